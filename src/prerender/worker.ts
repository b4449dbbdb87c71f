import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateSW } from 'workbox-build'

/** The path of the service worker, below the base path, which is its scope. */
export const WORKER = 'sw.js'

/**
 * What the service worker precaches: pages, their scripts and styles, and the data that pages load. Not embeds and
 * picture files.
 */
const KEPT = [
  '{,es/}{index,404}.html',
  '{,es/}{figures,evidence,data,present}/**/index.html',
  'assets/*.{js,css,woff}',
  'data/*.{front,figures,evidence}.{en,es}.json',
  '*.{svg,css}',
]
/** The largest file that is precached: the evidence page, with room to grow. */
const LARGEST_BYTES = 4_000_000

/**
 * Writes the service worker of a finished site. It precaches all files of a version or none; a new
 * version waits until the reader activates it. It ignores queries. Returns how many files it keeps, and their bytes.
 */
export async function writeWorker(folder: string): Promise<{ count: number; bytes: number }> {
  const { count, size, warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: KEPT,
    swDest: join(folder, WORKER),
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    skipWaiting: false,
    clientsClaim: false,
    cleanupOutdatedCaches: true,
    directoryIndex: 'index.html',
    ignoreURLParametersMatching: [/./],
    // their names change with their content
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: LARGEST_BYTES,
  })
  if (warnings.length > 0) throw new Error(`The service worker would leave something out: ${warnings.join(' ')}`)
  const worker = await readFile(join(folder, WORKER), 'utf8')
  if (!worker.includes('present/index.html')) throw new Error('Expected the deck among what the service worker keeps.')
  return { count, bytes: size }
}
