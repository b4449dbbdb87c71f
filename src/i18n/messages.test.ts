import { describe, expect, it } from 'vitest'
import { NOTES } from '../figures/note'
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
  'No',
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

/** Messages whose arguments are names that they look up. */
const LOOKED_UP: readonly string[] = ['classAndStaff.offer', 'classAndStaff.together']

/** Stands for any argument of a message: a number, a text, a list or a record; says where it was put. */
function marker(name: string): unknown {
  const said = `⟦${name}⟧`
  return new Proxy(() => said, {
    get: (_, property) => {
      if (property === Symbol.toPrimitive || property === 'toString' || property === 'toLowerCase') return () => said
      if (property === Symbol.iterator) return () => [marker(`${name}[]`)][Symbol.iterator]()
      if (property === 'length') return 2
      if (property === 'map') return (word: (part: unknown) => unknown) => [word(marker(`${name}[]`))]
      return property === 'join' ? () => said : marker(`${name}.${String(property)}`)
    },
  })
}

/** Which of its arguments a message says; for a text without any, none. */
function partsSaidBy(value: unknown): readonly string[] {
  if (typeof value !== 'function') return []
  const said = String(
    Reflect.apply(
      value,
      undefined,
      Array.from({ length: value.length }, (_, index) => marker(String(index))),
    ),
  )
  return [...new Set(said.match(/⟦[^⟧]+⟧/g))].toSorted()
}

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

  it('says the same parts in both languages', () => {
    const differing = [...english].flatMap(([path, value]) => {
      if (/(?:^|\.)findings\./.test(path) || path.startsWith('units.')) return [] // units have other plurals; findings take a figure's
      if (LOOKED_UP.includes(path)) return []
      const parts = [partsSaidBy(value), partsSaidBy(spanish.get(path))]
      return parts[0]?.join() === parts[1]?.join() ? [] : [[path, ...parts]]
    })
    expect(differing).toEqual([])
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

  const fixed = NOTES.filter((note) => typeof en.notes[note] === 'string') // the others are worded with their parts in the tests of notes
  it.each(fixed)('has the note %s in both languages', (note) => {
    expect(en.notes[note]).toMatch(/^[A-Z].*\.$/)
    expect(es.notes[note]).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/)
    expect(es.notes[note]).not.toBe(en.notes[note])
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
