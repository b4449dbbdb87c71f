import { describe, expect, it } from 'vitest'
import { SHEETS } from '../testing/sheets'
import { styleRulesIn } from '../testing/styleRules'

describe('the style sheets of pages with filters', () => {
  const rules = SHEETS.flatMap(styleRulesIn)

  it('never use :has, which makes a browser match the whole page again at every press', () => {
    expect(rules.map(({ selector }) => selector).filter((selector) => selector.includes(':has('))).toEqual([])
  })
})
