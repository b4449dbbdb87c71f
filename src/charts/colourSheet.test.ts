import { describe, expect, it } from 'vitest'
import { styleRulesIn } from '../testing/styleRules'
import { COLOURS, type Theme } from './colours'
import { colourSheet, paperSheet } from './colourSheet'

/** Where a theme holds, by its media query and selector, in the order of the cascade. */
const HOLDS: readonly (readonly [theme: Theme, media: string, selector: string])[] = [
  ['light', '', ':root'],
  ['dark', '@media (prefers-color-scheme: dark)', ":root:not([data-theme='light'])"],
  ['dark', '', ":root[data-theme='dark']"],
  ['lightMore', '@media (prefers-contrast: more)', ":root, :root[data-theme='light']"],
  ['darkMore', '@media (prefers-contrast: more) and (prefers-color-scheme: dark)', ":root:not([data-theme='light'])"],
  ['darkMore', '@media (prefers-contrast: more)', ":root[data-theme='dark']"],
  ['forced', '@media (forced-colors: active)', ':root:root:root'],
]

const setIn = (theme: Theme) => Object.entries(COLOURS).map(([name, colour]) => [`--${name}`, colour[theme]])

describe(colourSheet, () => {
  it('sets every colour in every theme that the device or the reader may ask for', () => {
    expect(styleRulesIn(colourSheet()).slice(0, HOLDS.length)).toEqual(
      HOLDS.map(([theme, media, selector]) => ({ media, selector, declarations: setIn(theme) })),
    )
  })

  it('gives each party its colour', () => {
    const parties = styleRulesIn(colourSheet()).slice(HOLDS.length)
    expect(parties.map(({ selector, declarations }) => `${selector} ${declarations.flat().join(' ')}`)).toEqual([
      '.p-district --c var(--district)',
      '.p-union --c var(--union)',
      '.p-fact-finder --c var(--factfinder)',
      '.p-joint --c var(--agreement)',
      '.p-state --c var(--state)',
      '.p-observed --c var(--observed)',
      '.p-none --c var(--observed)',
    ])
  })
})

describe(paperSheet, () => {
  it('prints ink on white, and wins over every theme of the screen', () => {
    const [rule, ...others] = styleRulesIn(paperSheet())
    expect(others).toEqual([])
    expect(rule?.selector).toBe(':root:root:root')
    expect(rule?.declarations).toContainEqual(['--ground', '#fff'])
    expect(rule?.declarations).toContainEqual(['--ink', '#000'])
  })
})
