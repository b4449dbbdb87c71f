import { LANGUAGES, type Language } from '../domain/language'
import type { Dataset, Evidence } from '../domain/record'
import { dataFileName } from '../dataset/datasetQuery'
import { parseEvidence } from '../dataset/parseEvidence'
import { parseFigures } from '../dataset/parseFigures'
import { parsePublished } from '../dataset/parseDataset'
import { readJson } from '../dataset/readJson'
import type { PublishedFile } from '../dataset/schema'
import { evidenceIn, figuresIn } from '../dataset/sliceDataset'
import { factsInFigures } from '../figures/figures'

/** A dataset as the pages of one language use it. */
export type PageData = { figures: Dataset; evidence: Evidence }

function orThrow<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (result.ok) return result.value
  throw new Error(
    `The dataset does not pass its own check; run \`npm run check:data\`. ${JSON.stringify(result.error).slice(0, 400)}`,
  )
}

function publishedIn(bytes: Uint8Array): PublishedFile {
  return orThrow(parsePublished(orThrow(readJson(bytes))))
}

/** The JSON files that pages load, by name: for each language what figures need, and everything. */
export function pageDataOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = publishedIn(bytes)
  return new Map(
    LANGUAGES.flatMap((language) => {
      const evidence = evidenceIn(file, language)
      const wanted = factsInFigures(orThrow(parseEvidence(evidence)))
      return [
        [dataFileName('figures', file.id, language), JSON.stringify(figuresIn(file, language, wanted))],
        [dataFileName('evidence', file.id, language), JSON.stringify(evidence)],
      ] as const
    }),
  )
}

/** The same files, read back as the pages of a language read them. */
export function readPageData(files: ReadonlyMap<string, string>, dispute: string, language: Language): PageData {
  const read = (kind: 'figures' | 'evidence'): unknown =>
    JSON.parse(files.get(dataFileName(kind, dispute, language)) ?? 'null')
  return { figures: orThrow(parseFigures(read('figures'))), evidence: orThrow(parseEvidence(read('evidence'))) }
}
