import { readFileSync } from 'node:fs'
import { readShape } from '../dataset/readShape'
import { publishedFile, type PublishedFile } from '../dataset/wholeSchema'
import { evidenceIn, figuresIn } from '../dataset/sliceDataset'
import type { Language } from '../domain/language'
import type { Dataset, Evidence } from '../domain/record'
import { factsInFigures } from '../figures/figures'

function orThrow<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (result.ok) return result.value
  throw new Error(`The published dataset must be good: ${JSON.stringify(result.error).slice(0, 400)}`)
}

let published: PublishedFile | null = null
const read = new Map<Language, { figures: Dataset; evidence: Evidence }>()

/** The bytes of the published dataset of Los Angeles. */
export function losAngelesBytes(): Uint8Array {
  return readFileSync('public/data/los-angeles-2019.json')
}

/** The dataset as the pages of a language load it: what figures need, and everything. Parsed once per test file. */
export function losAngeles(language: Language = 'en'): { figures: Dataset; evidence: Evidence } {
  const known = read.get(language)
  if (known) return known
  published ??= orThrow(readShape(publishedFile, JSON.parse(new TextDecoder().decode(losAngelesBytes()))))
  const evidence = evidenceIn(published, language)
  const figures = figuresIn(evidence, factsInFigures(evidence))
  read.set(language, { figures, evidence })
  return { figures, evidence }
}
