import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import type { PublishedInput } from '../dataset/wholeSchema'
import { SLIDES } from '../figures/slides'
import { aFact, aFile, aProposal, words } from '../testing/aFile'
import { pathOf } from '../views/pages'
import { buildSite } from './buildSite'
import { SITE_PAGES } from './sitePages'

const PATIENCE_MS = 120_000

/** One agreement with one raise, and the facts that the deck tells in words. */
function aDispute(): PublishedInput {
  const told = SLIDES.flatMap((slide) => (slide.kind === 'facts' ? slide.facts : []))
  return aFile({
    facts: [aFact({ proposal: 'agreement', from: '2018-07-01' }), ...told.map((id) => aFact({ id }))],
    proposals: [
      aProposal({
        terms: { salary: { summary: words('3 percent', '3 por ciento'), facts: ['raise'], headline: 'raise' } },
      }),
    ],
  })
}

/** A project's files in memory, as they are when Vite has built. */
function aProject(): Map<string, string> {
  const manifest = {
    'index.html': { file: 'assets/index-a1.js', css: ['assets/index-b2.css'] },
    'src/app/present.ts': { file: 'assets/present-c3.js', css: ['assets/present-d4.css'] },
    'src/views/page/OneFigurePage.tsx': { file: 'assets/OneFigurePage-e5.js' },
    'src/i18n/page.en.ts': { file: 'assets/page.en-h8.js' },
    'src/i18n/page.es.ts': { file: 'assets/page.es-i9.js' },
    'src/i18n/en.ts': { file: 'assets/en-f6.js' },
    'src/i18n/es.ts': { file: 'assets/es-g7.js' },
  }
  return new Map([
    ['public/data/a-dispute.json', JSON.stringify(aDispute())],
    ['public/data/schema.json', '{}'],
    ['package-lock.json', '{"name":"a","version":"1.0.0","packages":{}}'],
    ['public/boot.js', 'document.documentElement.dataset.theme = "auto"'],
    ['public/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    [
      'public/_headers',
      "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self', frame-ancestors 'self'\n",
    ],
    ['src/app/print.css', '@page { @bottom-left { content: "0000-00-00"; } }'],
    ['site/.vite/manifest.json', JSON.stringify(manifest)],
    ['site/assets/index-b2.css', 'p{margin:0}'],
    ['site/assets/present-d4.css', '.deck{margin:0}'],
    [
      'site/index.html',
      '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8" /><!--head--><script src="/boot.js"></script><script type="module" src="/assets/index-a1.js"></script><link rel="stylesheet" href="/assets/index-b2.css"></head><body><div id="root"><!--page--></div></body></html>',
    ],
  ])
}

async function build(project: Map<string, string>): Promise<readonly string[]> {
  const logged: string[] = []
  await buildSite(
    { folder: 'site', dispute: 'a-dispute', place: { origin: 'https://paper.example.org', base: '/news/' } },
    {
      read: async (path) => {
        const text = project.get(path)
        if (text === undefined) throw new Error(`There is no ${path}.`)
        return new TextEncoder().encode(text)
      },
      write: async (path, content) => {
        project.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content))
      },
      bundle: async (source) => `start("${source}")`,
      log: (line) => void logged.push(line),
    },
  )
  return logged
}

describe(buildSite, () => {
  const site = aProject()
  let logged: readonly string[] = []
  beforeAll(async () => {
    logged = await build(site)
  }, PATIENCE_MS)
  const pageAt = (path: string) => site.get(`site/${path}`) ?? ''

  it('writes every page in each language, with nothing left open', () => {
    const paths = LANGUAGES.flatMap((language) => SITE_PAGES.map((page) => pathOf(page, language)))
    for (const path of paths.map((one) => (one.endsWith('.html') ? one : `${one}index.html`))) {
      expect(pageAt(path)).toContain(`<html lang="${path.startsWith('es/') ? 'es' : 'en'}" data-drawn>`)
      expect(pageAt(path)).not.toMatch(/<!--(?:head|page)-->|boot\.js|index-b2\.css/)
    }
    expect(logged).toEqual([`${paths.length} pages in site/`])
  })

  it('draws the figures of this dispute into its pages', () => {
    expect(pageAt('figures/salary/index.html')).toMatch(/<svg[^>]*>.*data-fact="raise"/)
    expect(pageAt('static/es/salary.svg')).toContain('data-fact="raise"')
    expect(JSON.parse(pageAt('data/a-dispute.figures.es.json'))).toMatchObject({ title: 'Una disputa' })
  })

  it('lets a page load the app, a frame a small script that knows the app, and the deck its own', () => {
    const scriptsOf = (path: string) =>
      [...pageAt(path).matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, address]) => address)
    expect(scriptsOf('index.html')).toEqual(['/assets/index-a1.js'])
    expect(scriptsOf('embed/salary/index.html')).toEqual(['/news/frame.js'])
    expect(pageAt('embed/salary/index.html')).toContain('data-app="/news/assets/index-a1.js" data-version="2026-01-31"')
    expect(scriptsOf('es/present/index.html')).toEqual(['/news/assets/present-c3.js'])
    expect(pageAt('es/present/index.html')).toContain('<style>.deck{margin:0}</style>')
  })

  it('allows in every page what stands in every page', () => {
    const policy = pageAt('_headers')
    expect(policy.match(/'sha256-/g)).toHaveLength(3) // the first script, the styles of pages, the styles of the deck
    for (const hash of policy.match(/'sha256-[^']+'/g) ?? []) expect(pageAt('index.html')).toContain(hash)
  })

  it('names the day of the data on paper, and the public address to search engines', () => {
    expect(pageAt('print.css')).toContain('"2026-01-31"')
    expect(pageAt('sitemap.xml')).toContain('<loc>https://paper.example.org/news/es/evidence/</loc>')
  })

  it('makes an empty workbook for a dispute of one’s own, in each language', () => {
    for (const language of LANGUAGES) {
      expect(pageAt(`data/template.${language}.xlsx`)).toMatch(/^PK/)
      expect(pageAt(language === 'en' ? 'data/index.html' : 'es/data/index.html')).toContain(
        `href="/news/data/template.${language}.xlsx"`,
      )
    }
  })

  it('puts the deck into one file, with its script inside', () => {
    expect(pageAt('static/es/deck.html')).toContain('<script>start("src/app/deckFile.ts")</script>')
  })

  it('refuses a folder into which nothing was built', async () => {
    const empty = aProject()
    empty.delete('site/.vite/manifest.json')
    await expect(build(empty)).rejects.toThrow('There is no site/.vite/manifest.json.')
  })

  it('refuses data that do not pass their check', async () => {
    const wrong = aProject()
    wrong.set('public/data/a-dispute.json', JSON.stringify({ ...aDispute(), proposals: [] }))
    await expect(build(wrong)).rejects.toThrow('check:data')
  })
})
