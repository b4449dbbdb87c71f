import { evidenceIn } from '../dataset/sliceDataset'
import type { PublishedFile } from '../dataset/wholeSchema'
import { inEachLanguage, LANGUAGES, type Language } from '../domain/language'
import { FIGURES } from '../figures/figure'
import { learnBoth } from '../i18n/learnBoth'
import { pathOf, type PageId } from '../views/pages'
import type { Site } from '../views/site'
import { templateTables } from '../workbook/template'
import { writeXlsx } from '../workbook/writeXlsx'
import { comparisonFile } from '../views/page/DisputesView'
import type { Place } from './addresses'
import { comparisonCsv } from './comparisonCsv'
import { deckFileOf } from './deckFile'
import { codesOf, drawSlides, shownAddress } from './deckParts'
import { drawPictures, openEasel } from './drawPictures'
import { readFaces } from './faces'
import { feedOf, feedPath } from './feed'
import { figureFilesOf, type SiteFile } from './figureFiles'
import { pageDataOf, pageFilesOf, readPublished, type PageData } from './pageData'
import { pageHead } from './pageHead'
import { pageHtml } from './pageHtml'
import { readShell } from './readShell'
import type { PageParts } from './renderPage'
import { robotsOf, SITEMAP, sitemapOf } from './sitemap'
import { SBOM, sbomOf } from './sbom'
import { disputePages, SITE_PAGES } from './sitePages'

/** All that a build asks of the world around it. Paths begin at the top of the project. */
export type BuildEffects = {
  read: (path: string) => Promise<Uint8Array>
  write: (path: string, content: string | Uint8Array) => Promise<void>
  /** A source and all that it imports, as one script. */
  bundle: (source: string) => Promise<string>
  log: (line: string) => void
}

export type BuildOptions = {
  /** The folder that Vite has built into, and that this completes. */
  folder: string
  /** The id of the dispute that the site is about. */
  dispute: string
  /** The ids of further disputes, which the site compares it with. */
  others?: readonly string[]
  place: Place
}

/**
 * Completes what Vite has built: every page as HTML with its charts drawn, in each language, and the files that belong
 * to them. Throws where what it reads is missing, or would make a page that does not work.
 */
export async function buildSite(options: BuildOptions, { read, write, bundle, log }: BuildEffects): Promise<void> {
  const { folder, dispute, others = [], place } = options
  const textOf = async (path: string) => new TextDecoder().decode(await read(path))
  const save = ([path, content]: SiteFile) => write(`${folder}/${path}`, content)
  learnBoth()
  readFaces()

  const bytes = await read(`public/data/${dispute}.json`)
  const published = readPublished(bytes)
  const data = pageDataOf(published)
  const further: PublishedFile[] = []
  for (const id of others) further.push(readPublished(await read(`public/data/${id}.json`)))
  const disputes = inEachLanguage((language) => [
    data[language].evidence,
    ...further.map((file) => evidenceIn(file, language)),
  ])
  const pages = [...SITE_PAGES, ...disputePages(others)]
  for (const [name, json] of pageFilesOf(data)) await save([`data/${name}`, json])
  for (const language of LANGUAGES) {
    await save([`data/template.${language}.xlsx`, await writeXlsx(templateTables(language), language, true)])
  }

  const { shell, headersFile, printStyle } = await readShell({ folder, place, version: published.version }, textOf)
  await save(['print.css', printStyle])
  await save(['_headers', headersFile])
  await save(['robots.txt', robotsOf(place)])
  await save([SBOM, sbomOf(await textOf('package-lock.json'))])
  const sitemap = sitemapOf(place, published.version, others)
  if (sitemap !== null) await save([SITEMAP, sitemap])

  const sizes = { datasetBytes: bytes.length, schemaBytes: (await read('public/data/schema.json')).length }
  const icon = await textOf('public/icon.svg')
  const siteIn = (language: Language): Site => ({ language, base: place.base, dispute })
  const easel = await openEasel()
  const { deckMarkupOf, deckPatterns, renderPage } = await import('./renderPage') // loads React DOM: not before the easel

  // not at the same time: all drawings share the easel's document
  const decks = await inTurn(async (language) => ({
    pictures: await drawSlides(easel, data[language].figures, siteIn(language)),
    codes: codesOf(siteIn(language), place),
    address: shownAddress(siteIn(language), place),
  }))
  const handout = inEachLanguage((language): PageParts['handout'][Language] => {
    const { figures, evidence } = data[language]
    const { pictures, codes, address } = decks[language]
    return { dataset: figures, evidence, pictures, code: codes[0] ?? null, address }
  })
  for (const language of LANGUAGES) {
    const site = siteIn(language)
    await save([feedPath(site), feedOf(data[language].evidence, site, place)])
    const pictures = await drawPictures(easel, data[language].figures, site)
    const whole = await drawPictures(easel, data[language].figures, site, 'all')
    for (const figure of FIGURES) {
      const drawer = { data: data[language], site, place }
      for (const file of await figureFilesOf(figure, pictures[figure], drawer)) await save(file)
    }
    const files = { head: data[language].evidence, counts: countsOf(data[language]), ...sizes }
    const parts: PageParts = {
      data: data[language],
      disputes: disputes[language],
      deck: decks[language],
      handout,
      files,
      icon,
      pictures: { standing: pictures, whole },
    }
    if (others.length > 0)
      await save([comparisonFile(disputes[language], language), comparisonCsv(disputes[language], language)])
    for (const page of pages) {
      const own = { head: pageHead(page, site, parts, place), content: renderPage(page, site, parts) }
      await save([fileOf(page, language), pageHtml(page, site, shell, own)])
    }
  }
  easel.close()

  const deckFile = {
    decks: inEachLanguage((language) => deckMarkupOf(siteIn(language), data[language], decks[language])),
    patterns: deckPatterns(),
    styles: [shell.vite.style, `@media print {\n${printStyle}}`, shell.vite.deck.style],
    script: await bundle('src/app/deckFile.ts'),
  }
  for (const language of LANGUAGES) await save([`static/${language}/deck.html`, deckFileOf({ language, ...deckFile })])
  log(`${pages.length * LANGUAGES.length} pages in ${folder}/`)
}

/** Something for each language, made one after the other. */
async function inTurn<T>(make: (language: Language) => Promise<T>): Promise<Readonly<Record<Language, T>>> {
  const made: (readonly [Language, T])[] = []
  for (const language of LANGUAGES) made.push([language, await make(language)])
  return Object.fromEntries(made) as Record<Language, T> // safe: one for each language
}

function countsOf({ evidence }: PageData): PageParts['files']['counts'] {
  const { facts, sources, proposals, events, terms } = evidence
  return {
    facts: facts.length,
    sources: sources.length,
    proposals: proposals.length,
    events: events.length,
    terms: terms.length,
  }
}

/** The file in which a page stands, so that any web server finds it at its address. */
function fileOf(page: PageId, language: Language): string {
  const path = pathOf(page, language)
  return path.endsWith('.html') ? path : `${path}index.html`
}
