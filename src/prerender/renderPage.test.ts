import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../domain/language'
import { losAngeles } from '../testing/losAngeles'
import { renderPage, type PageParts } from './renderPage'

const handoutIn = (language: Language) => {
  const { figures, evidence } = losAngeles(language)
  return { dataset: figures, evidence, pictures: {}, code: null }
}
const HANDOUT = { en: handoutIn('en'), es: handoutIn('es') }

const COUNTS = { facts: 1, sources: 1, proposals: 1, events: 1, terms: 1 }

describe(renderPage, () => {
  it.each(LANGUAGES)('renders the same bytes every time, and nothing that a strict policy forbids: %s', (language) => {
    const data = losAngeles(language)
    const parts: PageParts = {
      data,
      deck: { pictures: {}, codes: [] },
      handout: HANDOUT,
      files: { head: data.evidence, counts: COUNTS, datasetBytes: 1, schemaBytes: 1 },
      icon: '<svg/>',
      pictures: { standing: {}, whole: {} } as PageParts['pictures'], // safe: a figure without its picture is a page all the same
    }
    const site = { language, base: '/', dispute: data.figures.id }
    const write = () => renderPage({ page: 'figure', figure: 'money' }, site, parts)
    expect(write()).toBe(write())
    expect(write()).toContain('data-figure="money"')
    expect(write()).not.toMatch(/<script|\sstyle="|\son[a-z]+="|javascript:/)
  })
})
