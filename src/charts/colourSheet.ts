import { COLOURS, type Theme } from './colours'
import { PARTY_COLOUR } from './partyColour'

/** What a page imports to have the colours: the build and the development server answer it with `colourSheet()`. */
export const COLOUR_SHEET = 'virtual:colours.css'

/** Whether the device asks for it, or the page's `data-theme`. */
const ON_LIGHT = ":root[data-theme='light']"
const ON_DARK = ":root[data-theme='dark']"
const DEVICE_DARK = ":root:not([data-theme='light'])"

/**
 * Each colour as a custom property, in whatever theme the device or the reader asks for; and `--c`, the colour of the
 * party that an element's class names (`p-none`: of nobody).
 */
export function colourSheet(): string {
  return [
    rule(':root', 'light'),
    within('(prefers-color-scheme: dark)', rule(DEVICE_DARK, 'dark')),
    rule(ON_DARK, 'dark'),
    within('(prefers-contrast: more)', rule(`:root, ${ON_LIGHT}`, 'lightMore')),
    within('(prefers-contrast: more) and (prefers-color-scheme: dark)', rule(DEVICE_DARK, 'darkMore')),
    within('(prefers-contrast: more)', rule(ON_DARK, 'darkMore')),
    within('(forced-colors: active)', rule(':root:root:root', 'forced')),
    ...Object.entries({ ...PARTY_COLOUR, none: PARTY_COLOUR.observed }).map(
      ([party, name]) => `.p-${party} { --c: var(--${name}); }`,
    ),
  ].join('\n')
}

/** The colours on paper, whatever the screen was. */
export function paperSheet(): string {
  return rule(':root:root:root', 'paper')
}

function rule(selector: string, theme: Theme): string {
  const colours = Object.entries(COLOURS).map(([name, colour]) => `--${name}: ${colour[theme]};`)
  return `${selector} { ${colours.join(' ')} }`
}

const within = (query: string, rules: string) => `@media ${query} { ${rules} }`
