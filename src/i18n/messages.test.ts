import { describe, expect, it } from 'vitest'
import { NOTES, WORDS } from '../figures/figure'
import { en } from './en'
import { es } from './es'
import { messagesIn } from './format'

/** Names, abbreviations, and words that are spelled alike in both languages. */
const ALIKE = [
  'At the Table', // the project's name
  'Auto',
  'California',
  'a.m.',
  'No', // an answer
  'Total',
  '¿?',
  'PHBAO', // the district's term
  'K–3',
  'Magnet PHBAO',
  '9–10',
  '11–12',
]

type Leaf = readonly [path: string, value: unknown]

function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, path === '' ? key : `${path}.${key}`))
}

const english = new Map(leavesOf(en))
const spanish = new Map(leavesOf(es))

describe(messagesIn, () => {
  it('has the same keys in both languages', () => {
    expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted())
    expect(english.size).toBeGreaterThan(300)
  })

  it('has text where the other has text, and a sentence with parts where the other has one', () => {
    const kinds = (leaves: ReadonlyMap<string, unknown>) =>
      new Map([...leaves].map(([path, value]) => [path, typeof value]))
    expect(kinds(spanish)).toEqual(kinds(english))
  })

  it('asks for the same parts in both languages', () => {
    // a function may ignore trailing parameters that its language does not need
    const wanting = [...english].flatMap(([path, value]) => {
      const other = spanish.get(path)
      return typeof value === 'function' && typeof other === 'function' && value.length > 0 !== other.length > 0
        ? [path]
        : []
    })
    const bare = wanting.filter((path) => !path.startsWith('units.')) // some units have no plural in one of them
    expect(bare).toEqual([])
  })

  it('leaves no English sentence in the Spanish pages', () => {
    const equal = [...english].filter(
      ([path, value]) => typeof value === 'string' && value !== '' && spanish.get(path) === value,
    )
    expect(equal.filter(([, value]) => !ALIKE.includes(String(value)))).toEqual([])
  })

  it('leaves nothing empty', () => {
    for (const leaves of [english, spanish]) {
      expect([...leaves].filter(([, value]) => typeof value === 'string' && value.trim() === '')).toEqual([])
    }
  })

  it('has no stray spaces or unfilled placeholders', () => {
    for (const leaves of [english, spanish]) {
      const untidy = [...leaves].filter(
        ([, value]) => typeof value === 'string' && /^\s|\s$| {2}|TODO|\?\?\?|\$\{/.test(value),
      )
      expect(untidy).toEqual([])
    }
  })

  it.each(NOTES)('has the note %s in both languages', (note) => {
    expect(en.notes[note]).toMatch(/^[A-Z].*\.$/)
    expect(es.notes[note]).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/)
    expect(es.notes[note]).not.toBe(en.notes[note])
  })

  it.each(WORDS)('has the label %s in both languages', (word) => {
    expect(en.words[word]).not.toBe('')
    expect(es.words[word]).not.toBe('')
  })

  it('opens every Spanish question', () => {
    const closed = [...spanish].filter(
      ([, value]) => typeof value === 'string' && value.includes('?') && !value.includes('¿'),
    )
    expect(closed).toEqual([])
  })

  it('has twelve months, long and short, in both languages', () => {
    for (const { months, monthsShort } of [en, es]) {
      expect([new Set(months).size, new Set(monthsShort).size]).toEqual([12, 12])
      for (const [index, month] of months.entries()) expect(month.startsWith(monthsShort[index] ?? '?')).toBe(true)
    }
  })
})
