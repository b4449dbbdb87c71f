import type { DeckCommand } from '../../domain/deckCommands'
import type { Language } from '../../domain/language'
import { walkCharts } from './chartStops'
import { isSpeakers, keepPlace, placeIn } from './deckAddress'
import { commandOf, type Focus } from './deckKeys'
import { after, FIRST_STATE, led, sharedOf, zoomOf, type DeckState } from './deckState'
import { askInForms } from './askInForms'
import { keepAwake, rest, startClock, swipe, toggleFull } from './deckWorld'
import { shapeIn } from './fitSlides'
import { followOthers, type Reader, type Told } from './followOthers'
import { showDeck, stepsOf } from './showDeck'

const TYPED_MS = 4000
const LETTERS_KEPT = 'at-the-table-letters'

type RunDeckOptions = {
  /** Separates decks that are open at the same time. */
  name: string
  /** Switches to the same slide in another language. */
  onLanguage: (language: Language) => void
  /** The initial slide, instead of the one in the URL. */
  slide?: number
}

/** Runs the deck in an element. Returns a function that stops it. */
export function runDeck(root: HTMLElement, { name, onLanguage, slide }: RunDeckOptions): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const page = document.documentElement
  const slides = [...root.querySelectorAll<HTMLElement>('.slide')]
  let steps: readonly number[] = slides.map(() => 1)
  const letters = root.querySelector<HTMLInputElement>('[name="letters"]')
  const language: Language = root.lang === 'es' ? 'es' : 'en'
  const isSpeaker = isSpeakers(window.location)
  const stayAwake = keepAwake(signal)
  let audience = language
  let audienceShape: Reader['shape'] | null = null
  const shape = () => audienceShape ?? shapeIn(window.innerWidth, window.innerHeight)
  const measure = () => (steps = slides.map((one) => stepsOf(root, one, zoomOf(state))))
  let state: DeckState = { ...FIRST_STATE, ...placeIn(window, steps), ...(slide === undefined ? {} : { slide }) }

  const show = () => {
    showDeck(root, slides, state, shape())
    keepPlace(window, state)
  }
  const told = (): Told => ({ shared: sharedOf(state), language, isSpeaker, shape: shape() })
  const tell = () => others.tell(told())
  const others = followOthers(name, {
    onReader: (other) => {
      if (!isSpeaker || other.isSpeaker) return
      nameAudience(root, (audience = other.language))
      // the speaker sees the slide as it is laid out on the wall
      if (audienceShape === other.shape) return
      audienceShape = other.shape
      show()
    },
    onShared: (shared) => {
      const next = led(state, shared, steps)
      if (JSON.stringify(next) === JSON.stringify(state)) return
      state = next
      show()
    },
    onLanguage: (asked) => {
      if (!isSpeaker && asked !== language) onLanguage(asked)
    },
  })
  const go = (next: DeckState) => {
    state = next
    show()
    tell()
  }
  const run = (command: DeckCommand) => {
    stayAwake()
    measure() // a slide has as many parts as it is larger than the window
    if (command === 'ask' && root.dataset['ask'] === '') return
    if (command === 'full') toggleFull()
    else if (command === 'speaker') root.querySelector<HTMLAnchorElement>('[data-speaker]')?.click()
    else if (command === 'language') {
      const other = (isSpeaker ? audience : language) === 'en' ? 'es' : 'en'
      if (isSpeaker) others.askToRead(other)
      else onLanguage(other)
    } else {
      // the first press switches away from the device's preference
      const isDark =
        state.isDark ?? (page.dataset['theme'] === 'dark' || window.matchMedia('(prefers-color-scheme: dark)').matches)
      go(after(command === 'theme' ? { ...state, isDark } : state, command, steps))
      if (command !== 'ask') closeMore(root)
    }
  }

  const type = digitsOf((typed) => {
    state = { ...state, typed: typed === null ? '' : `${state.typed}${typed}`.slice(-2) }
    showDeck(root, slides, state, shape())
  })
  document.addEventListener(
    'keydown',
    (event) => {
      const focus = focusOf(event.target, root)
      const hasLetters = letters?.checked ?? true
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (focus !== 'field' && hasLetters && isPlain && /^\d$/.test(event.key)) {
        type(event.key)
        return
      }
      const command = commandOf(event, focus, hasLetters)
      if (command === null) return
      event.preventDefault()
      run(command)
    },
    { signal },
  )
  root.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return
      const command = event.target.closest<HTMLElement>('[data-command]')?.dataset['command'] as DeckCommand | undefined // safe: the page writes commands alone
      const index = slides.findIndex((one) => one.contains(event.target as Element)) // safe: checked above
      if (command) {
        event.preventDefault()
        run(command)
        // a press of the pointer leaves the focus to the deck, or a clicker's next key would press the button again
        if (
          event.detail > 0 &&
          command !== 'ask' &&
          command !== 'help' &&
          document.activeElement instanceof HTMLElement
        )
          document.activeElement.blur()
      } else if (state.layer === 'overview' && index >= 0) {
        event.preventDefault()
        go({ ...state, slide: index, step: 0, layer: null, blank: null })
      }
    },
    { signal },
  )
  for (const dialog of root.querySelectorAll('dialog'))
    dialog.addEventListener(
      'close',
      () => {
        if (state.layer === dialog.dataset['layer']) go({ ...state, layer: null })
      },
      { signal },
    )
  for (const sign of ['popstate', 'hashchange'] as const)
    window.addEventListener(
      sign,
      () => {
        state = { ...state, ...placeIn(window, steps) }
        show()
      },
      { signal },
    )
  window.addEventListener(
    'resize',
    () => {
      show()
      measure()
      tell()
    },
    { signal },
  )
  askInForms(root, {
    signal,
    asked: () => state.asked,
    onAsked: (asked) => go({ ...state, asked }),
    onDone: () => go({ ...state, layer: null }),
  })
  swipe(root, run, signal)
  rest(root, signal)
  walkCharts(root, signal)
  if (letters) keepLetters(letters, signal)

  page.classList.add('is-deck')
  page.classList.remove('is-waiting')
  page.dataset['mode'] = isSpeaker ? 'speaker' : 'audience'
  showDeck(root, slides, state, shape())
  measure() // now that slides have deck sizes
  state = { ...state, ...placeIn(window, steps), ...(slide === undefined ? {} : { slide }) }
  if (isSpeaker) {
    startClock(root, signal)
    nameAudience(root, audience)
  }
  show()
  others.ask(told())
  return () => {
    stop.abort()
    others.stop()
  }
}

