import type { APIRequestContext } from '@playwright/test'
import { JSDOM, VirtualConsole } from 'jsdom'
import { addressIn } from './pages/Site'
import { FIGURES, LANGUAGES, type FigureId } from './pages/words'
import { expect, test } from './test'

/** A page of each kind: every sentence of the site is on one of them. */
const ADDRESSES = [
  '',
  'figures/pay/',
  'figures/pay/all/',
  'figures/class-size/',
  'figures/class-size/all/',
  'embed/salary/',
  'evidence/',
  'data/',
  '404.html',
] as const

/** A page as published, before any script. */
async function published(request: APIRequestContext, address: string): Promise<Document> {
  const html = await (await request.get(address)).text()
  return new JSDOM(html.replaceAll(/<style>[^]*?<\/style>/g, ''), { virtualConsole: new VirtualConsole() }).window
    .document
}

type Said = { text: string; around: Element }

/** The text of a page by text node, and the alternative texts of its pictures. */
function saidOn(page: Document): readonly Said[] {
  const said: Said[] = []
  const texts = page.createTreeWalker(page.documentElement, 4) // NodeFilter.SHOW_TEXT
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement
    const text = (texts.currentNode.textContent ?? '').trim()
    if (around && text !== '' && !around.closest('script, style')) said.push({ text, around })
  }
  for (const around of page.querySelectorAll(
    '[aria-label], [title], [alt], meta[content][name], meta[content][property]',
  ))
    for (const name of ['aria-label', 'title', 'alt', 'content']) {
      const text = around.getAttribute(name)
      if (text !== null) said.push({ text, around })
    }
  return said
}

const isMarked = ({ around }: Said) => around.closest('[lang="en"], [translate="no"], code, pre') !== null

/** Names keep their language: capitalized words, and the small ones between them. */
const NAMES =
  /\b(?:The )?(?:\d+-)?[A-Z][\w.'’&/-]*(?:,? (?:(?:of|and|for|the|via|on|&|\/) )*(?:\d+|[A-Z(][\w.'’&/)-]*))*|\b(?:[\w-]+\.)+(?:com|net|org|us|in)\b/g

/** Texts that are the same in both languages, or in the language of their source. */
const ALIKE: readonly string[] = ['image/png', 'Maestros de Los Ángeles aprueban contrato y culminan la huelga']

/** English words that no Spanish sentence has. */
const ENGLISH =
  /\b(?:the|and|with|was|were|from|this|that|are|not|which|of|to|for|by|at|students?|teachers?|pay|raises?|offer(?:ed|s)?|agreement|chart|table|show|words)\b/

