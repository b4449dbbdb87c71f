import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { LANGUAGES, type Language } from '../domain/language'
import type { RowsPanel } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { losAngeles } from '../testing/losAngeles'
import { losAngelesWords } from '../testing/losAngelesWords'
import { FONT_PX, LINE_PX, WIDTHS, type Width } from './drawing'
import { layoutBlocks } from './layoutBlocks'
import { AROUND_PX, layoutJoined } from './layoutJoined'
import { SYMBOL_PX } from './placeColumns'
import { slotWidthPx } from './placeLegend'
import { textWidthPx } from './measureText'
import { layoutYears } from './YearsChart'

const WIDTH_NAMES = Object.keys(WIDTHS) as Width[] // safe: the keys of a constant
const words = { en: losAngelesWords('en'), es: losAngelesWords('es') }
const VIEWS: readonly Partial<Choices>[] = [
  {},
  { asof: '2019-01-11' },
  { asof: '2018-07-24' },
  { asof: '2017-02-01' },
  { proposals: ['P12-district-2019-01-07', 'P13-district-2019-01-11', 'P00b-mou-2017-18'] },
  { subjects: ['academic', 'non-academic'] },
  { schools: ['desegregated'] },
]

/** Every panel of a figure at first depth, by language, width and choice. */
function panelsOf(id: 'class-size' | 'class-size-steps' | 'staffing') {
  return LANGUAGES.flatMap((language) =>
    WIDTH_NAMES.flatMap((width) =>
      VIEWS.flatMap((choices) =>
        figureOf(id, losAngeles(language).figures, { ...EVERYTHING, ...choices }).panels.flatMap((panel) =>
          panel.kind === 'rows' ? [[language, width, JSON.stringify(choices), panel] as const] : [],
        ),
      ),
    ),
  )
}

type Box = { left: number; right: number; top: number; bottom: number }

function textBox(text: string, xPx: number, middlePx: number, anchor: 'start' | 'end' = 'start'): Box {
  const wide = textWidthPx(text, FONT_PX)
  const left = anchor === 'start' ? xPx : xPx - wide
  return { left, right: left + wide, top: middlePx - FONT_PX / 2, bottom: middlePx + FONT_PX / 2 }
}

/** Pairs of boxes that overlap by more than a pixel. */
function collisions(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => [a, b] as const),
  )
}

function joinedIn(panel: RowsPanel) {
  if (!panel.joined) throw new Error('Expected a panel of joined lanes.')
  return panel.joined
}

/** The boxes of all texts in a layout, by what they are. */
function boxesIn(layout: ReturnType<typeof layoutJoined>) {
  const lines = (texts: readonly string[], xPx: number, middlePx: number) =>
    texts.map((line, index) => textBox(line, xPx, middlePx + index * LINE_PX))
  return {
    names: layout.lanes.flatMap((lane) => lines(lane.lines, 0, lane.namePx)),
    heads: layout.columns.flatMap(({ lines: [first = '', ...others], xPx, yPx }) => [
      textBox(first, xPx + SYMBOL_PX, yPx),
      ...lines(others, xPx, yPx + LINE_PX),
    ]),
    values: layout.lanes.flatMap(({ marks, yPx }) => marks.map(({ text, valuePx }) => textBox(text, valuePx, yPx))),
    slots: layout.lanes.flatMap((lane) =>
      lane.slots.map(({ text, lines: own = [text], xPx, yPx }) => ({
        left: xPx - (own[0] === text ? 15 : 0),
        right: xPx + Math.max(...own.map(slotWidthPx)),
        top: yPx - (own.length * LINE_PX) / 2 + 1,
        bottom: yPx + (own.length * LINE_PX) / 2 - 1,
      })),
    ),
    legend: layout.legend.map(({ text, xPx, yPx }) => textBox(text, xPx + SYMBOL_PX, yPx)),
    meanings: layout.meanings.map(({ line, yPx }) => textBox(line, 0, yPx - FONT_PX / 2)),
  }
}

/** The rows of class size at first depth, laid out. */
function classSizeAt(width: Width, language: Language = 'en') {
  const [panel] = figureOf('class-size', losAngeles(language).figures, EVERYTHING).panels
  if (panel?.kind !== 'rows') throw new Error('Expected rows.')
  return layoutJoined(panel, joinedIn(panel), width, words[language])
}

