import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** A built site, as the size check reads it. */
export type BuiltSite = {
  read: (path: string) => Uint8Array
  /** The files below the site's root, by path. */
  paths: readonly string[]
}

/** A size limit for some files together, compressed with brotli at the highest level. 1 KB is 1,000 bytes. */
export type Budget = { name: string; limitKb: number; files: readonly string[] }

/** The front page's HTML: the table, and three figures drawn at four widths. */
const DASHBOARD_KB = 30
/** All script of the front page until someone is there: React, the query, the table. Not the figures. */
const SCRIPT_KB = 90
/** The same words are longer in Spanish. */
const SPANISH_SCRIPT_KB = 90.5
const FIGURE_PAGE_KB = 30
const DATA_KB = 30
/** What the front page fetches before anyone interacts. */
const FRONT_DATA_KB = 15
const STYLE_KB = 8
/** An embed before anyone presses it: everything, and the script alone. */
const EMBED_KB = 45
const FRAME_SCRIPT_KB = 6
/** The script in the host page. */
const HOST_SCRIPT_KB = 2

const DATA = /^data\/[\w-]+\.figures\.\w+\.json$/
const FRONT_DATA = /^data\/[\w-]+\.front\.\w+\.json$/
const EMBED_PAGE = /^(?:es\/)?embed\/[\w-]+\/index\.html$/
const FIGURE_PAGE = /^(?:es\/)?(?:figures|embed)\/[\w-]+\/index\.html$/

/** The budgets of a site. Files of a budget count together, each compressed by itself. */
export function budgetsOf(site: BuiltSite): readonly Budget[] {
  const each = (pattern: RegExp, limitKb: number) =>
    site.paths.filter((path) => pattern.test(path)).map((path): Budget => ({ name: path, limitKb, files: [path] }))
  return [
    ...each(/^(?:es\/)?index\.html$/, DASHBOARD_KB),
    { name: 'script before anyone interacts', limitKb: SCRIPT_KB, files: scriptsOf('index.html', site) },
    { name: 'the same in Spanish', limitKb: SPANISH_SCRIPT_KB, files: scriptsOf('es/index.html', site) },
    {
      name: 'styles',
      limitKb: STYLE_KB,
      // inlined in every page; measured here as the file it comes from
      files: site.paths.filter((path) => /^assets\/index-[\w-]+\.css$/.test(path)),
    },
    ...each(FIGURE_PAGE, FIGURE_PAGE_KB),
    ...each(DATA, DATA_KB),
    ...each(FRONT_DATA, FRONT_DATA_KB),
    ...site.paths
      .filter((path) => EMBED_PAGE.test(path))
      .map((path): Budget => ({ name: `${path}, in all`, limitKb: EMBED_KB, files: [path, ...scriptsOf(path, site)] })),
    ...each(/^frame\.js$/, FRAME_SCRIPT_KB),
    ...each(/^embed\.js$/, HOST_SCRIPT_KB),
  ]
}

/**
 * The scripts that a page runs without interaction: those it names or preloads, and their imports. What is fetched on
 * interaction does not count.
 */
function scriptsOf(page: string, site: BuiltSite): readonly string[] {
  const found = new Set<string>()
  const waiting = [
    ...linkedFrom(textOf(page, site), /<(?:script[^>]+src|link rel="modulepreload"[^>]+href)="([^"]+\.js)"/g, site),
  ]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    waiting.push(...linkedFrom(textOf(path, site), /(?:\bfrom|\bimport)\s*["'`](\.\/[^"'`]+)["'`]/g, site))
  }
  return [...found]
}

/** The built files that a text refers to, under any base path. Throws for one that was not built. */
function linkedFrom(text: string, pattern: RegExp, { paths }: BuiltSite): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => {
    const name = found.replace(/^\.\//, '')
    const path = paths
      .filter((known) => `/${name}`.endsWith(`/${known}`) || known === `assets/${name}`)
      .toSorted((a, b) => b.length - a.length)[0]
    if (path === undefined) throw new Error(`Expected ${name} among the built files.`)
    return path
  })
}

function textOf(path: string, { read }: BuiltSite): string {
  return new TextDecoder().decode(read(path))
}

/** The transfer size of a file in bytes, with brotli. */
function travellingBytes(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** The transfer size of a budget's files together, in KB. */
export function sizeKbOf({ files }: Budget, { read }: BuiltSite): number {
  return files.reduce((sum, path) => sum + travellingBytes(read(path)), 0) / 1000
}

/** Prints the size of everything that has a budget. Returns the exit code: 1 if anything is too large. */
export function checkSizes(site: BuiltSite, print: (line: string) => void): number {
  const sizes = budgetsOf(site).map((budget) => {
    const kilobytes = sizeKbOf(budget, site)
    return { ...budget, kilobytes, isMet: budget.files.length > 0 && kilobytes <= budget.limitKb }
  })
  for (const { name, files, limitKb, kilobytes, isMet } of sizes) {
    const note = files.length === 0 ? ': nothing found' : ''
    print(
      `${isMet ? '✓' : '✗'} ${kilobytes.toFixed(1).padStart(6)} of ${String(limitKb).padStart(3)} KB  ${name}${note}`,
    )
  }
  const tooLarge = sizes.filter(({ isMet }) => !isMet)
  print(tooLarge.length === 0 ? 'Everything is within its budget.' : `${tooLarge.length} over budget.`)
  return tooLarge.length === 0 ? 0 : 1
}

/** A folder as a built site. */
export function siteIn(folder: string): BuiltSite {
  return {
    read: (path) => readFileSync(join(folder, path)),
    paths: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
      .toSorted(),
  }
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = checkSizes(siteIn(process.argv[2] ?? 'dist'), (line) => console.log(line))
}
