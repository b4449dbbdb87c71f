import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { styleRulesIn } from '../testing/styleRules'

describe('the style sheet of every page', () => {
  const rules = styleRulesIn(readFileSync('src/app/styles.css', 'utf8'))

  it('never asks what an element holds: a browser would look through the whole page again at every press', () => {
    expect(rules.map(({ selector }) => selector).filter((selector) => selector.includes(':has('))).toEqual([])
  })
})
