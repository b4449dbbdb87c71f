// In an embed: reports the figure's height to the host page, in three protocols (ours, AMP, Pym), and
// loads the app on the first interaction. Accepts messages from its parent alone, and only known ones.
{
  const script = document.currentScript
  const root = document.getElementById('root')
  const page = document.documentElement
  const childId = new URLSearchParams(location.search).get('childId')
  const id = childId ?? location.pathname
  const OURS = 'at-the-table'
  const LEAST_CHANGE_PX = 2
  const SETTLED_MS = 50
  const ANSWERED_MS = 300
  const LONGEST_QUERY = 2000
  let told = 0

  const say = (message) => parent !== window && parent.postMessage(message, '*')
  const tell = (type, data) => say({ source: OURS, v: 1, id, type, data })
  const theme = () => page.getAttribute('data-theme') ?? 'auto'

  // A host may give less than was asked for: then the page scrolls, and only then. A scroll bar that takes room narrows the
  // figure, and with it the height that is asked for: none before the host has had time to answer, and none taken away but
  // for a height that it gave
  let patience
  const scrollSoon = () => {
    clearTimeout(patience)
    if (innerHeight <= told - LEAST_CHANGE_PX) patience = setTimeout(() => (page.style.overflowY = ''), ANSWERED_MS)
  }
  const fit = () => {
    if (innerHeight > told - LEAST_CHANGE_PX) page.style.overflowY = 'hidden'
    scrollSoon()
  }
  addEventListener('resize', fit)

  const tellHeight = (isAsked) => {
    // the figure's own box: the frame's height would feed back into itself
    const { width, height } = root.getBoundingClientRect()
    const tall = Math.ceil(height)
    // another view was asked for, and this is still the size of the one that was drawn
    const isOther = page.classList.contains('is-waiting') || root.querySelector('[data-state="drawn"] .is-stale')
    if (tall === 0 || isOther || (!isAsked && Math.abs(tall - told) < LEAST_CHANGE_PX)) return
    told = tall
    scrollSoon()
    tell('resize', { width: Math.round(width), height: tall })
    say({ sentinel: 'amp', type: 'embed-size', height: tall })
    if (childId !== null) say(`pymxPYMx${childId}xPYMxheightxPYMx${tall}`)
  }
  const introduce = () => {
    tell('ready', { lang: page.lang, theme: theme(), dataVersion: script.dataset.version })
    tellHeight(true)
  }

  // a frame without an app is all there is
  let isAlive = script.dataset.app === undefined
  const lost = root.querySelector('.unloaded')
  const comeAlive = () => {
    if (isAlive) return
    isAlive = true
    lost.hidden = true
    import(new URL(script.dataset.app, document.baseURI).href).catch(() => {
      isAlive = false
      // the view that was drawn, and not without a word where another one was asked for
      lost.hidden = !page.classList.contains('is-waiting')
      page.classList.remove('is-waiting')
      tell('error', { code: 'app' })
    })
  }

  page.style.overflowY = 'hidden'
  introduce()
  // a frame out of sight is not rendered, so that no ResizeObserver fires in it: what changes in it is noticed all the same
  let soon
  const changes = new MutationObserver(() => {
    clearTimeout(soon)
    soon = setTimeout(() => tellHeight(false), SETTLED_MS)
  })
  changes.observe(page, { attributes: true, attributeFilter: ['class'] })
  changes.observe(root, { attributes: true, attributeFilter: ['data-state'], childList: true, subtree: true })
  new ResizeObserver(() => tellHeight(false)).observe(root)
  new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && tellHeight(false),
  ).observe(root)
  void document.fonts.ready.then(() => tellHeight(false))
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, comeAlive, { once: true, passive: true })
  root.querySelector('.chart')?.addEventListener('pointerenter', comeAlive, { once: true })
  if (page.classList.contains('is-waiting')) comeAlive()
  // reports the height of an opened table at once, not a frame later
  root.addEventListener('toggle', () => tellHeight(false), true)

  const queryNow = () => {
    const query = new URLSearchParams(location.search)
    query.delete('childId')
    return decodeURIComponent(query.toString())
  }
  let toldQuery = queryNow()
  addEventListener('at-the-table:address', () => {
    const query = queryNow()
    if (query !== toldQuery) tell('state', { query })
    toldQuery = query
  })
  // the host may set the filters, as a link could, and nothing else
  const show = (query) => {
    const search = new URLSearchParams(query)
    search.delete('childId')
    if (childId !== null) search.set('childId', childId)
    toldQuery = query
    history.replaceState(history.state, '', `${location.pathname}?${search}`)
    dispatchEvent(new PopStateEvent('popstate'))
    comeAlive()
  }

  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data === null || typeof data !== 'object') return
    if (data.source !== 'at-the-table-host' || data.v !== 1) return
    if (data.type === 'init') introduce()
    if (data.type === 'state' && typeof data.query === 'string' && data.query.length <= LONGEST_QUERY) show(data.query)
    if (data.type === 'theme' && data.value === 'auto') page.removeAttribute('data-theme')
    if (data.type === 'theme' && (data.value === 'light' || data.value === 'dark'))
      page.setAttribute('data-theme', data.value)
  })
}
