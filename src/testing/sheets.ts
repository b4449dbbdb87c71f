import { readdirSync, readFileSync } from 'node:fs'

/** The text of each sheet of the pages with filters: without the deck's, which is a page of its own, and paper's. */
export const SHEETS: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && !/(?:views.deck.\w+|print)\.css$/.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
