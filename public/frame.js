// In a frame: tells the page around it how tall the figure is, in the three dialects that pages
// understand, and takes the figure to life when someone presses it. Listens to that page alone,
// and for nothing but known words.
{
  const script = document.currentScript
  const root = document.getElementById('root')
  const page = document.documentElement
  const childId = new URLSearchParams(location.search).get('childId')
  const id = childId ?? location.pathname
  const OURS = 'at-the-table'
  const LEAST_CHANGE_PX = 2
  let told = 0

  const say = (message) => parent !== window && parent.postMessage(message, '*')
  const tell = (type, data) => say({ source: OURS, v: 1, id, type, data })
  const theme = () => page.getAttribute('data-theme') ?? 'auto'

  const tellHeight = (isAsked) => {
    // the figure's own box: never the frame's height, or the two would chase each other
    const { width, height } = root.getBoundingClientRect()
    const tall = Math.ceil(height)
    if (tall === 0 || (!isAsked && Math.abs(tall - told) < LEAST_CHANGE_PX)) return
    told = tall
    tell('resize', { width: Math.round(width), height: tall })
    say({ sentinel: 'amp', type: 'embed-size', height: tall })
    if (childId !== null) say(`pymxPYMx${childId}xPYMxheightxPYMx${tall}`)
  }
  const introduce = () => {
    tell('ready', { lang: page.lang, theme: theme(), dataVersion: script.dataset.version })
    tellHeight(true)
  }

  let isAlive = false
  const comeAlive = () => {
    if (isAlive) return
    isAlive = true
    import(script.dataset.app).catch(() => {
      isAlive = false
      tell('error', { code: 'app' })
    })
  }

  introduce()
  new ResizeObserver(() => tellHeight(false)).observe(root)
  new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && tellHeight(false),
  ).observe(root)
  void document.fonts.ready.then(() => tellHeight(false))
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, comeAlive, { once: true, passive: true })
  root.querySelector('.chart')?.addEventListener('pointerenter', comeAlive, { once: true })
  if (page.classList.contains('is-waiting')) comeAlive()

  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data === null || typeof data !== 'object') return
    if (data.source !== 'at-the-table-host' || data.v !== 1) return
    if (data.type === 'init') introduce()
    if (data.type === 'theme' && data.value === 'auto') page.removeAttribute('data-theme')
    if (data.type === 'theme' && (data.value === 'light' || data.value === 'dark'))
      page.setAttribute('data-theme', data.value)
  })
}
