// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { act, render, screen, waitFor } from '@testing-library/react'
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseEvidence } from '../../dataset/parseEvidence'
import { readShape } from '../../dataset/readShape'
import { publishedFile } from '../../dataset/wholeSchema'
import { evidenceIn } from '../../dataset/sliceDataset'
import type { Language } from '../../domain/language'
import type { Evidence } from '../../domain/record'
import { SiteContext } from '../site'
import { EvidenceView } from './EvidenceView'

const json: unknown = JSON.parse(readFileSync('public/data/los-angeles-2019.json', 'utf8'))

function evidenceOf(language: Language): Evidence {
  const file = readShape(publishedFile, json)
  if (!file.ok) throw new Error('The published file must have the right shape.')
  const evidence = parseEvidence(JSON.parse(JSON.stringify(evidenceIn(file.value, language))))
  if (!evidence.ok) throw new Error('The evidence must be readable.')
  return evidence.value
}

const EVIDENCE = { en: evidenceOf('en'), es: evidenceOf('es') }

/** Pay, staff and attendance alone: small enough for jsdom to type into quickly. */
function someOf(evidence: Evidence): Evidence {
  const facts = evidence.facts.filter(
    ({ topic, measure }) => topic === 'salary' || topic === 'staffing' || measure === 'attendance',
  )
  const kept = new Set(facts.map(({ id }) => id))
  const present = (ids: readonly string[]) => ids.filter((id) => kept.has(id))
  return {
    ...evidence,
    facts,
    conflicts: evidence.conflicts
      .map((conflict) => ({ ...conflict, facts: present(conflict.facts) }))
      .filter(({ facts: ids }) => ids.length > 0),
    sources: evidence.sources.filter(({ id }) =>
      facts.some(({ sources }) => sources.some(({ source }) => source === id)),
    ),
    terms: [],
  }
}

const SOME = { en: someOf(EVIDENCE.en), es: someOf(EVIDENCE.es) }
const SOME_FACTS = 154 // 87 on pay, 55 on staff, 12 counts of attendance

function page(language: Language, evidence: Evidence = SOME[language]) {
  return (
    <SiteContext value={{ language, base: '/', dispute: 'los-angeles-2019' }}>
      <EvidenceView evidence={evidence} />
    </SiteContext>
  )
}

function open(language: Language = 'en', hash = '') {
  window.history.replaceState(null, '', `/evidence/${hash}`)
  return render(page(language))
}

const articles = () => [...document.querySelectorAll<HTMLElement>('article[data-fact]')]
const shown = () => articles().filter((article) => !article.hidden)
const article = (id: string) => {
  const found = document.getElementById(`fact-${id}`)
  if (!found) throw new Error(`Expected the fact ${id}.`)
  return found
}
const count = () => document.querySelector('[role="status"]')?.textContent
const follow = (hash: string) =>
  act(async () => {
    window.location.hash = hash
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
  })

const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }) // no layout, many articles
const scrollIntoView = vi.fn<() => void>()

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

beforeEach(() => {
  scrollIntoView.mockClear()
  Element.prototype.scrollIntoView = scrollIntoView // jsdom has no layout to scroll
})

describe('the list', () => {
  beforeAll(() => {
    document.body.innerHTML = renderToString(page('en', EVIDENCE.en)) // prerendered, before hydration
  })
  afterAll(() => {
    document.body.innerHTML = ''
  })

  it('has every fact once, by topic, and every disagreement, term and source', () => {
    expect(articles()).toHaveLength(574)
    expect(new Set(articles().map(({ id }) => id)).size).toBe(574)
    expect(count()).toBe('574 of 574 facts')
    const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent)
    expect(headings).toEqual([
      'Pay',
      'Class size',
      'Staff',
      'Money',
      'Strike',
      'Background',
      'Timeline',
      'Where sources disagree',
      'Corrections',
      'Words explained',
      'All sources',
    ])
    expect(document.querySelectorAll('#conflicts h3')).toHaveLength(39)
    expect(document.querySelectorAll('[id^="term-"]')).toHaveLength(47)
    expect(document.querySelectorAll('[id^="source-"]')).toHaveLength(172)
    expect(document.querySelectorAll('[style]')).toHaveLength(0)
  })

  it('shows a fact’s number, its formula, its source and the place in it', () => {
    const compound = article('sal-ta-compound')
    expect(compound.querySelector('.value')?.textContent).toContain('6.09%')
    expect(compound.textContent).toContain('Agreement, Jan 22, 2019')
    expect(compound.textContent).toContain('Worked out as1.03*1.03-1')
    expect(compound.textContent).toContain('slide 5')
    expect(compound.querySelector('.others')).toBeNull()
    const total = article('sal-ta-total')
    expect(total.textContent).toContain('AnnouncedJanuary 22, 2019')
    expect(total.querySelectorAll('li')).toHaveLength(3) // the district, the Los Angeles Times, LatinoLA
    expect(total.querySelectorAll('a[href="#fact-sal-ta-total"]')).toHaveLength(1)
  })

  it('shows the other answers of its conflict beside it', () => {
    const first = article('str-att-1')
    expect(first.querySelector('.value')?.textContent).toContain('156,774 students')
    expect(first.textContent).toContain('WhenJanuary 14, 2019')
    expect(first.querySelector('h4')?.textContent).toContain(
      'Sources disagree: How many students came on the first day?',
    )
    const others = [...first.querySelectorAll('.others a')]
    expect(others.map((link) => link.getAttribute('href'))).toEqual([
      '#fact-str-att-1-prelim',
      '#fact-str-att-1-144',
      '#fact-str-att-1-157',
    ])
    const values = [...first.querySelectorAll('.others b')].map(({ textContent }) => textContent)
    expect(values[0]).toContain('141,631')
    expect(values[1]).toContain('144,000')
    expect(values[2]).toContain('157,000')
  })

  it('gives the reason where a number is missing', () => {
    const missing = EVIDENCE.en.facts.find((fact) => fact.missing === 'not-found')
    expect(article(missing?.id ?? '').textContent).toContain(
      'We did not find this number in any source that we could read.',
    )
  })
})

