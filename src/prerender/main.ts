import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { minifySync } from 'vite'
import { LANGUAGES, type Language } from '../domain/language'
import { drawingStylesIn } from '../export/drawingStyles'
import { escaped } from '../export/markup'
import { FIGURES } from '../figures/figure'
import { learnBoth } from '../i18n/learnBoth'
import { basePathFrom } from '../views/basePath'
import { pathOf, type PageId } from '../views/pages'
import type { Site } from '../views/site'
import { picturePath, type Place } from './addresses'
import { dataFilesOf } from './dataFiles'
import { deckFileOf, deckFileScript } from './deckFile'
import { codesOf, drawSlides } from './deckParts'
import { drawPictureFiles } from './drawPictureFiles'
import { drawPictures, openEasel } from './drawPictures'
import { readFaces } from './faces'
import { policyIn, withHashes, withOrigin } from './headersFile'
import { hashOf, inlinedTemplate } from './inlined'
import { oEmbedOf, oEmbedPath } from './oEmbed'
import { offlineNote } from './offlineNote'
import { pageDataOf, pageFilesOf, readPublished } from './pageData'
import { pageHead } from './pageHead'
import { filesOf, preloadsFor, type BuildManifest } from './preloads'
import { originFrom } from './publicAddress'
import type { PageParts } from './renderPage'
import { robotsOf, SITEMAP, sitemapOf } from './sitemap'
import { SITE_PAGES } from './sitePages'
import { writeWorker } from './worker'

/** The folder that Vite has built into, and that this completes. */
const OUT = process.argv[2] ?? 'dist'
const DISPUTE = 'los-angeles-2019'

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(OUT, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

learnBoth()
const base = basePathFrom(process.env['BASE_PATH'])
const place: Place = { origin: originFrom(process.env['SITE_URL'], base), base }
const bytes = await readFile(`public/data/${DISPUTE}.json`)
const schemaBytes = (await readFile('public/data/schema.json')).length
const dataIn = pageDataOf(readPublished(bytes))
const { version } = dataIn.en.evidence
const built = await readFile(join(OUT, 'index.html'), 'utf8')
if (!built.includes('<!--page-->'))
  throw new Error(`Expected ${OUT}/index.html as Vite builds it; run \`npm run build\`.`)
const [stylesheetPath] = /assets\/[\w-]+\.css/.exec(built) ?? []
if (stylesheetPath === undefined) throw new Error(`Expected a style sheet in ${OUT}/index.html.`)
const pageStyle = (await readFile(join(OUT, stylesheetPath), 'utf8')).trim()
const { html: template, hashes } = inlinedTemplate(built, {
  stylesheet: pageStyle,
  bootScript: minifySync('boot.js', await readFile('public/boot.js', 'utf8')).code,
})
// every sheet of paper names the day of its data
const printStyle = (await readFile('src/app/print.css', 'utf8')).replace('0000-00-00', version)
await write('print.css', printStyle)
const manifest = JSON.parse(await readFile(join(OUT, '.vite/manifest.json'), 'utf8')) as BuildManifest // safe: Vite wrote it a moment ago
const deckApp = manifest['src/app/present.ts']
const deckCss = deckApp?.css?.[0]
if (!deckApp || deckCss === undefined) throw new Error(`Expected the deck's script and styles in ${OUT}.`)
const deckStyle = (await readFile(join(OUT, deckCss), 'utf8')).trim()
const headersFile = withHashes(withOrigin(await readFile('public/_headers', 'utf8'), place.origin), {
  ...hashes,
  style: [...hashes.style, hashOf(deckStyle)],
})
const policy = `<meta http-equiv="Content-Security-Policy" content="${escaped(policyIn(headersFile))}" />`
const app = /<script type="module"[^>]* src="([^"]+)"/.exec(template)?.[1]
if (app === undefined) throw new Error(`Expected the app's script in ${OUT}/index.html.`)
const readers = filesOf(manifest)
const wordFiles = { en: filesOf(manifest, 'src/i18n/en.ts'), es: filesOf(manifest, 'src/i18n/es.ts') }

/** The deck has a script and styles of its own, and nothing of the app. */
const deckTemplate = template
  .replaceAll(/\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g, '')
  .replace(
    '</head>',
    () =>
      `  <style>${deckStyle}</style>\n    <script type="module" crossorigin src="${base}${deckApp.file}"></script>\n  </head>`,
  )

