import { dataFileName } from '../dataset/datasetQuery'
import { escaped } from '../export/markup'
import type { PageId } from '../views/pages'
import type { Site } from '../views/site'

/** Vite's build manifest: the built files by source, with their imports. */
export type BuildManifest = Readonly<
  Record<string, { file: string; isEntry?: boolean; imports?: readonly string[]; css?: readonly string[] } | undefined>
>

/** The source of the parser of the figures' data. */
const READER = 'src/dataset/parseFigures.ts'

/** The source of the app. */
const APP = 'index.html'

/** The files of a lazy module: its own and its imports, without those that belong to the app. */
export function filesOf(manifest: BuildManifest, source: string = READER): readonly string[] {
  const own = allFilesOf(manifest, APP)
  return allFilesOf(manifest, source).filter((file) => !own.includes(file))
}

function allFilesOf(manifest: BuildManifest, source: string): readonly string[] {
  const entry = manifest[source]
  if (!entry) throw new Error(`Expected ${source} among the built modules.`)
  return [...new Set([entry.file, ...(entry.imports ?? []).flatMap((name) => allFilesOf(manifest, name))])]
}

/** Scripts that the app requests as soon as it runs: its messages, and the parser of the figures' data. */
export type EarlyFiles = { words: readonly string[]; readers: readonly string[] }

/**
 * Preload links for what the app requests as soon as it runs: its messages, the data, and their parser. None in an
 * embed, whose app is loaded on interaction; no data for pages without figures.
 */
export function preloadsFor(
  { page }: PageId,
  { base, dispute, language }: Site,
  { words, readers }: EarlyFiles,
): string {
  if (page !== 'dashboard' && page !== 'figure' && page !== 'evidence') return ''
  const modules = (files: readonly string[]) =>
    files.map((file) => `<link rel="modulepreload" href="${escaped(base + file)}" crossorigin fetchpriority="low" />`)
  if (page === 'evidence') return modules(words).join('\n    ')
  const data = `${base}data/${dataFileName('figures', dispute, language)}`
  return [
    ...modules(words),
    `<link rel="preload" href="${escaped(data)}" as="fetch" crossorigin="anonymous" fetchpriority="low" />`,
    ...modules(readers),
  ].join('\n    ')
}
