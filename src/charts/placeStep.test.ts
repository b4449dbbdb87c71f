import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { LANGUAGES } from '../domain/language'
import { salaryStanding } from '../figures/salaryStanding'
import { losAngeles } from '../testing/losAngeles'
import { losAngelesWords } from '../testing/losAngelesWords'
import { timeIn } from '../testing/readFigure'
import { FONT_PX } from './drawing'
import { textWidthPx } from './measureText'
import { areaOfStep, placeStep } from './placeStep'

/** Years of 95 px, as on a phone, and 30 px a percent. */
const scales = (start: number) => ({
  x: (at: number) => 34 + ((at - start) / 365) * 95,
  y: (level: number) => 260 - level * 30,
})

describe(placeStep, () => {
  it('says in English and Spanish how much begins in which month', () => {
    const said = LANGUAGES.map((language) => {
      const panel = timeIn(salaryStanding(losAngeles(language).figures, EVERYTHING))
      return panel.marks
        .filter(({ shape, labelled }) => shape === 'step' && labelled)
        .map((mark) => placeStep(panel, mark, scales(panel.x.domain[0]), losAngelesWords(language)).lines.join(' '))
    })
    expect(said).toEqual([
      ['3% from Jul 2017', '3% from Jul 2018', '6.5% from Jul 2016'],
      ['3% desde jul 2017', '3% desde jul 2018', '6.5% desde jul 2016'],
    ])
  })

  it('keeps the words of a step within the year before it, or begins them at the left edge', () => {
    for (const language of LANGUAGES) {
      const panel = timeIn(salaryStanding(losAngeles(language).figures, EVERYTHING))
      const places = scales(panel.x.domain[0])
      for (const mark of panel.marks.filter(({ shape, labelled }) => shape === 'step' && labelled)) {
        const { lines, xPx, anchor } = placeStep(panel, mark, places, losAngelesWords(language))
        const wide = Math.max(...lines.map((line) => textWidthPx(line, FONT_PX)))
        expect(lines.length).toBeLessThanOrEqual(2)
        const isAtEdge = mark.at === panel.x.domain[0]
        expect(anchor).toBe(isAtEdge ? 'start' : 'end')
        expect(isAtEdge ? xPx : xPx - wide).toBeGreaterThan(places.x(mark.at) - (isAtEdge ? 0 : 95))
      }
    }
  })
})

describe(areaOfStep, () => {
  it('answers a pointer from the step to the end of its words', () => {
    const step = { lines: ['3% from', 'Jul 2017'], xPx: 100, yPx: 200, anchor: 'end' } as const
    const { x, y, width, height } = areaOfStep(step, 107, 150)
    expect([y, x + width]).toEqual([144, 117]) // 6 px above the step, 10 px to its right
    expect(y + height).toBe(225.5) // a line and a half of 17 px below the middle of the first
    expect(x).toBeLessThan(100 - 40)
  })
})
