import { readFileSync } from 'node:fs'
import { readShape } from '../dataset/readShape'
import { publishedFile, type PublishedFile } from '../dataset/wholeSchema'
import { evidenceIn, figuresIn, frontIn } from '../dataset/sliceDataset'
import type { Language } from '../domain/language'
import type { Dataset, Evidence } from '../domain/record'
import { factsInFigures } from '../figures/figures'
import { factsOnFront } from '../figures/factsOnFront'

function orThrow<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (result.ok) return result.value
  throw new Error(`The published dataset must be good: ${JSON.stringify(result.error).slice(0, 400)}`)
}

let published: PublishedFile | null = null
type InOneLanguage = { front: Dataset; figures: Dataset; evidence: Evidence }
const read = new Map<Language, InOneLanguage>()

/** The bytes of the published dataset of Los Angeles. */
export function losAngelesBytes(): Uint8Array {
  return readFileSync('public/data/los-angeles-2019.json')
}

/** The dataset as the pages of a language load it: what the front page needs, what figures need, and everything. Parsed once per test file. */
export function losAngeles(language: Language = 'en'): InOneLanguage {
  const known = read.get(language)
  if (known) return known
  published ??= orThrow(readShape(publishedFile, JSON.parse(new TextDecoder().decode(losAngelesBytes()))))
  const evidence = evidenceIn(published, language)
  const figures = figuresIn(evidence, factsInFigures(evidence))
  const front = frontIn(evidence, factsOnFront(figures))
  read.set(language, { front, figures, evidence })
  return { front, figures, evidence }
}
