import type { Locator, Page } from '@playwright/test'
import { addressIn } from './Site'
import type { Language } from './words'

/** The deck, as the speaker and the audience see it. */
export class Deck {
  readonly page: Page
  readonly slide: Locator
  readonly title: Locator
  readonly position: Locator
  readonly notes: Locator
  readonly nextSlide: Locator
  readonly help: Locator
  readonly marks: Locator
  readonly notice: Locator
  readonly #language: Language

  constructor(page: Page, language: Language) {
    this.page = page
    this.#language = language
    this.slide = page.locator('.slide.is-current')
    this.title = this.slide.getByRole('heading').first()
    this.position = page.locator('.deck-position')
    this.notes = page.locator('.slide-note.is-current')
    this.nextSlide = page.locator('.slide.is-next')
    this.help = page.getByRole('dialog')
    this.marks = this.slide.locator('.mark').filter({ visible: true })
    this.notice = page.getByRole('alert')
  }

  /** Opens the deck, and waits until it handles keys. */
  async open(query = ''): Promise<void> {
    await this.page.goto(addressIn(this.#language, `present/${query}`))
    await this.slide.waitFor()
  }

  /** Presses keys, one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** The state that the deck shows: slide number, layer, theme. */
  async state(): Promise<{
    slide: number
    blank: string
    layer: string
    theme: string
    isContrast: boolean
    size: number
  }> {
    return this.page.evaluate(() => {
      const deck = document.querySelector<HTMLElement>('.deck:not([hidden])')
      const page = document.documentElement
      return {
        slide: Number.parseInt(deck?.querySelector('.deck-position')?.textContent ?? '', 10),
        blank: deck?.dataset['blank'] ?? '',
        layer: deck?.dataset['layer'] ?? '',
        theme: page.dataset['theme'] ?? '',
        isContrast: page.hasAttribute('data-contrast'),
        size: Number(deck?.style.getPropertyValue('--zoom')),
      }
    })
  }

  /** The parties of the marks and lines that can be seen on the slide. */
  async parties(): Promise<readonly string[]> {
    const classes = await this.slide
      .locator('.path, .mark')
      .filter({ visible: true })
      .evaluateAll((marks) => marks.map((mark) => /p-([\w-]+)/.exec(mark.getAttribute('class') ?? '')?.[1] ?? ''))
    return [...new Set(classes)].toSorted()
  }
}

/**
 * What is wrong with the slide that is shown: letters under 3.5 % of the window's height (times the slide's own zoom),
 * words over one another or over the edge, anything cut. Runs in the page.
 */
export function troubleOnSlide(): readonly string[] {
  const trouble: string[] = []
  const deck = document.querySelector<HTMLElement>('.deck:not([hidden])')
  const slide = deck?.querySelector('.slide.is-current')
  const frame = slide?.querySelector('.slide-frame')
  const body = slide?.querySelector<HTMLElement>('.slide-body')
  if (!deck || !slide || !frame || !body) return ['no slide']
  const zoom = Number(deck.style.getPropertyValue('--zoom') || 1)
  const leastPx = 0.035 * window.innerHeight * Math.min(1, zoom) - 0.05
  const scale = body.getBoundingClientRect().width / body.offsetWidth
  const bounds = frame.getBoundingClientRect()
  const footPx = bounds.bottom - 84 * scale + 1 // the foot of a slide is the bar's
  const name = slide.getAttribute('data-slide') ?? '?'
  if (body.scrollHeight > body.clientHeight + 1) trouble.push(`${name}: taller than the slide`)
  if (body.scrollWidth > body.clientWidth + 1) trouble.push(`${name}: wider than the slide`)
  const texts: { words: string; box: DOMRect }[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    const words = (walker.currentNode.textContent ?? '').trim()
    if (!parent || words === '' || parent.closest('[data-off], .slide-table, .slide-code')) continue
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    const svg = parent.closest('svg')
    const drawn = svg ? (svg.getScreenCTM()?.a ?? 1) : scale
    const sizePx = Number.parseFloat(getComputedStyle(parent).fontSize) * drawn
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue
      if (sizePx < leastPx)
        trouble.push(`${name}: “${words}” is ${((sizePx / window.innerHeight) * 100).toFixed(2)} % high`)
      if (box.left < bounds.left - 1 || box.right > bounds.right + 1 || box.top < bounds.top - 1)
        trouble.push(`${name}: “${words}” sticks out`)
      if (box.bottom > footPx) trouble.push(`${name}: “${words}” stands where the bar is`)
      texts.push({ words, box })
    }
  }
  for (const [index, one] of texts.entries())
    for (const other of texts.slice(index + 1)) {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      // boxes of letters are taller than the letters: lines may come close
      const allowed = 0.3 * Math.min(one.box.height, other.box.height)
      if (across > 1 && down > allowed) trouble.push(`${name}: “${one.words}” and “${other.words}” overlap`)
    }
  return [...new Set(trouble)]
}
