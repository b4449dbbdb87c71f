import { LANGUAGES } from '../domain/language'
import { type DatasetIssue } from './issue'
import { placeOf, type Step } from './place'
import { isRecord } from './shape'

/** A tag or an HTML entity: pages show text as it is written, so a reader would see the markup. */
const MARKUP = /<[a-z!/?][^<]{0,20}|&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});/i

/** Fields that hold addresses, not reader's text: an address may contain an `&`. */
const ADDRESS_KEYS: readonly PropertyKey[] = ['url', '$schema']

/** Fields that hold names, which may be the same in every language. A source's title is one more. */
const NAME_KEYS: readonly PropertyKey[] = ['actor', 'publisher', 'locator', 'district', 'union', 'term']

/** Texts of up to this many words may be a name or a number, and the same in every language. */
const MOST_WORDS_OF_A_NAME = 3

function isName(steps: readonly Step[]): boolean {
  const key = steps.at(-1)?.key ?? ''
  return NAME_KEYS.includes(key) || (key === 'title' && steps[0]?.key === 'sources')
}

/** Texts that contain markup, or that are the same in both languages though they need translating. */
export function* wrongWords(value: unknown, steps: readonly Step[]): Generator<DatasetIssue> {
  if (typeof value === 'string') {
    const [markup] = MARKUP.exec(value) ?? []
    const isAddress = ADDRESS_KEYS.includes(steps.at(-1)?.key ?? '')
    if (markup !== undefined && !isAddress) yield { kind: 'markup', at: placeOf(steps), found: markup }
  } else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      const id = isRecord(element) && typeof element['id'] === 'string' ? element['id'] : null
      yield* wrongWords(element, [...steps, { key: index, id }])
    }
  } else if (isRecord(value)) {
    const { en, es } = value
    if (typeof en === 'string' && en === es && en.split(/\s+/).length > MOST_WORDS_OF_A_NAME && !isName(steps)) {
      const [, language] = LANGUAGES
      yield { kind: 'missing-language', at: placeOf(steps), language, problem: 'identical' }
    }
    for (const [key, inside] of Object.entries(value)) yield* wrongWords(inside, [...steps, { key, id: null }])
  }
}
