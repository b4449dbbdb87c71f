import { hide } from '../chart/showMarks'
import type { DeckState } from './deckState'

/** Renders a state: the slide and its step, the layer over it, and the theme. */
export function showDeck(root: HTMLElement, slides: readonly HTMLElement[], state: DeckState): void {
  const page = document.documentElement
  for (const [index, slide] of slides.entries()) {
    slide.classList.toggle('is-current', index === state.slide)
    slide.classList.toggle('is-next', index === state.slide + 1)
    const table = slide.querySelector<HTMLDetailsElement>('.slide-table')
    if (table) table.open = state.layer === 'table' && index === state.slide
    slide.inert = state.layer !== 'overview' && index !== state.slide
    if (index === state.slide) showStep(slide, state.step)
    else if (index === state.slide + 1) showStep(slide, 0)
    else if (state.layer === 'overview') showStep(slide, Number.MAX_SAFE_INTEGER)
  }
  for (const note of root.querySelectorAll<HTMLElement>('[data-note]'))
    note.classList.toggle('is-current', Number(note.dataset['note']) === state.slide)
  root.dataset['blank'] = state.blank ?? ''
  root.dataset['layer'] = state.layer ?? ''
  root.style.setProperty('--text-size', String(1 + state.size / 8))
  page.toggleAttribute('data-contrast', state.isContrast)
  if (state.isDark !== null) page.dataset['theme'] = state.isDark ? 'dark' : 'light'
  const position = root.querySelector('.deck-position')
  const words = state.typed === '' ? (slides[state.slide]?.dataset['position'] ?? '') : `${state.typed} …`
  if (position && position.textContent !== words) position.textContent = words
  for (const dialog of root.querySelectorAll('dialog')) {
    const isOpen = dialog.dataset['layer'] === state.layer
    if (isOpen && !dialog.open) dialog.showModal()
    else if (!isOpen && dialog.open) dialog.close()
  }
}

/** Fraction of the window that a step scrolls in a tall slide: the last lines stay visible. */
const PART = 0.85

/**
 * How many steps a slide has: those it is built up in, or as many screens as it is tall. On a phone, tall slides scroll
 * instead.
 */
export function stepsOf(slide: HTMLElement): number {
  const parts = slide.dataset['steps']?.split('|').length
  const body = slide.querySelector('.slide-body')
  if (parts !== undefined || !body || body.clientHeight === 0 || !window.matchMedia('(min-width: 700px)').matches)
    return parts ?? 1
  const beyond = body.scrollHeight - body.clientHeight
  return 1 + (beyond > 4 ? Math.ceil(beyond / (PART * body.clientHeight)) : 0)
}

/** Shows the parties that appear up to a step, and what belongs to none; or scrolls a tall slide. */
function showStep(slide: HTMLElement, step: number): void {
  const parts = slide.dataset['steps']?.split('|')
  if (!parts) {
    const body = slide.querySelector('.slide-body')
    if (body && window.matchMedia('(min-width: 700px)').matches)
      body.scrollTop = step === Number.MAX_SAFE_INTEGER ? 0 : step * PART * body.clientHeight
    return
  }
  const drawing = slide.querySelector('.slide-picture')
  if (!drawing) return
  const hidden = new Set(parts.slice(step + 1).flatMap((parties) => parties.split(' ')))
  const isHidden = (element: Element) => [...hidden].some((party) => element.classList.contains(`p-${party}`))
  for (const element of drawing.querySelectorAll('.mark, .path, .span, .end-labels > g'))
    hide(element, isHidden(element))
  for (const lane of drawing.querySelectorAll('.lane'))
    lane.toggleAttribute('data-off', lane.querySelector('.mark:not([data-off])') === null)
  for (const note of drawing.querySelectorAll('.note[data-mark]')) {
    const keys = note.getAttribute('data-mark')?.split(' ') ?? []
    const isSaid = keys.some((key) => drawing.querySelector(`.path[data-mark="${CSS.escape(key)}"]:not([data-off])`))
    note.toggleAttribute('data-off', !isSaid)
  }
}
