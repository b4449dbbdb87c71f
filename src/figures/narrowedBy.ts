import { CLASS_KINDS } from '../domain/choices'
import type { Fact } from '../domain/record'
import type { Label } from './figure'

/** Places that say when. */
const TIMES: readonly Label['of'][] = ['day', 'year', 'years', 'through']

/** A place with what narrows the fact that stands there, before what says when. */
export function withNarrowing(where: readonly Label[], fact: Fact): readonly Label[] {
  const time = where.findIndex(({ of }) => TIMES.includes(of))
  const end = time === -1 ? where.length : time
  return [...where.slice(0, end), ...narrowedBy(fact), ...where.slice(end)]
}

/** What narrows a fact beside its grades and schools: a kind of class, English and math, or its own words. */
export function narrowedBy({ id, subjects, scope }: Fact): readonly Label[] {
  return [
    ...CLASS_KINDS.filter((kind) => subjects.includes(kind)).map((kind) => ({ of: 'class-kind', kind }) as const),
    ...(subjects.includes('english') || subjects.includes('math')
      ? [{ of: 'word', word: 'classes-english-math' } as const]
      : []),
    ...(scope === null ? [] : [{ of: 'scope', fact: id } as const]),
  ]
}
