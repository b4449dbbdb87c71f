/**
 * Where a colour is seen: on light or dark ground, either with more contrast (`prefers-contrast: more`), with the
 * reader's own colours (`forced-colors: active`), or on paper.
 */
export type Theme = 'light' | 'dark' | 'lightMore' | 'darkMore' | 'forced' | 'paper'

/**
 * Every colour, once, in each theme. Pages know them as custom properties, `var(--district)`, from colourSheet.ts.
 *
 * Text has a contrast of 7 to 1, marks and lines one of 3 to 1, and the sides have the same emphasis: colours.test.ts
 * holds them to it. With forced colours, and to those who see none, sides are told apart by marker and dash.
 */
export const COLOURS = {
  ground: { light: '#fffefb', dark: '#15181b', lightMore: '#fff', darkMore: '#000', forced: 'Canvas', paper: '#fff' },
  ink: { light: '#1c1f22', dark: '#f2f0eb', lightMore: '#000', darkMore: '#fff', forced: 'CanvasText', paper: '#000' },
  muted: {
    light: '#4a5157',
    dark: '#bdc3c8',
    lightMore: '#2b3035',
    darkMore: '#dde1e4',
    forced: 'CanvasText',
    paper: '#333',
  },
  rule: {
    light: '#dedcd7',
    dark: '#33383d',
    lightMore: '#6b7075',
    darkMore: '#8d959c',
    forced: 'CanvasText',
    paper: '#999',
  },
  grid: {
    light: '#e4e2dd',
    dark: '#2c3136',
    lightMore: '#868b90',
    darkMore: '#6f767c',
    forced: 'GrayText',
    paper: '#ccc',
  },
  band: { light: '#f6f4ef', dark: '#1b1f23', lightMore: '#fff', darkMore: '#000', forced: 'Canvas', paper: '#f4f4f4' },
  district: {
    light: '#00606f',
    dark: '#5cc9dd',
    lightMore: '#004c58',
    darkMore: '#74dcef',
    forced: 'CanvasText',
    paper: '#00606f',
  },
  union: {
    light: '#8c4300',
    dark: '#f2a65a',
    lightMore: '#713600',
    darkMore: '#ffb870',
    forced: 'CanvasText',
    paper: '#8c4300',
  },
  factfinder: {
    light: '#70777d',
    dark: '#8d959c',
    lightMore: '#6a7177',
    darkMore: '#a4acb3',
    forced: 'CanvasText',
    paper: '#5a6066',
  },
  agreement: {
    light: '#1c1f22',
    dark: '#f2f0eb',
    lightMore: '#000',
    darkMore: '#fff',
    forced: 'CanvasText',
    paper: '#000',
  },
  state: {
    light: '#6a5d8a',
    dark: '#b3a5d6',
    lightMore: '#4c4070',
    darkMore: '#c9bdea',
    forced: 'CanvasText',
    paper: '#5a4d7a',
  },
  observed: {
    light: '#6f6a60',
    dark: '#a8a294',
    lightMore: '#4f4a42',
    darkMore: '#c3bdaf',
    forced: 'CanvasText',
    paper: '#5f5a50',
  },
  focus: {
    light: '#2340d6',
    dark: '#9aa8ff',
    lightMore: '#1a2f9e',
    darkMore: '#7d83ff',
    forced: 'Highlight',
    paper: '#2340d6',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Theme, string>>>>

export type ColourName = keyof typeof COLOURS

/** A text with the values of its colours, `var(--ink)`, in one theme: what leaves the page cannot follow it. */
export function inTheme(text: string, theme: Theme): string {
  return text.replaceAll(/var\(--(\w+)\)/g, (_, name: string) => {
    if (!Object.hasOwn(COLOURS, name)) throw new Error(`Expected a colour, not --${name}.`)
    return COLOURS[name as ColourName][theme] // safe: looked up a line above
  })
}
