import type { Locator, Page } from '@playwright/test'
import { WORDS, type Language } from './words'

/** The filters: of the whole page, and of one figure. */
export class Filters {
  readonly bar: Locator
  readonly announcement: Locator
  readonly reset: Locator
  readonly asOf: Locator
  readonly previous: Locator
  readonly next: Locator
  readonly slider: Locator
  readonly day: Locator
  readonly theme: Locator
  readonly #page: Page
  readonly #language: Language

  constructor(page: Page, language: Language) {
    const words = WORDS[language]
    this.#page = page
    this.#language = language
    this.bar = page.getByRole('region', { name: words.filters })
    this.announcement = this.bar.getByRole('status')
    this.reset = this.bar.getByRole('button', { name: words.reset })
    this.asOf = this.bar.locator('summary').filter({ hasText: words.asOf })
    this.previous = page.getByRole('button', { name: words.previous })
    this.next = page.getByRole('button', { name: words.next })
    this.slider = page.getByRole('slider', { name: words.slider })
    this.day = page.getByLabel(words.date, { exact: true })
    this.theme = page.getByLabel(words.theme)
  }

  /** Chooses a theme in the header's list. */
  async chooseTheme(theme: string): Promise<void> {
    const list = this.#page.locator('details.all-figures')
    if ((await list.getAttribute('open')) === null) await list.locator('summary').click()
    await this.theme.selectOption(theme)
  }

  /** The list of choices behind a summary such as "Sides". */
  list(name: string): Locator {
    return this.#page.locator('details').filter({ has: this.#page.locator('summary', { hasText: name }) })
  }

  /** One choice of a list. */
  choice(list: string, item: string): Locator {
    return this.list(list).getByRole('checkbox', { name: item, exact: true })
  }

  async open(list: string): Promise<void> {
    const details = this.list(list)
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  }

  async close(list: string): Promise<void> {
    const details = this.list(list)
    if ((await details.getAttribute('open')) !== null) await details.locator('summary').click()
  }

  /** Ticks or unticks a choice. */
  async toggle(list: string, item: string): Promise<void> {
    await this.open(list)
    await this.choice(list, item).click()
  }

  /** Unticks every choice of a list. */
  async chooseNone(list: string): Promise<void> {
    await this.open(list)
    await this.list(list).getByRole('button', { name: WORDS[this.#language].none, exact: true }).click()
  }
}
