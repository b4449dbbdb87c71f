// For pages that embed a figure: finds <figure class="at-the-table" data-src="…"> and <at-the-table src="…">, puts the
// living figure in the place of what stands inside, and gives its frame the height that it asks for.
{
  const OURS = 'at-the-table'
  const HOST = 'at-the-table-host'
  const LEAST_PX = 100
  const MOST_PX = 5000
  const frames = new Map()

  const tell = (frame, message) =>
    frame.contentWindow?.postMessage({ source: HOST, v: 1, ...message }, frames.get(frame))
  // the host's own scheme, where it has chosen one for the place in which the figure stands
  const themeAt = (place) => {
    const scheme = getComputedStyle(place).colorScheme
    return scheme === 'light' || scheme === 'dark' ? scheme : null
  }
  const follow = () => {
    for (const frame of frames.keys()) {
      const theme = themeAt(frame)
      if (frame.isConnected && theme) tell(frame, { type: 'theme', value: theme })
    }
  }

  const mount = (place) => {
    const source = place.dataset.src ?? place.getAttribute('src')
    if (!source || place.querySelector(':scope > iframe')) return
    const address = new URL(source, document.baseURI)
    if (!/^https?:$/.test(address.protocol)) return
    const frame = document.createElement('iframe')
    frame.title = place.dataset.title ?? place.querySelector('img')?.alt ?? OURS
    frame.loading = 'lazy'
    frame.allow = 'clipboard-write'
    frame.width = '100%'
    frame.height = place.dataset.height ?? '600'
    frame.style.cssText = 'border:0;display:block;width:100%'
    frame.setAttribute('scrolling', 'no')
    frame.src = address.href
    frames.set(frame, address.origin)
    place.replaceChildren(frame)
  }

  const look = () => {
    for (const place of document.querySelectorAll('figure.at-the-table[data-src]')) mount(place)
    for (const frame of frames.keys()) if (!frame.isConnected) frames.delete(frame)
  }

  const hear = ({ source, origin, data }) => {
    for (const [frame, from] of frames) {
      if (source !== frame.contentWindow || origin !== from || data?.source !== OURS || data.v !== 1) continue
      const height = data.data?.height
      if (data.type === 'resize' && height >= LEAST_PX && height <= MOST_PX) frame.height = Math.ceil(height)
      if (data.type === 'ready') follow()
    }
  }

  if (!customElements.get(OURS)) {
    customElements.define(
      OURS,
      class extends HTMLElement {
        connectedCallback() {
          this.style.display = 'block'
          mount(this)
        }
      },
    )
    addEventListener('message', hear)
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow)
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
    new MutationObserver(follow).observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'],
    })
    look()
  }
}
