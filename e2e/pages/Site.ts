import type { Locator, Page } from '@playwright/test'
import { Evidence } from './Evidence'
import { Figure } from './Figure'
import { Filters } from './Filters'
import { FIGURES, WORDS, type FigureId, type Language } from './words'

/** The pages of every figure, at both depths. */
export const FIGURE_PAGES = FIGURES.flatMap((id) => [`figures/${id}/`, `figures/${id}/all/`])

/** The site in one language, as a reader sees it. */
export class Site {
  readonly filters: Filters
  readonly evidence: Evidence
  readonly title: Locator
  readonly answer: Locator
  readonly figures: Locator
  readonly otherLanguage: Locator
  readonly notice: Locator
  readonly dismiss: Locator
  readonly tryAgain: Locator
  readonly slowNotice: Locator
  readonly main: Locator
  readonly #page: Page
  readonly #language: Language

  constructor(page: Page, language: Language) {
    const words = WORDS[language]
    this.#page = page
    this.#language = language
    this.filters = new Filters(page, language)
    this.evidence = new Evidence(page, language)
    this.title = page.getByRole('heading', { level: 1 })
    this.answer = page.locator('.answer')
    this.figures = page.getByRole('figure')
    this.otherLanguage = page.getByRole('link', { name: words.otherLanguage })
    this.notice = page.getByRole('alert')
    this.dismiss = page.getByRole('button', { name: words.dismiss })
    this.tryAgain = page.getByRole('button', { name: words.tryAgain })
    this.slowNotice = page.locator('.notice').and(page.getByRole('status'))
    this.main = page.getByRole('main')
  }

  /** The figure of a page that has but one. */
  get figureAlone(): Figure {
    return new Figure(this.#page, null, this.#language)
  }

  figure(id: FigureId): Figure {
    return new Figure(this.#page, id, this.#language)
  }

  /** Opens an address of this language: `''` is the front page, `figures/salary/` a figure's own. */
  async open(address = ''): Promise<void> {
    await this.#page.goto(addressIn(this.#language, address))
  }

  /** Opens a figure's own page, with what its link carries: `?parties=union`, or `all/` for its second depth. */
  async openFigure(id: FigureId, query = ''): Promise<void> {
    await this.open(`figures/${id}/${query}`)
  }

  /** Opens a figure's page at the second depth: every proposal, average and reading. */
  async openWhole(id: FigureId, query = ''): Promise<void> {
    await this.open(`figures/${id}/all/${query}`)
  }

  /** Opens a page, and waits until it is hydrated. */
  async openAlive(address = ''): Promise<void> {
    await this.open(address)
    await this.becomeAlive()
  }

  /** Waits until React has hydrated the page. */
  async becomeAlive(): Promise<void> {
    await this.#page.locator('#root').evaluate(async (root) => {
      const isAlive = () => Object.keys(root.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber'))
      while (!isAlive()) await new Promise(requestAnimationFrame)
    })
  }

  /** The facts of everything visible: cells, marks, lines. */
  async factsInSight(): Promise<readonly string[]> {
    return this.main
      .locator('[data-fact]')
      .evaluateAll((elements) =>
        elements.flatMap((element) =>
          element.getClientRects()[0]?.width && element.checkVisibility({ visibilityProperty: true })
            ? (element.getAttribute('data-fact')?.split(' ') ?? [])
            : [],
        ),
      )
  }

  /** All visible text of the page and its charts, by text node. */
  async wordsInSight(): Promise<readonly string[]> {
    return this.main.evaluate((main) => {
      const words: string[] = []
      const range = document.createRange()
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode)
        const isHidden = texts.currentNode.parentElement?.closest('[data-off], .visually-hidden, .is-stale') ?? null
        const isSeen = texts.currentNode.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false
        if (isHidden === null && isSeen && range.getClientRects().length > 0)
          words.push(texts.currentNode.textContent ?? '')
      }
      return words
    })
  }

  /** Scrolls through the whole page, as a reader does, and back to its top. */
  async readThrough(): Promise<void> {
    await this.#page.evaluate(async () => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 60))
      for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight) {
        window.scrollTo(0, y)
        await pause()
      }
      window.scrollTo(0, 0)
      await pause()
    })
  }
}

/** An address of the site in a language, from its base. */
export function addressIn(language: Language, address: string): string {
  return `./${language === 'en' ? '' : `${language}/`}${address}`
}
