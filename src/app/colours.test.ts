import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { COLOURS, type ColourName, type Theme } from '../charts/colours'
import { PARTY_COLOUR } from '../charts/partyColour'
import { MarkerShape } from '../charts/MarkerShape'
import { INK, linePaint, MUTED, spanPaint } from '../charts/theme'
import { PARTIES } from '../domain/vocabulary'
import { contrast, distance, VISIONS } from '../testing/colour'
import { SHEETS } from '../testing/sheets'
import { styleRulesIn } from '../testing/styleRules'

const rules = SHEETS.flatMap(styleRulesIn)

/** The themes of a screen that choose their own colours. */
const THEMES = ['light', 'dark', 'lightMore', 'darkMore'] as const satisfies readonly Theme[]

/** The parties whose lines and markers share a chart. */
const SERIES = ['district', 'union', 'factfinder', 'agreement'] as const
const MARKS = [...SERIES, 'state', 'observed'] as const
const GROUNDS = ['ground', 'band'] as const

const colour = (theme: Theme, name: ColourName) => COLOURS[name][theme]

/** Where a colour falls short of a contrast, and by how much. */
function tooWeak(theme: Theme, names: readonly ColourName[], least: number): readonly string[] {
  return names.flatMap((name) =>
    GROUNDS.flatMap((ground) => {
      const found = contrast(colour(theme, name), colour(theme, ground))
      return found < least ? [`${name} on ${ground} is ${found.toFixed(2)}`] : []
    }),
  )
}

/** What a declaration names: `muted` in `1px solid var(--muted)`. */
const namesIn = (value: string) => [...value.matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name)

/** Selectors of markers that are set as text: non-text contrast applies. */
const MARKERS = /\[data-party='[\w-]+'\]::before$/

describe(contrast, () => {
  it('is 21 between black and white, and 1 between a colour and itself', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 6)
    expect(contrast('#4a5157', '#4a5157')).toBe(1)
  })

  it('is what the definition gives', () => {
    // #777777: 119/255 = 0.4667, to light 0.1845; (1 + 0.05) / (0.1845 + 0.05) = 4.478
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  })
})

describe(distance, () => {
  it('is 100 from black to white, however someone sees', () => {
    for (const vision of VISIONS) expect(distance('#000000', '#ffffff', vision)).toBeCloseTo(100, 0)
  })

  it('shrinks between red and green for those without the cones for either', () => {
    const usual = distance('#c23b22', '#4c8c2b', 'usual')
    expect(distance('#c23b22', '#4c8c2b', 'deuteranopia')).toBeLessThan(usual / 2)
    expect(distance('#c23b22', '#4c8c2b', 'tritanopia')).toBeGreaterThan(usual / 2)
  })
})

describe('the colours of the pages', () => {
  it('are named once: no sheet has a colour by number, except a dialog’s backdrop', () => {
    const byNumber = rules.flatMap(({ selector, declarations }) =>
      declarations.filter(([, value]) => /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(value)).map(() => selector),
    )
    expect(byNumber).toEqual(['.dialog::backdrop'])
  })

  it('are known by the names that the sheets use', () => {
    const own = new Set(['--c', '--serif', '--sans', '--gap'])
    const used = rules.flatMap(({ declarations }) => declarations.flatMap(([, value]) => namesIn(value)))
    expect(used.filter((name) => !own.has(`--${name}`) && !Object.hasOwn(COLOURS, name))).toEqual([])
  })

  it('set text in ink or muted ink, on the ground or on a band, and on nothing else', () => {
    const words = rules.flatMap(({ selector, declarations }) =>
      declarations
        .filter(
          ([property]) => property === 'color' || (property === 'fill' && /text|tick|note|kind|words/.test(selector)),
        )
        .flatMap(([, value]) => namesIn(value).map((name) => `${name}${MARKERS.test(selector) ? ' marker' : ''}`)),
    )
    expect([INK, MUTED.fill]).toEqual(['var(--ink)', 'var(--muted)'])
    expect(new Set(words)).toEqual(
      new Set(['ink', 'muted', 'district marker', 'union marker', 'factfinder marker', 'agreement marker']),
    )
    const grounds = rules.flatMap(({ declarations }) =>
      declarations.filter(([property]) => property.startsWith('background')).flatMap(([, value]) => namesIn(value)),
    )
    expect(new Set(grounds)).toEqual(new Set(GROUNDS))
  })

  it('give everything shaded an edge in its full colour', () => {
    const thinned = rules.filter(
      ({ selector, declarations }) =>
        selector.includes('.drawing') &&
        declarations.some(([property, value]) => /^(?:stroke-|fill-)?opacity$/.test(property) && Number(value) < 1),
    )
    expect(thinned.map(({ selector }) => selector)).toEqual([])
    for (const party of PARTIES)
      expect(spanPaint({ kind: 'range', party })).toEqual({
        fill: `var(--${PARTY_COLOUR[party]})`,
        fillOpacity: 0.2,
        stroke: `var(--${PARTY_COLOUR[party]})`,
        strokeWidth: 1,
      })
  })

  it('outline no control with a hairline alone', () => {
    const hairline = rules.filter(
      ({ selector, declarations }) =>
        /(?:^|[\s,])(?:button|input|select|textarea)(?![\w-])(?!:disabled)/.test(selector) &&
        declarations.some(
          ([property, value]) =>
            property.startsWith('border') && namesIn(value).some((name) => name === 'rule' || name === 'grid'),
        ),
    )
    expect(hairline.map(({ selector }) => selector)).toEqual([])
  })
})

