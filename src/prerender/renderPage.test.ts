import { afterEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES, type Language } from '../domain/language'
import type { FigureId } from '../figures/figure'
import { losAngeles } from '../testing/losAngeles'
import { renderPage, type PageParts } from './renderPage'

const handoutIn = (language: Language) => {
  const { figures, evidence } = losAngeles(language)
  return { dataset: figures, evidence, pictures: {}, code: null, address: null }
}
const HANDOUT = { en: handoutIn('en'), es: handoutIn('es') }

const COUNTS = { facts: 1, sources: 1, proposals: 1, events: 1, terms: 1 }

const partsOf = (data: PageParts['data']): PageParts => ({
  data,
  disputes: [],
  deck: { pictures: {}, codes: [], address: null },
  handout: HANDOUT,
  files: { head: data.evidence, counts: COUNTS, datasetBytes: 1, schemaBytes: 1 },
  icon: '<svg/>',
  pictures: { standing: {}, whole: {} } as PageParts['pictures'], // safe: a figure without its picture is a page all the same
})

function write(figure: FigureId, language: Language): string {
  const data = losAngeles(language)
  return renderPage({ page: 'figure', figure }, { language, base: '/', dispute: data.figures.id }, partsOf(data))
}

/** As if it ran on another machine: its day, its time zone, its dice. */
function elsewhere(day: string, zone: string, dice: number): void {
  vi.useFakeTimers({ now: new Date(day), toFake: ['Date', 'performance'] })
  vi.stubEnv('TZ', zone)
  vi.spyOn(Math, 'random').mockReturnValue(dice)
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe(renderPage, () => {
  it.each(LANGUAGES)('renders the same bytes on any day, in any place, and after any other page: %s', (language) => {
    elsewhere('2026-01-31T23:30:00Z', 'Pacific/Auckland', 0.1)
    const first = write('money', language)
    elsewhere('2031-07-04T00:30:00Z', 'America/Los_Angeles', 0.9)
    write('salary', language)
    expect(write('money', language)).toBe(first)
  })

  it.each(LANGUAGES)('renders nothing that a strict policy forbids: %s', (language) => {
    const page = write('money', language)
    expect(page).toContain('data-figure="money"')
    expect(page).not.toMatch(/<script|\sstyle="|\son[a-z]+="|javascript:/)
  })

  it.each(LANGUAGES)('renders the front page whole, with the parts that a browser fetches later: %s', (language) => {
    const data = losAngeles(language)
    const site = { language, base: '/', dispute: data.figures.id }
    const page = renderPage({ page: 'dashboard' }, site, partsOf(data))
    for (const part of [
      'data-table="on-the-table"',
      'class="readings-body"',
      'data-figure="salary"',
      'class="card"',
      'class="about"',
    ])
      expect(page).toContain(part)
  })

  it('throws where a part of a page cannot be rendered, which React alone would leave to the browser', () => {
    const data = losAngeles('en')
    const broken = { ...data, front: { ...data.front, conflicts: null as never } }
    const site = { language: 'en', base: '/', dispute: data.figures.id } as const
    expect(() => renderPage({ page: 'dashboard' }, site, partsOf(broken))).toThrow(
      'the page dashboard to be rendered whole',
    )
  })
})
