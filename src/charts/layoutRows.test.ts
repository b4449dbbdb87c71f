import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { LANGUAGES } from '../domain/language'
import { FIGURES, type RowsPanel } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { losAngeles } from '../testing/losAngeles'
import { losAngelesWords } from '../testing/losAngelesWords'
import { FONT_PX, LINE_PX, WIDTHS, type Width } from './drawing'
import { layoutRows, valueWords } from './layoutRows'
import { textWidthPx } from './measureText'

const WIDTH_NAMES = Object.keys(WIDTHS) as Width[] // safe: the keys of a constant
const EVERY_CLASS = { ...EVERYTHING, subjects: ['academic', 'non-academic'] } as const
const words = { en: losAngelesWords('en'), es: losAngelesWords('es') }

const panels = LANGUAGES.flatMap((language) =>
  FIGURES.flatMap((id) =>
    (['all', null] as const).flatMap((show) =>
      figureOf(id, losAngeles(language).figures, { ...EVERY_CLASS, show }).panels.flatMap((panel) =>
        // what is joined or in blocks has layouts of its own
        panel.kind === 'rows' && !panel.joined && !panel.asBlocks
          ? WIDTH_NAMES.map((width) => {
              const name = `${id} (${panel.key}, ${show ?? 'standing'}, ${language}, ${width})`
              return [name, panel, width, language] as const
            })
          : [],
      ),
    ),
  ),
)

function lanesOf(panel: RowsPanel) {
  return panel.groups.flatMap(({ lanes }) => lanes)
}

describe(layoutRows, () => {
  it.each(panels)('gives every lane of %s a place, from the top down', (_name, panel, width, language) => {
    const layout = layoutRows(panel, width, words[language])
    expect(layout.lanes.map(({ lane }) => lane.key)).toEqual(lanesOf(panel).map(({ key }) => key))
    const middles = layout.lanes.map(({ yPx }) => yPx)
    expect(middles).toEqual(middles.toSorted((a, b) => a - b))
    expect(Math.min(...middles)).toBeGreaterThan(0)
    expect(Math.max(...middles)).toBeLessThan(layout.heightPx)
  })

  it.each(panels)('lets no texts of %s overlap', (_name, panel, width, language) => {
    const layout = layoutRows(panel, width, words[language])
    const blocks = [
      ...layout.headings.map(({ lines, note, yPx }) => ({
        top: yPx - FONT_PX,
        lines: lines.length + (note === null ? 0 : 1),
      })),
      ...layout.lanes.map(({ lines, labelPx }) => ({ top: labelPx - LINE_PX / 2, lines: lines.length })),
      ...layout.lanes
        .filter(({ body }) => body.length > 0)
        .map(({ body, bodyPx }) => ({ top: bodyPx - FONT_PX, lines: body.length })),
    ].toSorted((a, b) => a.top - b.top)
    const collisions = blocks.slice(1).filter(({ top }, index) => {
      const before = blocks[index]
      return before !== undefined && top < before.top + before.lines * LINE_PX - 1
    })
    expect(collisions).toEqual([])
  })

  it.each(panels)('keeps every label of %s within the drawing', (_name, panel, width, language) => {
    const layout = layoutRows(panel, width, words[language])
    const lines = [
      ...layout.headings.flatMap(({ lines: own, note }) => [...own, ...(note === null ? [] : [note])]),
      ...layout.lanes.flatMap(({ lines: own, body }) => [...own, ...body]),
    ]
    const tooWide = lines.filter((line) => line.includes(' ') && textWidthPx(line, FONT_PX) > layout.widthPx)
    expect(tooWide).toEqual([])
  })

  it.each(panels)('ends the scale of %s where the last number still fits', (_name, panel, width, language) => {
    const layout = layoutRows(panel, width, words[language])
    const [fromPx, toPx] = [layout.fromPx, layout.toPx]
    expect(toPx).toBeGreaterThan(fromPx + (panel.rows === 'many' ? 65 : 90)) // many rows say more beside their bars
    expect(toPx).toBeLessThan(layout.widthPx)
    const leastPx = width === 'phone' ? 97 : 281 // at this length the scale no longer shrinks for numbers
    const cut = panel.groups.flatMap((group) => {
      const scale = group.scale ?? panel.scale
      if (scale === null) return []
      const [low, high] = scale.domain
      return group.lanes.flatMap(({ marks }) =>
        marks.filter((mark) => {
          if (!mark.labelled || mark.shape === 'slot') return false
          const end = fromPx + (((mark.to ?? mark.at) - low) / (high - low)) * (toPx - fromPx)
          return (
            toPx > fromPx + leastPx &&
            end + textWidthPx(valueWords(mark, width, words[language]), FONT_PX) > layout.widthPx
          )
        }),
      )
    })
    expect(cut.map(({ key }) => key)).toEqual([])
  })
})

describe(valueWords, () => {
  it('abbreviates a number where the drawing is narrow', () => {
    const money = panels.find(([name]) => name === 'money (packages, all, en, phone)')?.[1]
    const mark =
      money &&
      lanesOf(money)
        .flatMap(({ marks }) => marks)
        .find(({ facts }) => facts.includes('st-dist-2019-01-07-105m'))
    if (!mark) throw new Error('Expected the 105 million of January 7.')
    expect(valueWords(mark, 'wide', words.en)).toBe('$105 million')
    expect(valueWords(mark, 'phone', words.en)).toBe('$105 M')
  })
})

describe(valueWords, () => {
  it('lets every number of the raises, with what it consists of, stand beside its bar: at every width, in both languages', () => {
    for (const language of LANGUAGES)
      for (const width of WIDTH_NAMES) {
        const [panel] = figureOf('moves', losAngeles(language).figures, EVERYTHING).panels
        if (panel?.kind !== 'rows' || !panel.scale) throw new Error('Expected rows on a scale.')
        const { fromPx, toPx, widthPx } = layoutRows(panel, width, words[language])
        const [low, high] = panel.scale.domain
        const beyond = lanesOf(panel)
          .flatMap(({ marks }) => marks.filter(({ shape }) => shape !== 'slot'))
          .map((mark) => {
            const endPx = fromPx + (((mark.to ?? mark.at) - low) / (high - low)) * (toPx - fromPx)
            return endPx + 10 + textWidthPx(valueWords(mark, width, words[language]), FONT_PX) - widthPx
          })
        expect(Math.max(...beyond), `${language}, ${width}`).toBeLessThanOrEqual(0)
      }
  })
})
