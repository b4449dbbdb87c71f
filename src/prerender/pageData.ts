import { inEachLanguage, LANGUAGES, type Language } from '../domain/language'
import type { Dataset, Evidence } from '../domain/record'
import { dataFileName } from '../dataset/loadFile'
import { parsePublished } from '../dataset/parseDataset'
import { readJson } from '../dataset/readJson'
import type { PublishedFile } from '../dataset/wholeSchema'
import { evidenceIn, evidenceJson, figuresIn, figuresJson, frontIn } from '../dataset/sliceDataset'
import { factsInFigures } from '../figures/figures'
import { factsOnFront } from '../figures/factsOnFront'

/** A dataset as the pages of one language use it. */
export type PageData = { front: Dataset; figures: Dataset; evidence: Evidence }

function orThrow<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (result.ok) return result.value
  throw new Error(
    `The dataset does not pass its own check; run \`npm run check:data\`. ${JSON.stringify(result.error).slice(0, 400)}`,
  )
}

/** A published file, read and checked. Throws where it does not pass its check. */
export function readPublished(bytes: Uint8Array): PublishedFile {
  return orThrow(parsePublished(orThrow(readJson(bytes))))
}

/** A published file as the pages of each language use it. */
export function pageDataOf(file: PublishedFile): Readonly<Record<Language, PageData>> {
  return inEachLanguage((language) => {
    const evidence = evidenceIn(file, language)
    const figures = figuresIn(evidence, factsInFigures(evidence))
    return { front: frontIn(evidence, factsOnFront(figures)), figures, evidence }
  })
}

/** The JSON files that pages load, by name: for each language what the front page needs, what figures need, and everything. */
export function pageFilesOf(data: Readonly<Record<Language, PageData>>): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) => {
      const { front, figures, evidence } = data[language]
      return [
        [dataFileName('front', front.id, language), figuresJson(front)],
        [dataFileName('figures', figures.id, language), figuresJson(figures)],
        [dataFileName('evidence', evidence.id, language), evidenceJson(evidence)],
      ] as const
    }),
  )
}