describe.each(THEMES)('in the theme %s', (theme) => {
  it('text has a contrast of 7 to 1', () => {
    expect(tooWeak(theme, ['ink', 'muted'], 7)).toEqual([])
  })

  it('marks, lines, borders of controls and the focus have a contrast of 3 to 1', () => {
    expect(tooWeak(theme, [...MARKS, 'muted', 'ink', 'focus'], 3)).toEqual([])
  })

  it('the sides have the same emphasis: their contrasts differ by at most a tenth', () => {
    const [district, union] = [colour(theme, 'district'), colour(theme, 'union')].map((side) =>
      contrast(side, colour(theme, 'ground')),
    )
    expect((district ?? 0) / (union ?? 1)).toBeGreaterThan(0.9)
    expect((district ?? 0) / (union ?? 1)).toBeLessThan(1.1)
  })

  it.each(VISIONS)('the lines of a chart are told apart by their colours as well, in %s vision', (vision) => {
    const close = SERIES.flatMap((one, index) =>
      SERIES.slice(index + 1).flatMap((other) => {
        const apart = distance(colour(theme, one), colour(theme, other), vision)
        return apart < 13.5 ? [`${one} and ${other}: ${apart.toFixed(1)}`] : []
      }),
    )
    expect(close).toEqual([])
  })

  it.each(VISIONS)('the focus, and what is checked or slid, is no side’s colour, in %s vision', (vision) => {
    const close = SERIES.flatMap((series) => {
      const apart = distance(colour(theme, 'focus'), colour(theme, series), vision)
      return apart < 13.5 ? [`focus and ${series}: ${apart.toFixed(1)}`] : []
    })
    expect(close).toEqual([])
  })

  it.runIf(theme.endsWith('More'))('separators can be seen too', () => {
    expect(tooWeak(theme, ['rule', 'grid'], 3)).toEqual([])
  })
})

describe('without any colour', () => {
  it('every party has a marker of its own', () => {
    const parties = ['district', 'union', 'fact-finder', 'joint', 'state', 'observed'] as const
    const outlines = parties.map(
      (party) => /d="([^"]+)"/.exec(renderToStaticMarkup(MarkerShape({ party, x: 0, y: 0 })))?.[1],
    )
    expect(new Set(outlines).size).toBe(parties.length)
    expect(outlines).not.toContain(undefined)
  })

  it('every party at the table has a line of its own', () => {
    const lines = (['district', 'union', 'fact-finder', 'joint'] as const).map((party) => {
      const { strokeDasharray = 'none', strokeWidth } = linePaint(party)
      return `${strokeDasharray} at ${strokeWidth}`
    })
    expect(lines).toEqual(['none at 2.5', '7 4 at 2.5', '2 4 at 2.5', 'none at 4'])
  })
})
