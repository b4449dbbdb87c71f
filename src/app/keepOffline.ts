/** The one policy under which a page may name a script by its address: the service worker's. */
const POLICY = 'at-the-table-worker'
const WORKER = 'sw.js'
/** What must be kept before a page says that it can be read without a network, in each language. */
const NEEDED = [
  'index.html',
  'present/index.html',
  'evidence/index.html',
  'es/index.html',
  'es/present/index.html',
  'es/evidence/index.html',
]
const DISPUTE = 'los-angeles-2019'
const NEEDED_DATA = ['en', 'es'].flatMap((language) => [
  `data/${DISPUTE}.figures.${language}.json`,
  `data/${DISPUTE}.evidence.${language}.json`,
])

type Policies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string }
}

/** The address of the worker, as a page under Trusted Types may name it. */
function workerAddress(base: string): string {
  const address = `${base}${WORKER}`
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes // safe: where it exists, it has this
  if (!policies) return address
  return policies
    .createPolicy(POLICY, {
      createScriptURL: (url) => {
        if (url !== address) throw new TypeError(`Expected ${address}.`)
        return url
      },
    })
    .createScriptURL(address)
}

/** Whether everything that is needed stands in the caches. */
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
 * Asks the waiting version to take over. Chromium can leave one waiting that was asked in its first moments, until a page
 * is opened: then a small one is, out of sight.
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
 * Keeps the site for reading without a network, and tells when it is kept and when a new version is ready. A new version
 * is taken when its reader asks for it: then every page of it is new. A page that asks for nothing more after it was
 * loaded, such as the deck, is not loaded again in the middle of a talk.
 */
export async function keepOffline(base: string, { reloads }: { reloads: boolean }): Promise<void> {
  if (!('serviceWorker' in navigator) || window.parent !== window) return
  // someone who pays for every megabyte has not asked for these
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
  const hadOne = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    // another window took the new version: this one would mix the two
    if (isAsked || (reloads && hadOne)) window.location.reload()
  })
  // refused, or no network: the page works as any page does
  const registration = await serviceWorker
    .register(workerAddress(base), { scope: base, updateViaCache: 'none' })
    .catch(() => undefined)
  if (!registration) return
  const offer = () => {
    if (registration.waiting && serviceWorker.controller) say('update')
  }
  note?.querySelector('button')?.addEventListener('click', () => {
    isAsked = true
    takeOver(registration, base)
  })
  const watch = () => registration.installing?.addEventListener('statechange', offer)
  registration.addEventListener('updatefound', watch)
  watch() // another window may have found it a moment ago
  await serviceWorker.ready
  if (registration.waiting && serviceWorker.controller) offer()
  else if (await isKept(base).catch(() => false)) say('ready')
}
