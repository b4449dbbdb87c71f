import type { Locator, Page } from '@playwright/test'
import { WORDS, type Language } from './words'

/** The page with every fact, source and conflict. */
export class Evidence {
  readonly facts: Locator
  readonly shown: Locator
  readonly count: Locator
  readonly query: Locator
  readonly topic: Locator
  readonly party: Locator
  readonly sure: Locator
  readonly proposal: Locator
  readonly showAll: Locator
  readonly conflicts: Locator
  readonly alert: Locator
  readonly #page: Page

  constructor(page: Page, language: Language) {
    const words = WORDS[language]
    this.#page = page
    this.facts = page.locator('article[data-fact]')
    this.shown = this.facts.filter({ visible: true })
    this.count = page.getByRole('search').getByRole('status')
    this.query = page.getByRole('searchbox', { name: words.search })
    this.topic = page.getByRole('combobox', { name: words.topic, exact: true })
    this.party = page.getByRole('combobox', { name: words.party, exact: true })
    this.sure = page.getByRole('combobox', { name: words.sure, exact: true })
    this.proposal = page.getByRole('combobox', { name: words.proposal, exact: true })
    this.showAll = page.getByRole('button', { name: words.showAllFacts })
    this.conflicts = page.locator('#conflicts > div')
    this.alert = page.getByRole('alert')
  }

  fact(id: string): Locator {
    return this.#page.locator(`#fact-${escapeDots(id)}`)
  }

  conflict(id: string): Locator {
    return this.#page.locator(`#conflict-${escapeDots(id)}`)
  }
}

/** Ids may contain dots, which a selector would read as classes. */
const escapeDots = (id: string) => id.replaceAll('.', String.raw`\.`)
