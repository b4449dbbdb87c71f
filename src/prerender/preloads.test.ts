import { describe, expect, it } from 'vitest'
import { filesOf, preloadsFor, type BuildManifest } from './preloads'

const MANIFEST: BuildManifest = {
  'index.html': { file: 'assets/index-a1.js', isEntry: true, imports: ['_base-e5.js'] },
  '_base-e5.js': { file: 'assets/base-e5.js' },
  '_shape-b2.js': { file: 'assets/shape-b2.js', imports: ['index.html', '_base-e5.js'] },
  'src/dataset/parseFigures.ts': { file: 'assets/parseFigures-c3.js', imports: ['_shape-b2.js', '_base-e5.js'] },
}
const FILES = { words: ['assets/es-d4.js'], readers: ['assets/shape-b2.js'] }
const SITE = { language: 'es', base: '/news/', dispute: 'los-angeles-2019' } as const

describe(filesOf, () => {
  it('lists a module and its imports, without chunks of the app, which the page loads already', () => {
    expect(filesOf(MANIFEST)).toEqual(['assets/parseFigures-c3.js', 'assets/shape-b2.js'])
  })

  it('refuses a build without it', () => {
    expect(() => filesOf({ 'index.html': { file: 'assets/index-a1.js' } })).toThrow('parseFigures')
  })
})

describe(preloadsFor, () => {
  it('preloads the data in the language of the page, and their parser', () => {
    const links = preloadsFor({ page: 'dashboard' }, SITE, FILES)
    expect(links).toContain('href="/news/data/los-angeles-2019.figures.es.json" as="fetch" crossorigin="anonymous"')
    expect(links).toContain('<link rel="modulepreload" href="/news/assets/shape-b2.js" crossorigin')
    expect(links).toContain('<link rel="modulepreload" href="/news/assets/es-d4.js" crossorigin')
  })

  it('preloads only the messages where there is no figure', () => {
    const links = preloadsFor({ page: 'evidence' }, SITE, FILES)
    expect(links.match(/href="[^"]+"/g)).toEqual(['href="/news/assets/es-d4.js"'])
  })

  it.each([{ page: 'embed', figure: 'salary' }, { page: 'data' }] as const)(
    'asks for nothing on a page that needs none of it: %o',
    (page) => {
      expect(preloadsFor(page, SITE, FILES)).toBe('')
    },
  )
})
