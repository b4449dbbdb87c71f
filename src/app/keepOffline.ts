import { DISPUTE } from '../domain/dispute'
import { trustedWorker } from './trustedWorker'

const WORKER = 'sw.js'
/** Pages that must be cached before the note says "Available offline". */
const NEEDED = [
  'index.html',
  'present/index.html',
  'evidence/index.html',
  'es/index.html',
  'es/present/index.html',
  'es/evidence/index.html',
]
const NEEDED_DATA = ['en', 'es'].flatMap((language) => [
  `data/${DISPUTE}.front.${language}.json`,
  `data/${DISPUTE}.figures.${language}.json`,
  `data/${DISPUTE}.evidence.${language}.json`,
])

/** Whether everything in `NEEDED` and `NEEDED_DATA` is in the caches. */
async function isKept(base: string): Promise<boolean> {
  const found = await Promise.all(
    [...NEEDED, ...NEEDED_DATA].map((path) =>
      caches.match(new URL(base + path, window.location.href), { ignoreSearch: true }),
    ),
  )
  return found.every((response) => response?.ok === true)
}

const PATIENCE_MS = 500

/**
 * Asks the waiting service worker to activate. Chromium can ignore `skipWaiting` in a worker's first moments, until
 * some page is opened; in that case this opens a small one in a hidden iframe.
 */
function takeOver(registration: ServiceWorkerRegistration, base: string): void {
  registration.waiting?.postMessage({ type: 'SKIP_WAITING' })
  window.setTimeout(() => {
    if (!registration.waiting) return
    const page = document.createElement('iframe')
    page.hidden = true
    page.src = `${base}icon.svg`
    document.body.append(page)
  }, PATIENCE_MS)
}

/**
 * Registers the service worker, which caches the site for offline reading, and shows a note when it is ready or has an
 * update. An update activates when the reader asks for it, and then reloads the page. `onTaken` says what an update does
 * here that another window activates: loads this page anew, is offered again, or leaves it as it is.
 */
export async function keepOffline(base: string, onTaken: () => 'reload' | 'offer' | 'stay'): Promise<void> {
  if (!('serviceWorker' in navigator) || window.parent !== window) return
  // respects the browser's data saver
  const { connection } = navigator as { connection?: { saveData?: boolean } } // safe: read as what may be missing
  if (connection?.saveData === true) return
  const note = document.querySelector<HTMLElement>('.offline')
  const say = (what: 'ready' | 'update') => {
    if (!note) return
    for (const words of note.querySelectorAll<HTMLElement>('[data-offline]'))
      words.hidden = words.dataset['offline'] !== what
    note.classList.toggle('is-update', what === 'update')
    note.hidden = false
  }
  const { serviceWorker } = navigator
  let isAsked = false
  let isTaken = false
  const hadOne = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    // another window activated the update: this one would mix two versions
    isTaken = hadOne
    const here = isAsked ? 'reload' : hadOne ? onTaken() : 'stay'
    if (here === 'reload') window.location.reload()
    if (here === 'offer') say('update')
  })
  // registration refused, or offline: the page works without a service worker
  const registration = await serviceWorker
    .register(trustedWorker(`${base}${WORKER}`), { scope: base, updateViaCache: 'none' })
    .catch(() => undefined)
  if (!registration) return
  const offer = () => {
    if (registration.waiting && serviceWorker.controller) say('update')
  }
  note?.querySelector('button')?.addEventListener('click', () => {
    isAsked = true
    if (isTaken) window.location.reload()
    else takeOver(registration, base)
  })
  const watch = () => registration.installing?.addEventListener('statechange', offer)
  registration.addEventListener('updatefound', watch)
  watch() // another window may have started the update already
  await serviceWorker.ready
  if (registration.waiting && serviceWorker.controller) offer()
  else if (await isKept(base).catch(() => false)) say('ready')
}