describe('the search', () => {
  it('ignores accents, and searches in the language of the page', async () => {
    open('es')
    await user.type(screen.getByLabelText('Buscar'), 'enfermeras')
    expect(article('st-ta-nurse-300').hidden).toBe(false)
    expect(shown().length).toBeGreaterThan(10)
    expect(shown().length).toBeLessThan(100)
    expect(count()).toBe(`${shown().length} de ${SOME_FACTS} datos`)
    expect(articles()).toHaveLength(SOME_FACTS) // hidden, not gone
  })

  it('is narrowed by menus, hides empty topics, and comes back with one press', async () => {
    open()
    await user.selectOptions(screen.getByLabelText('How sure'), 'inferred')
    expect(count()).toBe(`3 of ${SOME_FACTS} facts`) // the contract’s total, the gap in pay, the named posts
    expect(shown()).toHaveLength(3)
    await user.selectOptions(screen.getByLabelText('Topic'), 'salary')
    expect(document.getElementById('topic-staffing')?.hidden).toBe(true)
    expect(document.getElementById('topic-salary')?.hidden).toBe(false)
    await user.type(screen.getByLabelText('Search'), 'no such words')
    expect(count()).toBe(`0 of ${SOME_FACTS} facts`)
    expect(document.querySelector('.empty')?.textContent).toContain('No fact fits.')
    await user.click(screen.getAllByText('Show all facts')[0] ?? document.body)
    expect(shown()).toHaveLength(SOME_FACTS)
    expect(document.activeElement).toBe(screen.getByLabelText('Search'))
  })

  it('lists a proposal’s facts, and only those', async () => {
    open()
    await user.selectOptions(screen.getByLabelText('Proposal'), 'P13-district-2019-01-11')
    expect(shown()).toHaveLength(13) // 7 on pay, 6 on staff
  })
})

describe('a link with a hash', () => {
  it('scrolls to the fact that it names', async () => {
    open('en', '#fact-sal-ta-total')
    expect(document.activeElement).toBe(article('sal-ta-total'))
    expect(scrollIntoView.mock.contexts).toEqual([article('sal-ta-total')])
    await follow('#fact-str-att-1')
    expect(document.activeElement).toBe(article('str-att-1'))
  })

  it('shows a fact that filters hide, and lets the reader filter again', async () => {
    open()
    await user.selectOptions(screen.getByLabelText('Topic'), 'strike')
    expect(article('sal-ta-total').hidden).toBe(true)
    await follow('#fact-sal-ta-total')
    await waitFor(() => expect(document.activeElement).toBe(article('sal-ta-total')))
    expect(shown()).toHaveLength(SOME_FACTS)

    await user.selectOptions(screen.getByLabelText('Topic'), 'strike')
    expect(document.activeElement).toBe(screen.getByLabelText('Topic'))
    expect(article('sal-ta-total').hidden).toBe(true)
  })

  it('scrolls there again when it is followed twice', async () => {
    open('en', '#fact-str-att-1-144')
    await user.selectOptions(screen.getByLabelText('Topic'), 'salary')
    await user.click(document.querySelector('#conflicts a[href="#fact-str-att-1-144"]') ?? document.body)
    await waitFor(() => expect(document.activeElement).toBe(article('str-att-1-144')))
  })

  it('without such a fact says so', async () => {
    open('en', '#fact-no-such%20fact')
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(
      'There is no fact “no-such fact” in this data.',
    )
    await follow('#fact-sal-ta-total')
    expect(document.querySelector('[role="alert"]')).toBeNull()
    await follow('#fact-%E0%A4%A')
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('“%E0%A4%A”')
  })
})

describe('the published page', () => {
  it('hydrates without changes, and keeps what was typed before', async () => {
    window.history.replaceState(null, '', '/evidence/')
    const html = renderToString(page('en'))
    const root = document.createElement('div')
    document.body.append(root)
    root.innerHTML = html
    const field = root.querySelector('input')
    if (field) field.value = 'nurses'
    const complain = vi.fn<(error: unknown) => void>()
    const app = await act(async () => hydrateRoot(root, page('en'), { onRecoverableError: complain }))
    expect(complain).not.toHaveBeenCalled()
    expect(field?.value).toBe('nurses')
    expect(shown().length).toBeLessThan(100)
    act(() => app.unmount())
    root.remove()
  })
})