for (const address of ADDRESSES)
  test(`no English is left on es/${address}`, async ({ request }) => {
    const spanish = await published(request, addressIn('es', address))
    const english = new Set(saidOn(await published(request, addressIn('en', address))).map(({ text }) => text))
    expect(spanish.documentElement.lang).toBe('es')
    const left = saidOn(spanish).filter((said) => {
      const { text } = said
      if (isMarked(said) || /^(?:https?:|\/|width=|#|default-src|light dark$|[\w-]+$)/.test(text)) return false
      const bare = text.replaceAll(/“[^”]*”|\([^)]*\)/g, '').replaceAll(NAMES, '')
      // equal in both languages: a name, a number, or an untranslated text
      return (
        ENGLISH.test(bare.replace(/ (?:of|for)$/, '')) ||
        (english.has(text) && /[a-záéíóúñ]{4}/.test(bare) && !ALIKE.includes(text))
      )
    })
    expect([...new Set(left.map(({ text }) => text))]).toEqual([])
  })

/** How each term of the glossary looks in a sentence. */
const TERMS: Readonly<Record<string, RegExp>> = {
  'Class-size cap (maximum)': /\bcaps?\b/i,
  'Average class size': /\baverages?\b(?! of \d)/i,
  'Section 1.5': /Section 1\.5/,
  'Section 2.0': /Section 2\.0/,
  'Memorandum of understanding (MOU)': /memorandum/i,
  'PHBAO school': /PHBAO/,
  'Desegregated/receiver school': /Desegregated\/Receiver/,
  Magnet: /\bmagnets?\b/,
  'Retroactive raise': /retroactive/i,
  'Back pay': /back pay/i,
  'One-time bonus': /one-time bonus/i,
  'Fact-finding': /fact-find/i,
  'Students per counselor': /per counselor/i,
  'Fiscal year': /fiscal year/i,
  Impasse: /impasse/i,
  Mediation: /\bmediation/i,
  Ratification: /\bratif/i,
  'Charter school': /charter/i,
  'Parcel tax': /parcel tax|Measure EE/i,
}

/** What a figure says without its parts that explain themselves, and the terms that it explains. */
function figureOn(page: Document, id: FigureId): { said: string; explained: ReadonlySet<string> } {
  const figure = page.querySelector(`figure[data-figure="${id}"]`)
  if (!figure) throw new Error(`Expected the figure ${id}.`)
  for (const aside of figure.querySelectorAll('.sources, .table, .class-place, .pay-working')) aside.remove()
  const explained = new Set([...figure.querySelectorAll('.terms dt')].map((term) => term.textContent ?? ''))
  for (const terms of figure.querySelectorAll('.terms')) terms.remove()
  return { said: figure.textContent ?? '', explained }
}

for (const id of FIGURES)
  test(`every term that ${id} uses is explained on its page, at either depth`, async ({ request }) => {
    for (const address of [`figures/${id}/`, `figures/${id}/all/`]) {
      const { said, explained } = figureOn(await published(request, addressIn('en', address)), id)
      for (const [term, look] of Object.entries(TERMS))
        if (look.test(said)) expect.soft(explained.has(term), `${term}, on ${address}`).toBe(true)
    }
  })

test('the terms of the front page’s figures are one press away, on the figures’ own pages', async ({ request }) => {
  const front = await published(request, addressIn('en', ''))
  let found = 0
  for (const id of ['salary', 'class-size', 'staffing'] as const) {
    const own = figureOn(await published(request, addressIn('en', `figures/${id}/`)), id)
    expect.soft(front.querySelector(`figure[data-figure="${id}"] a[href$="/figures/${id}/"]`), id).not.toBeNull()
    const { said } = figureOn(front, id)
    for (const [term, look] of Object.entries(TERMS)) {
      if (!look.test(said)) continue
      found += 1
      expect.soft(own.explained.has(term), `${term}, in ${id}`).toBe(true)
    }
  }
  expect(found).toBeGreaterThan(3)
})

for (const language of LANGUAGES)
  test(`the title of each source is in the language of its lang attribute, in ${language}`, async ({ request }) => {
    const page = await published(request, addressIn(language, 'evidence/'))
    const titles = [...page.querySelectorAll('#sources li p:first-child :is(a, cite)')]
    expect(titles).toHaveLength(172)
    const marked = titles.filter((title) => title.getAttribute('lang') !== null)
    // 30 titles are our own descriptions; of the 142 others one is Spanish
    expect(marked).toHaveLength(language === 'es' ? 141 : 1)
    if (language === 'en') {
      expect(marked[0]?.getAttribute('lang')).toBe('es')
      expect(marked[0]?.textContent).toContain('Maestros de Los Ángeles aprueban contrato')
    }
    const publishers = [...page.querySelectorAll('#sources li p:first-child > span')]
    expect(publishers.filter((publisher) => publisher.getAttribute('translate') !== 'no')).toEqual([])
    expect(publishers).toHaveLength(172)
    const parties = [...page.querySelectorAll('article [data-party]')]
    expect(parties.length).toBe(574)
    expect(parties.every((party) => party.getAttribute('translate') === 'no')).toBe(true)
  })
