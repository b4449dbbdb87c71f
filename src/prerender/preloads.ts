import { dataFileName } from '../dataset/datasetQuery'
import { escaped } from '../export/markup'
import type { PageId } from '../views/pages'
import type { Site } from '../views/site'

/** What Vite writes down about the files it built: each by its source, with what it imports. */
export type BuildManifest = Readonly<
  Record<string, { file: string; isEntry?: boolean; imports?: readonly string[]; css?: readonly string[] } | undefined>
>

/** What reads the data that figures need. */
const READER = 'src/dataset/parseFigures.ts'

/** The page from which Vite builds the app. */
const APP = 'index.html'

/** The files of a module that is loaded later: its own and those it imports, without those that the app is made of. */
export function filesOf(manifest: BuildManifest, source: string = READER): readonly string[] {
  const own = allFilesOf(manifest, APP)
  return allFilesOf(manifest, source).filter((file) => !own.includes(file))
}

function allFilesOf(manifest: BuildManifest, source: string): readonly string[] {
  const entry = manifest[source]
  if (!entry) throw new Error(`Expected ${source} among the built modules.`)
  return [...new Set([entry.file, ...(entry.imports ?? []).flatMap((name) => allFilesOf(manifest, name))])]
}

/** What the app asks for as soon as it runs: its words, and what reads the data that figures need. */
export type EarlyFiles = { words: readonly string[]; readers: readonly string[] }

/**
 * Links to what the app asks for as soon as it runs, so that it need not wait for the app: its words, the data, and what
 * reads them. Nothing in a frame, whose app waits for a reader; no data where there is no figure.
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
