import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { LANGUAGES } from '../domain/language'
import { salaryFigure } from '../figures/salaryFigure'
import { salaryStanding } from '../figures/salaryStanding'
import { losAngeles } from '../testing/losAngeles'
import { losAngelesWords } from '../testing/losAngelesWords'
import { timeIn } from '../testing/readFigure'
import { FONT_PX, isNarrow, PAGE_WIDTHS, WIDTHS } from './drawing'
import { textWidthPx } from './measureText'
import { endLabelsPx } from './TimeLabels'
import { endsOf, linesOfName } from './timeEnds'

const DAYS = [null, '2019-01-11', '2018-07-24'] as const
const SAMPLE_PX = 34

const places = LANGUAGES.flatMap((language) =>
  PAGE_WIDTHS.flatMap((width) => DAYS.map((asof) => [language, width, asof] as const)),
)

describe(endsOf, () => {
  it.each(places)('leaves the names of what stood room, in %s, on %s, as of %s', (language, width, asof) => {
    const panel = timeIn(salaryStanding(losAngeles(language).figures, { ...EVERYTHING, asof }))
    const words = losAngelesWords(language)
    if (isNarrow(width)) {
      const lines = endsOf(panel).flatMap((end) =>
        end.names.flatMap((name) =>
          linesOfName(name, width, words).map(({ text, isBelow }) => (isBelow ? text : `${end.number(words)} ${text}`)),
        ),
      )
      expect(Math.max(...lines.map((line) => SAMPLE_PX + textWidthPx(line, FONT_PX)))).toBeLessThan(WIDTHS[width])
    } else expect(endLabelsPx(panel, width, words)).toBeLessThan(WIDTHS[width] / 2)
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
