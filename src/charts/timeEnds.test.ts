import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { LANGUAGES, type Language } from '../domain/language'
import { salaryFigure } from '../figures/salaryFigure'
import { salaryStanding } from '../figures/salaryStanding'
import { losAngeles } from '../testing/losAngeles'
import { losAngelesWords } from '../testing/losAngelesWords'
import { timeIn } from '../testing/readFigure'
import { FONT_PX, isNarrow, PAGE_WIDTHS, WIDTHS, type Width } from './drawing'
import { textWidthPx } from './measureText'
import { endLabelsPx } from './TimeLabels'
import { endsOf, linesOfName, numberRoomPx } from './timeEnds'

const DAYS = [null, '2019-01-11', '2018-07-24'] as const
const [GAP_PX, SAMPLE_PX] = [6, 34]

const places = LANGUAGES.flatMap((language) =>
  PAGE_WIDTHS.flatMap((width) => DAYS.map((asof) => [language, width, asof] as const)),
)

/** The widest line of the legend above a narrow chart, or the labels beside a wide one. */
function widestPx(language: Language, width: Width, asof: string | null): number {
  const panel = timeIn(salaryStanding(losAngeles(language).figures, { ...EVERYTHING, asof }))
  const words = losAngelesWords(language)
  if (!isNarrow(width)) return endLabelsPx(panel, width, words)
  const ends = endsOf(panel)
  const lines = ends.flatMap(({ names }) => names.flatMap((name) => linesOfName(name, width, words)))
  return Math.max(
    ...lines.map(({ text }) => numberRoomPx(ends, words) + GAP_PX + SAMPLE_PX + textWidthPx(text, FONT_PX)),
  )
}

describe(endsOf, () => {
  it.each(places)('leaves the names of what stood room, in %s, on %s, as of %s', (language, width, asof) => {
    expect(widestPx(language, width, asof)).toBeLessThan(isNarrow(width) ? WIDTHS[width] : WIDTHS[width] / 2)
  })

  it('has one end for lines that coincide, and one for dotted places at one level', () => {
    const ends = endsOf(timeIn(salaryFigure(losAngeles().figures, EVERYTHING)))
    expect(ends.map(({ isDotted, names }) => [isDotted, names.length])).toEqual([
      [false, 2], // 6.5 percent
      [false, 4], // 3 and 3 percent
      [true, 3], // 6 percent, from no day that we found
      [true, 1], // 2 percent
      [false, 1], // the contract
    ])
  })
})
