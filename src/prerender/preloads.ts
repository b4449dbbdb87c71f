import { dataFileName } from '../dataset/loadFile'
import { escaped } from '../export/markup'
import type { PageId } from '../views/pages'
import type { Site } from '../views/site'

/** Vite's build manifest: the built files by source, with their imports. */
export type BuildManifest = Readonly<
  Record<string, { file: string; isEntry?: boolean; imports?: readonly string[]; css?: readonly string[] } | undefined>
>

/** The source of the app. */
const APP = 'index.html'

/** The files of a lazy module: its own and its imports, without those that belong to the app. */
export function filesOf(manifest: BuildManifest, source: string): readonly string[] {
  const own = allFilesOf(manifest, APP)
  return allFilesOf(manifest, source).filter((file) => !own.includes(file))
}

function allFilesOf(manifest: BuildManifest, source: string): readonly string[] {
  const entry = manifest[source]
  if (!entry) throw new Error(`Expected ${source} among the built modules.`)
  return [...new Set([entry.file, ...(entry.imports ?? []).flatMap((name) => allFilesOf(manifest, name))])]
}

/**
 * Scripts that the app requests as soon as it runs: the messages of the front page, those of the other pages, and the
 * view of a figure's own page.
 */
export type EarlyFiles = Readonly<Record<'front' | 'words' | 'figure', readonly string[]>>

/**
 * Preload links for what the app requests as soon as it runs: its messages, its page, and the data. None in an
 * embed, whose app is loaded on interaction; no data for pages without figures.
 */
export function preloadsFor(
  { page }: PageId,
  { base, dispute, language }: Site,
  { front, words, figure }: EarlyFiles,
): readonly string[] {
  if (page !== 'dashboard' && page !== 'figure' && page !== 'evidence') return []
  const modules = (...files: readonly string[]) =>
    [...new Set(files)].map(
      (file) => `<link rel="modulepreload" href="${escaped(base + file)}" crossorigin fetchpriority="low" />`,
    )
  if (page === 'evidence') return modules(...words)
  const data = `${base}data/${dataFileName(page === 'dashboard' ? 'front' : 'figures', dispute, language)}`
  return [
    ...modules(...(page === 'dashboard' ? front : [...words, ...figure])),
    `<link rel="preload" href="${escaped(data)}" as="fetch" crossorigin="anonymous" fetchpriority="low" />`,
  ]
}
