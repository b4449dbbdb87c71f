import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LANGUAGES } from '../domain/language'
import { FIGURES } from '../figures/figure'
import { pathOf, type PageId, type Site } from '../views/site'
import { drawPictures, openEasel } from './drawPictures'
import { pageDataOf, readPageData } from './pageData'
import { pageHead } from './pageHead'
import type { PageParts } from './renderPage'

const OUT = 'dist'
const DISPUTE = 'los-angeles-2019'
const PAGES: readonly PageId[] = [
  { page: 'dashboard' },
  ...FIGURES.map((figure): PageId => ({ page: 'figure', figure })),
  { page: 'evidence' },
  { page: 'data' },
  { page: 'not-found' },
]

async function write(path: string, text: string): Promise<void> {
  const file = join(OUT, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/')
const siteUrl = process.env['SITE_URL']?.replace(/\/$/, '') ?? null
const bytes = await readFile(`public/data/${DISPUTE}.json`)
const schemaBytes = (await readFile('public/data/schema.json')).length
const files = pageDataOf(bytes)
const template = await readFile(join(OUT, 'index.html'), 'utf8')
const easel = await openEasel()
const { renderPage } = await import('./renderPage')

for (const [name, json] of files) await write(`data/${name}`, json)

for (const language of LANGUAGES) {
  const site: Site = { language, base, dispute: DISPUTE }
  const data = readPageData(files, DISPUTE, language)
  const { facts, sources, proposals, events, terms } = data.evidence
  const parts: PageParts = {
    data,
    pictures: await drawPictures(easel, data.figures, site),
    files: {
      head: data.evidence,
      counts: { facts: facts.length, sources: sources.length, proposals: proposals.length, events: events.length, terms: terms.length },
      datasetBytes: bytes.length,
      schemaBytes,
    },
  }
  for (const page of PAGES) {
    const path = pathOf(page, language)
    const html = template
      .replace('<html lang="en">', `<html lang="${language}">`)
      .replace('<!--head-->', () => pageHead(page, site, parts, siteUrl))
      .replace('<!--page-->', () => renderPage(page, site, parts))
    await write(path.endsWith('.html') ? path : `${path}index.html`, html)
  }
}
easel.close()
await rm(join(OUT, '.vite'), { recursive: true, force: true })
console.log(`${PAGES.length * LANGUAGES.length} pages in ${OUT}/`)
