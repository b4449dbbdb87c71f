import { zoomOf, type DeckState } from './deckState'
import { fitSlide, partsOf, showPart, type Shape } from './fitSlides'
import { showAsked } from './showAsked'

/** Renders a state: the slide and its part, the layer over it, what was asked, and the theme. */
export function showDeck(root: HTMLElement, slides: readonly HTMLElement[], state: DeckState, shape: Shape): void {
  const page = document.documentElement
  const isOverview = state.layer === 'overview'
  const isSpeaker = page.dataset['mode'] === 'speaker'
  const current = slides[state.slide]
  for (const [index, slide] of slides.entries()) {
    slide.classList.toggle('is-current', index === state.slide)
    slide.classList.toggle('is-next', index === state.slide + 1)
    const table = slide.querySelector<HTMLDetailsElement>('.slide-table')
    if (table) table.open = state.layer === 'table' && index === state.slide
    slide.inert = !isOverview && index !== state.slide
  }
  for (const note of root.querySelectorAll<HTMLElement>('[data-note]'))
    note.classList.toggle('is-current', Number(note.dataset['note']) === state.slide)
  root.dataset['blank'] = state.blank ?? ''
  root.dataset['layer'] = state.layer ?? ''
  root.dataset['ask'] = current?.dataset['ask'] ?? ''
  root.dataset['shape'] = shape === 'phone' && (isOverview || isSpeaker) ? 'board' : shape
  root.toggleAttribute('data-zoomed', state.size > 0)
  root.style.setProperty('--zoom', String(zoomOf(state)))
  page.toggleAttribute('data-contrast', state.isContrast)
  if (state.isDark !== null) page.dataset['theme'] = state.isDark ? 'dark' : 'light'
  showAsked(root, state.asked)
  fitAll(root, slides, state)
  const position = root.querySelector('.deck-position')
  const words = state.typed === '' ? (current?.dataset['position'] ?? '') : `${state.typed} …`
  if (position && position.textContent !== words) position.textContent = words
  for (const dialog of root.querySelectorAll('dialog')) {
    const isOpen = dialog.dataset['layer'] === state.layer
    if (isOpen && !dialog.open) dialog.showModal()
    else if (!isOpen && dialog.open) dialog.close()
  }
}

/** Scales every slide that is shown: on the wall with its zoom, in the overview and for the speaker whole. */
export function fitAll(root: HTMLElement, slides: readonly HTMLElement[], state: DeckState): void {
  const shape = shapeOf(root)
  const isWhole = state.layer === 'overview' || document.documentElement.dataset['mode'] === 'speaker'
  for (const [index, slide] of slides.entries()) {
    if (state.layer !== 'overview' && index !== state.slide && index !== state.slide + 1) continue
    fitSlide(slide, shape, isWhole ? 1 : zoomOf(state))
    const isShown = index === state.slide && state.layer !== 'overview'
    showPart(slide, partsOf(slide, shape, zoomOf(state)), isShown ? state.step : 0)
  }
}

/** In how many parts each slide is shown. */
export function stepsOf(root: HTMLElement, slide: HTMLElement, zoom: number): number {
  const { across, down } = partsOf(slide, shapeOf(root), zoom)
  return across * down
}

function shapeOf(root: HTMLElement): Shape {
  const shape = root.dataset['shape']
  return shape === 'board' || shape === 'phone' ? shape : 'wide'
}
