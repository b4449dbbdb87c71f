import type { Language } from '../../domain/language'
import { LEAST_SIZE, MOST_SIZE, type Shared } from './deckState'
import type { Shape } from './fitSlides'

/** The audience of a window, its language, and the shape of its slides. */
export type Reader = { language: Language; isSpeaker: boolean; shape: Shape }
/** What a window sends about itself: its shared state and its audience. */
export type Told = Reader & { shared: Shared }

/** A message with its window's id and its sequence number. */
type Message = { by: string; count: number } & Said
type Said = ({ kind: 'at' } & Told) | ({ kind: 'where' } & Reader) | { kind: 'read'; language: Language }

type Follower = {
  /** Another window has announced itself. */
  onReader: (reader: Reader) => void
  /** Another window has sent its state. */
  onShared: (shared: Shared) => void
  /** The speaker has asked for another language in the audience's window. */
  onLanguage: (language: Language) => void
}

type Others = {
  tell: (told: Told) => void
  /**
   * Announces this window and asks for the others' state. `told` is its own initial state, which is not sent: the
   * others lead.
   */
  ask: (told: Told) => void
  /** Asks the audience's window to switch to a language. */
  askToRead: (language: Language) => void
  stop: () => void
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'es'

function isAsked(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { salary, grade, students } = value as Record<string, unknown> // safe: each is checked
  return (
    (salary === null || isCount(salary)) &&
    (grade === null || typeof grade === 'string') &&
    (students === null || isCount(students))
  )
}

function isShared(value: unknown): value is Shared {
  if (typeof value !== 'object' || value === null) return false
  const { slide, step, blank, layer, isDark, isContrast, size, asked } = value as Record<string, unknown> // safe: each is checked
  return (
    isCount(slide) &&
    isCount(step) &&
    (blank === null || blank === 'black' || blank === 'white') &&
    (layer === null || layer === 'table' || layer === 'code') &&
    (isDark === null || typeof isDark === 'boolean') &&
    typeof isContrast === 'boolean' &&
    Number.isInteger(size) &&
    Number(size) >= LEAST_SIZE &&
    Number(size) <= MOST_SIZE &&
    isAsked(asked)
  )
}

/** A valid message of another window, or `null` for anything else. */
export function readMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind, by, count, shared, language, isSpeaker, shape } = value as Record<string, unknown> // safe: any object has keys
  if (typeof by !== 'string' || !isCount(count)) return null
  if (!isLanguage(language)) return null
  if (kind === 'read') return { kind, by, count, language }
  const reader: Reader = { language, isSpeaker: isSpeaker === true, shape: shape === 'board' ? 'board' : 'wide' }
  if (kind === 'where') return { kind, by, count, ...reader }
  return kind === 'at' && isShared(shared) ? { kind, by, count, shared, ...reader } : null
}

/**
 * Synchronizes the windows of one deck, over a BroadcastChannel and over storage events: a page without an origin, such
 * as a file, may lack either. A window that opens asks the others for their state. `name` separates decks.
 */
export function followOthers(name: string, { onReader, onShared, onLanguage }: Follower): Others {
  const by = Math.random().toString(36).slice(2)
  let here: Told | null = null
  const channel = openChannel(name)
  let count = 0
  /** The last sequence number of each window. Every message arrives by both channels; the slower copy is dropped. */
  const heard = new Map<string, number>()
  const send = (said: Said) => {
    const message: Message = { ...said, by, count: (count += 1) }
    channel?.postMessage(message) // oxlint-disable-line unicorn/require-post-message-target-origin -- a channel has no target
    try {
      // removed at once: other windows get the storage event
      window.localStorage.setItem(name, JSON.stringify(message))
      window.localStorage.removeItem(name)
    } catch {
      return // storage is blocked: the channel is enough
    }
  }
  const hear = (value: unknown) => {
    const message = readMessage(value)
    if (!message || message.by === by || message.count <= (heard.get(message.by) ?? 0)) return
    heard.set(message.by, message.count)
    if (message.kind === 'read') {
      onLanguage(message.language)
      return
    }
    onReader(message)
    if (message.kind === 'at') {
      here = here && { ...here, shared: message.shared }
      onShared(message.shared)
    } else if (here) send({ kind: 'at', ...here })
  }
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key !== name || newValue === null) return
    try {
      hear(JSON.parse(newValue))
    } catch {
      return // not ours
    }
  }
  channel?.addEventListener('message', ({ data }) => hear(data))
  window.addEventListener('storage', onStorage)
  return {
    tell: (told) => {
      here = told
      send({ kind: 'at', ...told })
    },
    ask: (told) => {
      here = told
      send({ kind: 'where', language: told.language, isSpeaker: told.isSpeaker, shape: told.shape })
    },
    askToRead: (language) => send({ kind: 'read', language }),
    stop: () => {
      channel?.close()
      window.removeEventListener('storage', onStorage)
    },
  }
}

function openChannel(name: string): BroadcastChannel | null {
  if (!('BroadcastChannel' in window)) return null
  try {
    return new BroadcastChannel(name)
  } catch {
    return null // a page without an origin of its own may not open one
  }
}
