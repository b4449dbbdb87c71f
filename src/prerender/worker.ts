import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateSW } from 'workbox-build'

/** Where the service worker stands, below the site's base: it looks after everything beside and below it. */
export const WORKER = 'sw.js'

/** Pages, their scripts and styles, and the data that pages read: all that one visit keeps. Frames in other sites, and pictures, are not among it. */
const KEPT = [
  '{,es/}{index,404}.html',
  '{,es/}{figures,evidence,data,present}/**/index.html',
  'assets/*.{js,css,woff}',
  'data/*.{figures,evidence}.{en,es}.json',
  '*.{svg,css}',
]
/** The largest file that is kept: the evidence page, with room to grow. */
const LARGEST_BYTES = 4_000_000

/**
 * Writes the service worker of a finished site. It takes all files of a version together, or none of them; a new version
 * waits until its reader asks for it. Any query leads to the same page. Gives how many files it keeps, and their bytes.
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
