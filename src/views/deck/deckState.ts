import type { DeckCommand } from '../../domain/deckCommands'

/** What covers the slide. */
export type Layer = 'overview' | 'table' | 'code' | 'help' | 'ask'

/** What a listener asked for; `null` is the slide's own example. */
export type Asked = {
  /** Dollars a year. */
  salary: number | null
  /** A grade of the class slide, by its id. */
  grade: string | null
  students: number | null
}

/** The state that all windows of a deck share: the audience sees what the speaker chooses. */
export type Shared = {
  /** Slides and steps are counted from 0. */
  slide: number
  /** The part of the slide that is shown, where it is larger than the window. */
  step: number
  blank: 'black' | 'white' | null
  /** The layer over the slide. Lists of slides and of keys are not shared, nor are open fields. */
  layer: Layer | null
  /** Light or dark, or `null` as the device is set. */
  isDark: boolean | null
  isContrast: boolean
  /** Steps of the slide's size, 0 is as designed: see `zoomOf`. */
  size: number
  asked: Asked
}

/** The state of a deck in one window. */
export type DeckState = Shared & {
  /** Digits typed so far, for a slide by its number. */
  typed: string
}

export const NOTHING_ASKED: Asked = { salary: null, grade: null, students: null }

export const FIRST_STATE: DeckState = {
  slide: 0,
  step: 0,
  blank: null,
  layer: null,
  typed: '',
  isDark: null,
  isContrast: false,
  size: 0,
  asked: NOTHING_ASKED,
}

export const MOST_SIZE = 4
export const LEAST_SIZE = -2

/** How many times as large as the window a slide is: from three quarters to twice. */
export function zoomOf({ size }: Pick<Shared, 'size'>): number {
  return 1 + size / (size > 0 ? 4 : 8)
}

/** The state after a command. `steps` says how many parts each slide is shown in, at least one. */
export function after(state: DeckState, command: DeckCommand, steps: readonly number[]): DeckState {
  const last = steps.length - 1
  const at = (slide: number, step = 0): DeckState => {
    const there = Math.max(0, Math.min(last, slide))
    return {
      ...state,
      slide: there,
      step: Math.max(0, Math.min((steps[there] ?? 1) - 1, step)),
      blank: null,
      layer: null,
      typed: '',
    }
  }
  const toggled = (layer: Layer): DeckState => ({ ...state, layer: state.layer === layer ? null : layer, blank: null })
  const blanked = (blank: 'black' | 'white'): DeckState => ({ ...state, blank: state.blank === blank ? null : blank })
  switch (command) {
    case 'next':
      if (state.typed !== '') return at(Number(state.typed) - 1)
      if (state.blank !== null) return { ...state, blank: null }
      if (state.step + 1 < (steps[state.slide] ?? 1)) return at(state.slide, state.step + 1)
      return state.slide === last ? { ...state, layer: null } : at(state.slide + 1)
    case 'back':
      if (state.blank !== null) return { ...state, blank: null }
      if (state.step > 0) return at(state.slide, state.step - 1)
      return state.slide === 0 ? { ...state, layer: null } : at(state.slide - 1, Number.MAX_SAFE_INTEGER)
    case 'first':
      return at(0)
    case 'last':
      return at(last, Number.MAX_SAFE_INTEGER)
    case 'go':
      return state.typed === '' ? state : at(Number(state.typed) - 1)
    case 'black':
    case 'white':
      return blanked(command)
    case 'overview':
    case 'table':
    case 'code':
    case 'help':
    case 'ask':
      return toggled(command)
    case 'leave':
      // the topmost first: a blank screen covers everything
      if (state.blank !== null) return { ...state, blank: null }
      // leaving a field takes back what was asked
      if (state.layer !== null && state.layer !== 'ask') return { ...state, layer: null }
      return { ...state, layer: null, typed: '', asked: NOTHING_ASKED }
    case 'theme':
      return { ...state, isDark: !(state.isDark ?? false) }
    case 'contrast':
      return { ...state, isContrast: !state.isContrast }
    case 'larger':
      return { ...state, step: 0, size: Math.min(MOST_SIZE, state.size + 1) }
    case 'smaller':
      return { ...state, step: 0, size: Math.max(LEAST_SIZE, state.size - 1) }
    case 'full':
    case 'speaker':
    case 'language':
      return state // handled in deckWorld.ts and runDeck.ts
  }
}

/** The part of a state that is sent to other windows. */
export function sharedOf({ slide, step, blank, layer, isDark, isContrast, size, asked }: DeckState): Shared {
  return {
    slide,
    step,
    blank,
    isDark,
    isContrast,
    size,
    asked,
    layer: layer === 'table' || layer === 'code' ? layer : null,
  }
}

/** The state of a window after a message from another. A list of slides or of keys, or a field, that is open here stays open. */
export function led(state: DeckState, by: Shared, steps: readonly number[]): DeckState {
  const slide = Math.min(steps.length - 1, by.slide)
  const isOwnLayer = state.layer === 'overview' || state.layer === 'help' || state.layer === 'ask'
  return {
    ...state,
    ...by,
    slide,
    step: Math.min((steps[slide] ?? 1) - 1, by.step),
    layer: isOwnLayer && slide === state.slide ? state.layer : by.layer,
  }
}