describe(layoutJoined, () => {
  it.each(panelsOf('class-size'))(
    'lets no texts and no mark overlap, and keeps them inside: %s, %s, %s',
    (language, width, _, panel) => {
      const layout = layoutJoined(panel, joinedIn(panel), width, words[language])
      const all = Object.values(boxesIn(layout)).flat()
      expect(collisions(all)).toEqual([])
      for (const box of all) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(layout.widthPx + 1)
        expect(box.bottom).toBeLessThanOrEqual(layout.heightPx)
      }
      // the drawing lies beside the numbers
      const numbersEnd = Math.max(0, ...layout.columns.map(({ xPx, widthPx }) => xPx + widthPx))
      const drawn = layout.lanes.flatMap(({ marks }) => marks.flatMap(({ xPx }) => xPx ?? []))
      for (const xPx of drawn) expect(xPx - AROUND_PX).toBeGreaterThan(numbersEnd)
    },
  )

  it.each(LANGUAGES)('is as tall as a phone and a column have room for, in %s', (language) => {
    expect(classSizeAt('column', language).heightPx).toBeLessThanOrEqual(430)
    expect(classSizeAt('phone', language).heightPx).toBeLessThanOrEqual(505)
  })

  it('gives every mark its number, directly below the heading of its column', () => {
    for (const width of WIDTH_NAMES) {
      const { columns, lanes } = classSizeAt(width)
      expect(columns.map(({ entry }) => entry.look)).toEqual(['before', 'side', 'after'])
      for (const { mark, text, valuePx, yPx } of lanes.flatMap(({ marks, yPx: lanePx }) =>
        marks.map((one) => ({ ...one, yPx: lanePx })),
      )) {
        expect(text).toBe(String(mark.at))
        const column = columns.find(({ entry }) => entry.column === mark.proposal)
        expect(valuePx).toBe(column?.xPx)
        expect(yPx).toBeGreaterThan(column?.yPx ?? Infinity)
      }
    }
  })

  it('draws beside the numbers wherever there is room, and has all columns where there is none', () => {
    for (const language of LANGUAGES) {
      expect(classSizeAt('column', language).drawing).not.toBeNull()
      expect(classSizeAt('wide', language).drawing).not.toBeNull()
      expect(classSizeAt('phone', language).drawing).toBeNull()
      expect(classSizeAt('phone', language).columns).toHaveLength(3)
    }
  })

  it('says above the rows what a number for English and math alone is', () => {
    for (const width of WIDTH_NAMES) {
      const { legend, lanes } = classSizeAt(width)
      const [entry] = legend
      expect(entry?.text).toBe('English and math only')
      expect(entry?.yPx).toBeLessThan(Math.min(...lanes.flatMap(({ marks, yPx }) => (marks.length > 0 ? [yPx] : []))))
    }
  })
})

describe(layoutYears, () => {
  it.each(panelsOf('class-size-steps'))(
    'keeps lanes apart and inside the drawing: %s, %s, %s',
    (language, width, _, panel) => {
      const joined = joinedIn(panel)
      const layout = layoutYears(panel, joined, joined.columns ?? [], width, words[language])
      const bottoms = layout.lanes.map(({ bottomPx }) => bottomPx)
      const tops = layout.lanes.map(({ topPx }) => topPx)
      expect(tops.slice(1)).toEqual(bottoms.slice(0, -1))
      expect(layout.heightPx).toBeLessThanOrEqual(400)
      for (const { lines } of layout.lanes)
        for (const line of lines) expect(textWidthPx(line, FONT_PX, 'bold')).toBeLessThanOrEqual(layout.widthPx)
      for (const { at } of joined.columns ?? []) expect(layout.xOf(at)).toBeLessThan(layout.widthPx)
    },
  )
})

describe(layoutBlocks, () => {
  it.each(panelsOf('staffing'))(
    'lets no texts overlap and keeps blocks inside: %s, %s, %s',
    (language, width, _, panel) => {
      const layout = layoutBlocks(panel, width, words[language])
      const texts = layout.lanes.flatMap(({ name, nameXPx, textPx, other }) => [
        textBox(name, nameXPx, textPx - FONT_PX * 0.35),
        ...(other ? [textBox(other.text, other.xPx, other.yPx - FONT_PX * 0.35)] : []),
      ])
      expect(collisions(texts)).toEqual([])
      for (const { fromPx, mark } of layout.lanes) {
        expect(fromPx + (mark.to ?? 0) * layout.pxPerPost).toBeLessThanOrEqual(layout.widthPx)
      }
      expect(layout.heightPx).toBeLessThanOrEqual(width === 'column' ? 400 : 450)
    },
  )
})
