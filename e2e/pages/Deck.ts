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
        size: Number(deck?.style.getPropertyValue('--text-size')),
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
 * What is wrong with the slide that is shown, as a projector with `lines` lines would show it: letters under 24 px or
 * strokes under 3 px at 1080 lines, words over one another, anything out of the window. Runs in the page.
 */
export function troubleOnSlide(): readonly string[] {
  const perLine = window.innerHeight / 1080
  const [leastTextPx, leastStrokePx] = [24 * perLine - 0.1, 3 * perLine - 0.1]
  const trouble: string[] = []
  const slide = document.querySelector('.slide.is-current')
  if (!slide) return ['no slide']
  const name = slide.getAttribute('data-slide') ?? '?'
  const body = slide.querySelector('.slide-body')
  if (body && body.scrollHeight > body.clientHeight + 1) trouble.push(`${name}: taller than the window`)
  const controls = document.querySelector('.deck-controls')?.getBoundingClientRect().top ?? window.innerHeight
  const texts: { words: string; box: DOMRect }[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    const words = (walker.currentNode.textContent ?? '').trim()
    if (!parent || words === '' || parent.closest('[data-off], .slide-table, .slide-code, tspan + tspan')) continue
    const text = parent.closest('text')
    const box = text ? text.getBoundingClientRect() : parent.getBoundingClientRect()
    if (box.width === 0 || getComputedStyle(parent).visibility === 'hidden') continue
    const svg = parent.closest('svg')
    const drawn = svg?.getScreenCTM()?.a ?? 1
    const sizePx = Number.parseFloat(getComputedStyle(parent).fontSize) * drawn
    if (sizePx < leastTextPx) trouble.push(`${name}: “${words}” is ${(sizePx / perLine).toFixed(1)} px at 1080 lines`)
    if (box.left < -1 || box.right > window.innerWidth + 1 || box.top < -1 || box.bottom > controls + 1)
      trouble.push(`${name}: “${words}” sticks out`)
    if (text) texts.push({ words, box })
  }
  for (const [index, one] of texts.entries())
    for (const other of texts.slice(index + 1)) {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (across > 1 && down > 2 && one.words !== other.words)
        trouble.push(`${name}: “${one.words}” and “${other.words}” overlap`)
    }
  for (const stroke of slide.querySelectorAll<SVGGraphicsElement>(
    '.path .line, .mark .stroke, .slide-drawn .base, .slide-drawn .rail',
  )) {
    if (stroke.getBoundingClientRect().width + stroke.getBoundingClientRect().height === 0) continue
    const widthPx = Number.parseFloat(getComputedStyle(stroke).strokeWidth) * (stroke.getScreenCTM()?.a ?? 1)
    if (widthPx < leastStrokePx)
      trouble.push(`${name}: a ${stroke.getAttribute('class')} is ${(widthPx / perLine).toFixed(1)} px at 1080 lines`)
  }
  return [...new Set(trouble)]
}
