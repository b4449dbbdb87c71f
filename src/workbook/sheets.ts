import { LANGUAGES, type Language } from '../domain/language'
import { TERM_KINDS } from '../domain/vocabulary'
import { publishedFile } from '../dataset/wholeSchema'
import { bareShape, type Shape } from '../dataset/shape'

/** What a sheet of the workbook holds: one row a record. `terms` are what proposals say; `words` the glossary. */
export const SHEETS = [
  'about',
  'sides',
  'sources',
  'proposals',
  'terms',
  'facts',
  'conflicts',
  'corrections',
  'events',
  'words',
] as const
export type SheetId = (typeof SHEETS)[number]

/** A key of the data file, or a position in one of its lists. */
export type Key = string | number

/** What a cell of a column holds. `list` is several of one kind, with semicolons between. */
export type CellKind = 'text' | 'number' | 'boolean' | 'date' | 'choice'

/** One column of a sheet: where its value stands in a record, and what it may be. */
export type Column = {
  /** Its place in a record: `['sources', 0, 'locator', 'en']`. */
  path: readonly Key[]
  kind: CellKind
  list: boolean
  /** The closed vocabulary of a `choice`. */
  options: readonly string[]
}

/** How often a group such as *source, place* stands beside itself in an empty template. */
const FEWEST_GROUPS = 2

/** How many groups a reader looks for. */
export const MOST_GROUPS = 20

/** Texts that hold a date: the schema has no type of its own for them. */
const DATES: ReadonlySet<Key> = new Set([
  'announced',
  'from',
  'to',
  'made',
  'disclosed',
  'date',
  'published',
  'version',
  'on',
])

const file = (publishedFile satisfies Shape as Shape).entries ?? {}
const recordOf = (list: string): Readonly<Record<string, Shape>> => bareShape(file[list] as Shape).item?.entries ?? {} // every list of the file has records

const { terms: termsShape, ...proposal } = recordOf('proposals')
const term = bareShape(bareShape(termsShape as Shape).entries?.['salary'] as Shape).entries ?? {} // one shape for all
const choice = (options: readonly string[]): Shape => ({ type: 'picklist', options })
const { format, id, version, title, strike } = file

/** The shape of a row of each sheet. */
const ROWS: Readonly<Record<SheetId, Readonly<Record<string, Shape>>>> = {
  about: { format, id, version, title, strike } as Readonly<Record<string, Shape>>,
  sides: { side: choice(['district', 'union']), name: title as Shape },
  sources: recordOf('sources'),
  proposals: proposal,
  terms: { proposal: { type: 'string' }, heading: choice(TERM_KINDS), ...term },
  facts: recordOf('facts'),
  conflicts: recordOf('conflicts'),
  corrections: recordOf('corrections'),
  events: recordOf('events'),
  words: recordOf('terms'),
}

function columnsAt(shape: Shape, path: readonly Key[], groups: number): readonly Column[] {
  const bare = bareShape(shape)
  const column = (kind: CellKind, list = false): Column => ({
    path,
    kind,
    list,
    options: (list ? bareShape(bare.item as Shape) : bare).options ?? [],
  })
  const last = path.findLast((key) => typeof key === 'string') ?? ''
  if (bare.type === 'array') {
    const item = bareShape(bare.item as Shape) // an array has an item
    if (item.type === 'picklist') return [column('choice', true)]
    if (item.type === 'string') return [column('text', true)]
    return Array.from({ length: groups }, (_, index) => columnsAt(item, [...path, index], groups)).flat()
  }
  if (bare.entries)
    return Object.entries(bare.entries).flatMap(([key, inside]) => columnsAt(inside, [...path, key], groups))
  if (bare.type === 'picklist') return [column('choice')]
  if (bare.type === 'number' || bare.type === 'literal') return [column('number')]
  if (bare.type === 'boolean') return [column('boolean')]
  return [column(DATES.has(last) ? 'date' : 'text')]
}

/**
 * The columns of a sheet, in the order of the schema; `groups` is how often what can stand several times (a source
 * with its place, what is unknown) stands beside itself.
 */
export function columnsOf(sheet: SheetId, groups = FEWEST_GROUPS): readonly Column[] {
  return Object.entries(ROWS[sheet]).flatMap(([key, shape]) => columnsAt(shape, [key], groups))
}

/** Where texts in several languages end, so that a file in one language can leave the others out. */
export function languageOf({ path }: Column): Language | null {
  return LANGUAGES.find((language) => language === path.at(-1)) ?? null
}
