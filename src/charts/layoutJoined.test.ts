import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { LANGUAGES } from '../domain/language'
import type { RowsPanel } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { losAngeles } from '../testing/losAngeles'
import { losAngelesWords } from '../testing/losAngelesWords'
import { FONT_PX, LINE_PX, WIDTHS, type Width } from './drawing'
import { layoutBlocks } from './layoutBlocks'
import { layoutJoined } from './layoutJoined'
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

describe(layoutJoined, () => {
  it.each(panelsOf('class-size'))(
    'lets no texts and no number and mark overlap: %s, %s, %s',
    (language, width, _, panel) => {
      const layout = layoutJoined(panel, joinedIn(panel), width, words[language])
      const names = layout.lanes.flatMap(({ lines, namePx }) =>
        lines.map((line, index) => textBox(line, layout.nameFromPx, namePx + index * LINE_PX)),
      )
      const values = layout.lanes.flatMap(({ marks, yPx }) =>
        marks.flatMap(({ value, text }) => (value ? [textBox(text, value.xPx, yPx, value.anchor)] : [])),
      )
      const slots = layout.lanes.flatMap((lane) =>
        lane.slots.map(({ text, xPx, yPx }) => ({
          left: xPx - 15,
          right: xPx + slotWidthPx(text),
          top: yPx - 8,
          bottom: yPx + 8,
        })),
      )
      const legend = layout.legend.map(({ text, xPx, yPx }) => textBox(text, xPx + 16, yPx))
      expect(collisions([...names, ...values, ...slots, ...legend])).toEqual([])
      const marks = layout.lanes.flatMap((lane) =>
        lane.marks.map(({ xPx }) => ({ left: xPx - 3, right: xPx + 3, top: lane.yPx - 3, bottom: lane.yPx + 3 })),
      )
      const onMarks = values.flatMap((value) => marks.filter((mark) => collisions([value, mark]).length > 0))
      expect(onMarks).toEqual([])
      for (const box of [...names, ...values, ...slots, ...legend]) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(layout.widthPx + 1)
        expect(box.bottom).toBeLessThanOrEqual(layout.heightPx)
      }
    },
  )

  it.each(LANGUAGES)('is as tall as a phone and a column have room for, in %s', (language) => {
    const [panel] = figureOf('class-size', losAngeles(language).figures, EVERYTHING).panels
    if (panel?.kind !== 'rows') throw new Error('Expected rows.')
    const height = (width: Width) => layoutJoined(panel, joinedIn(panel), width, words[language]).heightPx
    expect(height('column')).toBeLessThanOrEqual(400)
    expect(height('phone')).toBeLessThanOrEqual(470)
  })

  it('gives every mark its number, or shares that of another at the same place', () => {
    const [panel] = figureOf('class-size', losAngeles().figures, EVERYTHING).panels
    if (panel?.kind !== 'rows') throw new Error('Expected rows.')
    for (const { marks } of layoutJoined(panel, joinedIn(panel), 'phone', words.en).lanes) {
      const written = marks.filter(({ value }) => value !== null).map(({ xPx }) => xPx)
      expect(new Set(written)).toEqual(new Set(marks.map(({ xPx }) => xPx)))
      expect(written).toHaveLength(new Set(written).size)
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
