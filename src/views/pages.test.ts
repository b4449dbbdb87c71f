import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import { FIGURES } from '../figures/figure'
import { pageAt, pathOf, type PageId } from './pages'

const PAGES: readonly PageId[] = [
  { page: 'dashboard' },
  ...FIGURES.flatMap((figure): readonly PageId[] => [
    { page: 'figure', figure },
    { page: 'embed', figure },
  ]),
  { page: 'evidence' },
  { page: 'data' },
  { page: 'not-found' },
]
const BASES = ['/', '/news/strike/']

describe(pageAt, () => {
  it.each(PAGES)('finds the page %j at its own path, in both languages, under any base', (page) => {
    for (const base of BASES) {
      for (const language of LANGUAGES) {
        expect(pageAt(`${base}${pathOf(page, language)}`, base)).toEqual({ language, page })
      }
    }
  })

  it.each([
    ['/', 'en', { page: 'dashboard' }],
    ['/index.html', 'en', { page: 'dashboard' }],
    ['/es', 'es', { page: 'dashboard' }],
    ['/es/index.html', 'es', { page: 'dashboard' }],
    ['/figures/salary', 'en', { page: 'figure', figure: 'salary' }],
    ['/es/figures/class-size-steps/index.html', 'es', { page: 'figure', figure: 'class-size-steps' }],
    ['/evidence/', 'en', { page: 'evidence' }],
  ] as const)('reads %s', (path, language, page) => {
    expect(pageAt(path, '/')).toEqual({ language, page })
  })

  it.each([
    '/figures/',
    '/figures/no-such-figure/',
    '/figures/salary/more/',
    '/evidence/salary/',
    '/data/x/',
    '/salary/',
    '/ES/',
    '/es/es/',
    '/__proto__/',
  ])('finds no page at %s', (path) => {
    expect(pageAt(path, '/').page).toEqual({ page: 'not-found' })
  })

  it('gives the not-found page in the language of the path', () => {
    expect(pageAt('/es/no/such/page/', '/')).toEqual({ language: 'es', page: { page: 'not-found' } })
  })
})