/** Shows the audience's language in the speaker's window. */
function nameAudience(root: HTMLElement, language: Language): void {
  for (const name of root.querySelectorAll<HTMLElement>('[data-audience]'))
    name.hidden = name.dataset['audience'] !== language
}

/** Collects typed digits for "go to slide"; drops them if no Enter follows in time. */
function digitsOf(onTyped: (digit: string | null) => void): (digit: string) => void {
  let timer = 0
  return (digit) => {
    onTyped(digit)
    window.clearTimeout(timer)
    timer = window.setTimeout(() => onTyped(null), TYPED_MS)
  }
}

/** Folds the bar's other buttons away. */
function closeMore(root: HTMLElement): void {
  const more = root.querySelector<HTMLDetailsElement>('.deck-more')
  if (more?.open) more.open = false
}

/** Stores on this device whether single-letter keys are on. */
function keepLetters(letters: HTMLInputElement, signal: AbortSignal): void {
  try {
    letters.checked = window.localStorage.getItem(LETTERS_KEPT) !== 'off'
    letters.addEventListener(
      'change',
      () => window.localStorage.setItem(LETTERS_KEPT, letters.checked ? 'on' : 'off'),
      { signal },
    )
  } catch {
    return // storage is blocked: the choice lasts as long as the page
  }
}

function focusOf(target: EventTarget | null, root: HTMLElement): Focus {
  if (!(target instanceof Element)) return 'deck'
  if (target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')) return 'field'
  if (target.matches('button, a[href], summary, input')) return 'control'
  const mark = target.closest('.slide-picture .mark')
  return mark && root.contains(mark) ? 'chart' : 'deck'
}
