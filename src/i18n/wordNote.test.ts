import { describe, expect, it } from 'vitest'
import type { NoteParts } from '../figures/figure'
import { messagesIn } from './format'
import { wordNote } from './wordNote'

const NONE = { conflicts: [] }

const PARTS: NoteParts = {
  days: [
    { parties: ['union'], from: ['2016-07'] },
    { parties: ['district', 'joint'], from: ['2017-07', '2018-07'] },
  ],
  others: { low: 4_500, high: 13_500 },
}

function both(parts: NoteParts): readonly string[] {
  const note = { kind: 'said', note: 'pay-first-days', facts: [], parts } as const
  return [wordNote(note, 'en', NONE), wordNote(note, 'es', NONE)]
}

describe(wordNote, () => {
  it('names the first days that are counted with, and the dollars by others', () => {
    expect(both(PARTS)).toEqual([
      'Raises start in July 2016 for the union, in July 2017 and July 2018 for the others. First days in other sources give $4,500 to $13,500 instead.',
      'Los aumentos empiezan en julio de 2016 para el sindicato, en julio de 2017 y julio de 2018 para los demás. Los primeros días de otras fuentes darían, en cambio, $4,500 a $13,500.',
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
    const note = { kind: 'said', note: 'salary-compound', facts: [] } as const
    expect(wordNote(note, 'en', NONE)).toBe(messagesIn('en').notes['salary-compound'])
  })
})
