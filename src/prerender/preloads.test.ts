import { describe, expect, it } from 'vitest'
import { filesOf, preloadsFor, type BuildManifest } from './preloads'

const MANIFEST: BuildManifest = {
  'index.html': { file: 'assets/index-a1.js', isEntry: true, imports: ['_base-e5.js'] },
  '_base-e5.js': { file: 'assets/base-e5.js' },
  '_shape-b2.js': { file: 'assets/shape-b2.js', imports: ['index.html', '_base-e5.js'] },
  'src/i18n/es.ts': { file: 'assets/es-c3.js', imports: ['_shape-b2.js', '_base-e5.js'] },
}
const FILES = {
  front: ['assets/page.es-f6.js'],
  words: ['assets/es-d4.js', 'assets/page.es-f6.js'],
  figure: ['assets/figures-g7.js'],
}
const SITE = { language: 'es', base: '/news/', dispute: 'los-angeles-2019' } as const

describe(filesOf, () => {
  it('lists a module and its imports, without chunks of the app, which the page loads already', () => {
    expect(filesOf(MANIFEST, 'src/i18n/es.ts')).toEqual(['assets/es-c3.js', 'assets/shape-b2.js'])
  })

  it('refuses a build without it', () => {
    expect(() => filesOf({ 'index.html': { file: 'assets/index-a1.js' } }, 'src/i18n/es.ts')).toThrow('es.ts')
  })
})

describe(preloadsFor, () => {
  it('preloads the data in the language of the page, and its messages', () => {
    const links = preloadsFor({ page: 'dashboard' }, SITE, FILES).join('\n')
    expect(links).toContain('href="/news/data/los-angeles-2019.front.es.json" as="fetch" crossorigin="anonymous"')
    expect(links).toContain('<link rel="modulepreload" href="/news/assets/page.es-f6.js" crossorigin')
  })

  it('leaves the words and the code of figures for when someone is at the front page', () => {
    const links = preloadsFor({ page: 'dashboard' }, SITE, FILES).join('\n')
    expect(links).not.toContain('/es-d4.js')
    expect(links).not.toContain('figures-g7.js')
  })

  it('preloads them for the page of a figure, each once', () => {
    const links = preloadsFor({ page: 'figure', figure: 'salary' }, SITE, FILES).join('\n')
    for (const file of ['es-d4.js', 'page.es-f6.js', 'figures-g7.js', 'los-angeles-2019.figures.es.json'])
      expect(links.split(`/${file}`)).toHaveLength(2)
  })

  it('preloads only the messages where there is no figure', () => {
    const links = preloadsFor({ page: 'evidence' }, SITE, FILES).join('\n')
    expect(links.match(/href="[^"]+"/g)).toEqual(['href="/news/assets/es-d4.js"', 'href="/news/assets/page.es-f6.js"'])
  })

  it.each([{ page: 'embed', figure: 'salary' }, { page: 'data' }] as const)(
    'asks for nothing on a page that needs none of it: %o',
    (page) => {
      expect(preloadsFor(page, SITE, FILES)).toEqual([])
    },
  )
})
