import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { styleRulesIn } from '../testing/styleRules'

describe('the style sheets of pages with filters', () => {
  const rules = ['src/app/styles.css', 'src/views/evidence/evidence.css', 'src/views/takeAway/dialog.css'].flatMap(
    (path) => styleRulesIn(readFileSync(path, 'utf8')),
  )

  it('never use :has, which makes a browser match the whole page again at every press', () => {
    expect(rules.map(({ selector }) => selector).filter((selector) => selector.includes(':has('))).toEqual([])
  })
})
