import { describe, expect, it } from 'vitest'
import type { NoteParts } from '../figures/note'
import { EVERYTHING, type Choices } from '../domain/choices'
import type { Dataset, Fact } from '../domain/record'
import type { FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { losAngeles } from '../testing/losAngeles'
import { messagesIn } from './format'
import { wordNote } from './wordNote'

const NONE = losAngeles().figures

const PARTS: NoteParts['pay-first-days'] = {
  days: [
    { parties: ['union'], from: ['2016-07'] },
    { parties: ['district', 'joint'], from: ['2017-07', '2018-07'] },
  ],
  others: { low: 4_500, high: 13_500 },
}

function both(parts: NoteParts['pay-first-days']): readonly string[] {
  const note = { kind: 'said', note: 'pay-first-days', facts: [], parts } as const
  return [wordNote(note, 'en', NONE), wordNote(note, 'es', NONE)]
}

describe(wordNote, () => {
  it('names the first days that are counted with, and the dollars by others', () => {
    expect(both(PARTS)).toEqual([
      'Raises start in July 2016 for the union, in July 2017 and July 2018 for the others. First days in other sources give $4,500 to $13,500 instead.',
      'Los aumentos empiezan en julio de 2016 para el sindicato, en julio de 2017 y julio de 2018 para los demás. Las fechas de inicio de otras fuentes darían, en cambio, $4,500 a $13,500.',
    ])
  })

  it('says nothing of other sources before there are any', () => {
    const [days] = PARTS.days
    expect(both({ days: days ? [days] : [], others: null })).toEqual([
      'Raises start in July 2016 for the union.',
      'Los aumentos empiezan en julio de 2016 para el sindicato.',
    ])
    expect(both({ days: [], others: { low: 13_500, high: 13_500 } })[0]).toContain('$13,500 instead.')
  })

  it('has the fixed words of a note that names nothing', () => {
    const note = { kind: 'said', note: 'salary-hatched', facts: [] } as const
    expect(wordNote(note, 'en', NONE)).toBe(messagesIn('en').notes['salary-hatched'])
  })
})

/** The dataset with one fact changed. */
function having(id: string, change: Partial<Fact>): Dataset {
  const { figures } = losAngeles()
  return { ...figures, facts: figures.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact)) }
}

function notesOf(id: FigureId, dataset: Dataset, choices: Partial<Choices> = {}): string {
  const { notes } = figureOf(id, dataset, { ...EVERYTHING, show: 'all', ...choices })
  return notes.map((note) => wordNote(note, 'en', dataset)).join(' ')
}

describe('every number in a note', () => {
  it.each<[FigureId, string, Partial<Fact>, string, string]>([
    ['staffing', 'st-ta-nurse-600', { low: 700 }, 'more than 600', 'more than 700'],
    ['staffing', 'st-ta-nurse-300', { value: 310 }, '300 (', '310 ('],
    ['money', 'mon-ta-840', { value: 850_000_000 }, 'about $840 million', 'about $850 million'],
    ['money', 'mon-ta-840', { to: '2020-06-30' }, 'over 3 fiscal years', 'over 2 fiscal years'],
    ['attendance', 'str-wages-10', { value: 11_000_000 }, 'about $10 million a day', 'about $11 million a day'],
    ['class-size', 'cs-dist-2019-01-11-34', { high: 33 }, 'caps of 32 and 34', 'caps of 32 and 33'],
    ['class-size', 'cs-dist-2018-09-by4', { value: 5 }, 'fewer: 2 and 4.', 'fewer: 2 and 5.'],
    [
      'salary',
      'sal-ta-step2',
      { value: 4 },
      'Raises of 3% and 3% add up to 6% and come to 6.09%',
      'Raises of 3% and 4% add up to 7%',
    ],
    [
      'salary',
      'sal-dist-2019-01-11-duration',
      { value: 2 },
      '3 years after the contract before, July 2017 to June 2020',
      '2 years after the contract before, July 2017 to June 2019',
    ],
  ])('of %s comes from %s: with %j it says no more “%s” but “%s”', (id, fact, change, was, is) => {
    expect(notesOf(id, losAngeles().figures)).toContain(was)
    const changed = notesOf(id, having(fact, change))
    expect(changed).toContain(is)
  })

  it('of other windows is what they give, worked out by hand', () => {
    // July 2017 to June 2020: 3 × 6.5 = 19.5 against 3 + 6.09 + 6.09 = 15.18; from July 2016, 3 × 6 = 18 by CBS, 2 × 6.5 = 13 by The Bond Buyer
    const said = notesOf('salary', losAngeles().figures)
    expect(said).toContain('adds 1.3 times what') // 19.5 / 15.18 = 1.28
    expect(said).toContain('1.1 times with the first day in') // 19.5 / 18 = 1.08
    expect(said).toContain('1.4 times with the first day in') // 13 / 9.09 = 1.43
  })
})