/** A frame carries a small script in the place of the app, which it fetches when someone presses the figure. */
function templateOf({ page }: PageId): string {
  if (page === 'present' || page === 'handout') return deckTemplate
  if (page !== 'embed') return template
  return template
    .replaceAll(/\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g, '')
    .replace(
      '</head>',
      `  <script defer crossorigin src="${base}frame.js" data-app="${app}" data-version="${version}"></script>\n  </head>`,
    )
}

const stylesheet = await readFile('src/app/styles.css', 'utf8')
const styles = drawingStylesIn(stylesheet)
const darkStyles = drawingStylesIn(stylesheet, 'dark')
readFaces()
const easel = await openEasel()
const { deckMarkupOf, deckPatterns, renderPage } = await import('./renderPage')

for (const [name, json] of pageFilesOf(dataIn)) await write(`data/${name}`, json)

const siteIn = (language: Language): Site => ({ language, base, dispute: DISPUTE })
const deckIn = async (language: Language): Promise<PageParts['deck']> => ({
  pictures: await drawSlides(easel, dataIn[language].figures, siteIn(language)),
  codes: codesOf(siteIn(language), place),
})
const english = await deckIn('en')
const decks = { en: english, es: await deckIn('es') } // one after the other: they share one document
const handoutIn = (language: Language): PageParts['handout'][Language] => {
  const { figures, evidence } = dataIn[language]
  const { pictures, codes } = decks[language]
  return { dataset: figures, evidence, pictures, code: codes[0] ?? null }
}
const handout = { en: handoutIn('en'), es: handoutIn('es') }

for (const language of LANGUAGES) {
  const site = siteIn(language)
  const data = dataIn[language]
  const { facts, sources, proposals, events, terms } = data.evidence
  const pictures = await drawPictures(easel, data.figures, site)
  const parts: PageParts = {
    data,
    deck: decks[language],
    handout,
    pictures,
    files: {
      head: data.evidence,
      counts: {
        facts: facts.length,
        sources: sources.length,
        proposals: proposals.length,
        events: events.length,
        terms: terms.length,
      },
      datasetBytes: bytes.length,
      schemaBytes,
    },
  }
  for (const figure of FIGURES) {
    const { svg, png, darkPng } = await drawPictureFiles(figure, pictures[figure], {
      easel,
      dataset: data.figures,
      site,
      place,
      styles,
      darkStyles,
    })
    await write(picturePath(figure, language, 'svg'), svg)
    await write(picturePath(figure, language, 'png'), png)
    await write(picturePath(figure, language, 'png').replace('.png', '-dark.png'), darkPng)
    for (const file of await dataFilesOf(figure, data, site, place))
      await write(`static/${language}/${file.name}`, new Uint8Array(await file.blob.arrayBuffer()))
    await write(oEmbedPath(figure, language), oEmbedOf(figure, data.figures, site, place))
  }
  for (const page of SITE_PAGES) {
    const path = pathOf(page, language)
    const html = templateOf(page)
      .replace('<html lang="en">', `<html lang="${language}" data-drawn>`)
      .replace('<meta charset="utf-8" />', (first) => `${first}\n    ${policy}`)
      .replace(
        '<!--head-->',
        () =>
          `${pageHead(page, site, parts, place)}\n    <link rel="stylesheet" media="print" href="${base}print.css" />`,
      )
      .replace('</body>', () => `${preloadsFor(page, site, { words: wordFiles[site.language], readers })}\n  </body>`)
      .replace('<!--page-->', () => renderPage(page, site, parts))
      .replace('</body>', () => (page.page === 'embed' ? '</body>' : `${offlineNote(language)}\n  </body>`))
    await write(path.endsWith('.html') ? path : `${path}index.html`, html)
  }
}
easel.close()

const script = await deckFileScript()
const deckMarkup = (language: Language) => deckMarkupOf(siteIn(language), dataIn[language], decks[language])
for (const language of LANGUAGES)
  await write(
    `static/${language}/deck.html`,
    deckFileOf({
      language,
      decks: { en: deckMarkup('en'), es: deckMarkup('es') },
      patterns: deckPatterns(),
      styles: [pageStyle, `@media print {\n${printStyle}}`, deckStyle],
      script,
    }),
  )

await write('_headers', headersFile)
await write('robots.txt', robotsOf(place))
const sitemap = sitemapOf(place, version)
if (sitemap !== null) await write(SITEMAP, sitemap)
await rm(join(OUT, '.vite'), { recursive: true, force: true })
const kept = await writeWorker(OUT)
console.log(
  `${SITE_PAGES.length * LANGUAGES.length} pages in ${OUT}/; ${kept.count} files are kept for reading without a network, ${Math.round(kept.bytes / 1e5) / 10} MB`,
)
