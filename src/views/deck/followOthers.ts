import type { Language } from '../../domain/language'
import { LEAST_SIZE, MOST_SIZE, type Shared } from './deckState'

/** Who reads a window, in which language. */
export type Reader = { language: Language; isSpeaker: boolean }
/** What a window says of itself: what it shows, and to whom. */
export type Told = Reader & { shared: Shared }

/** What a window says, with its own name and a count of what it said before. */
type Message = { by: string; count: number } & Said
type Said = ({ kind: 'at' } & Told) | ({ kind: 'where' } & Reader) | { kind: 'read'; language: Language }

type Follower = {
  /** Another window is there. */
  onReader: (reader: Reader) => void
  /** Another window stands somewhere. */
  onShared: (shared: Shared) => void
  /** The speaker asks that the audience read another language. */
  onLanguage: (language: Language) => void
}

type Others = {
  tell: (told: Told) => void
  /** Says that this window is there and asks where the others are; `told` is where it begins, and is not told: the others lead. */
  ask: (told: Told) => void
  /** Asks that the audience read a language. */
  askToRead: (language: Language) => void
  stop: () => void
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'es'

function isShared(value: unknown): value is Shared {
  if (typeof value !== 'object' || value === null) return false
  const { slide, step, blank, layer, isDark, isContrast, size } = value as Record<string, unknown> // safe: any object has keys
  return (
    isCount(slide) &&
    isCount(step) &&
    (blank === null || blank === 'black' || blank === 'white') &&
    (layer === null || layer === 'table' || layer === 'code') &&
    (isDark === null || typeof isDark === 'boolean') &&
    typeof isContrast === 'boolean' &&
    Number.isInteger(size) &&
    Number(size) >= LEAST_SIZE &&
    Number(size) <= MOST_SIZE
  )
}

/** A message that another window sent, or `null` for anything else. */
export function readMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind, by, count, shared, language, isSpeaker } = value as Record<string, unknown> // safe: any object has keys
  if (typeof by !== 'string' || !isCount(count)) return null
  if (!isLanguage(language)) return null
  if (kind === 'read') return { kind, by, count, language }
  const reader: Reader = { language, isSpeaker: isSpeaker === true }
  if (kind === 'where') return { kind, by, count, ...reader }
  return kind === 'at' && isShared(shared) ? { kind, by, count, shared, ...reader } : null
}

/**
 * Keeps the windows of one deck together: over a BroadcastChannel, and over a storage event where there is none. Each may
 * be closed and opened again; one that opens asks where the others are. `name` tells decks apart.
 */
export function followOthers(name: string, { onReader, onShared, onLanguage }: Follower): Others {
  const by = Math.random().toString(36).slice(2)
  let here: Told | null = null
  const channel = openChannel(name)
  let count = 0
  /** The last word that was heard of each window: both paths bring each word, and one may be slow. */
  const heard = new Map<string, number>()
  const send = (said: Said) => {
    const message: Message = { ...said, by, count: (count += 1) }
    channel?.postMessage(message) // oxlint-disable-line unicorn/require-post-message-target-origin -- a channel has no target
    try {
      // for the moment alone: what other windows hear is the event
      window.localStorage.setItem(name, JSON.stringify(message))
      window.localStorage.removeItem(name)
    } catch {
      return // storage is refused: the channel is enough
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
      send({ kind: 'where', language: told.language, isSpeaker: told.isSpeaker })
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
