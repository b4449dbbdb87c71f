// For pages that embed a figure: finds <figure class="at-the-table" data-src="…"> and <at-the-table src="…">, replaces
// their content with an iframe of the live figure, and gives it the height that it asks for.
{
  const OURS = 'at-the-table'
  const HOST = 'at-the-table-host'
  const PLACES = `figure.${OURS}[data-src], ${OURS}[src]`
  const LEAST_PX = 100
  const MOST_PX = 5000
  // the sum of red, green and blue, half way from black to white
  const MIDDLE = 1.5
  /** The frames in the page, each with its origin. */
  const frames = new Map()
  const frameOf = new WeakMap()

  // red, green, blue and alpha from 0 to 1: computed style keeps oklch() and lab(), but a mix in sRGB is sRGB
  const channelsOf = (color, frame) => {
    frame.style.setProperty('color', `color-mix(in srgb, ${color}, ${color})`, 'important')
    const mixed = getComputedStyle(frame).color
    frame.style.removeProperty('color')
    const isMixed = mixed.startsWith('color(srgb')
    const [red, green, blue, alpha = 1] = (isMixed ? mixed : color).match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? []
    return isMixed ? [red, green, blue, alpha] : [red / 255, green / 255, blue / 255, alpha]
  }

  // light or dark, as the host is around the figure: by its color-scheme, else by its background
  const themeAt = (frame) => {
    const place = frame.parentElement
    const scheme = getComputedStyle(place).colorScheme
    const [light, dark] = ['light', 'dark'].map((one) => scheme.includes(one))
    if (light !== dark) return light ? 'light' : 'dark'
    if (light) return 'auto'
    for (let element = place; element; element = element.parentElement) {
      const [red, green, blue, alpha] = channelsOf(getComputedStyle(element).backgroundColor, frame)
      if (alpha > 0.5) return red + green + blue < MIDDLE ? 'dark' : 'light'
    }
    return 'light' // no color-scheme and no background: white
  }
  const follow = (frame) => {
    // a theme in the frame's URL is kept
    if (!frame.isConnected || /[?&]theme=/.test(frame.src)) return
    const message = { source: HOST, v: 1, type: 'theme', value: themeAt(frame) }
    frame.contentWindow?.postMessage(message, frames.get(frame))
  }
  const followAll = () => {
    for (const frame of frames.keys()) follow(frame)
  }

  const mount = (place) => {
    const source = place.dataset.src ?? place.getAttribute('src')
    const title = place.dataset.title ?? place.querySelector('img')?.alt
    const own = frameOf.get(place)
    if (own?.parentElement === place) {
      frames.set(own, new URL(own.src).origin)
      // if this script runs during parsing, the content to replace is parsed after it
      if (title) own.title = title
      while (place.firstChild !== own) place.firstChild.remove()
      while (own.nextSibling) own.nextSibling.remove()
      return
    }
    if (!source) return
    const address = new URL(source, document.baseURI)
    if (!/^https?:$/.test(address.protocol)) return
    const frame = document.createElement('iframe')
    frame.title = title ?? OURS
    frame.loading = 'lazy'
    frame.allow = 'clipboard-write'
    frame.width = '100%'
    frame.height = place.dataset.height ?? '600'
    // no fade while a color is read
    frame.style.cssText = 'border:0;display:block;width:100%;transition:none'
    frame.src = address.href
    frames.set(frame, address.origin)
    frameOf.set(place, frame)
    place.replaceChildren(frame)
  }

  // as tall as it asks, whatever style sheets say; where a box cuts it off, as tall as that box, and it scrolls
  const size = (frame, height) => {
    frame.height = height
    if (['absolute', 'fixed'].includes(getComputedStyle(frame).position)) return
    const set = (name, value) => frame.style.setProperty(name, value, 'important')
    set('height', `${height}px`)
    set('max-height', 'none')
    const { top } = frame.getBoundingClientRect()
    for (let box = frame.parentElement; box && box !== document.body; box = box.parentElement) {
      const roomPx = Math.floor(box.getBoundingClientRect().bottom - top)
      const cuts = /hidden|clip/.test(getComputedStyle(box).overflowY)
      if (cuts && roomPx >= LEAST_PX && roomPx < height) set('height', `${roomPx}px`)
    }
  }

  const look = () => {
    for (const frame of frames.keys()) if (!frame.isConnected) frames.delete(frame)
    for (const place of document.querySelectorAll(PLACES)) mount(place)
  }

  const hear = ({ source, origin, data }) => {
    for (const [frame, from] of frames) {
      if (source !== frame.contentWindow || origin !== from || data?.source !== OURS || data.v !== 1) continue
      const height = data.data?.height
      if (data.type === 'resize' && height >= LEAST_PX) size(frame, Math.min(Math.ceil(height), MOST_PX))
      if (data.type === 'ready') follow(frame)
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
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followAll)
    // while a host fades between themes, its background is neither
    addEventListener('transitionend', ({ propertyName }) => propertyName === 'background-color' && followAll())
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
    const chosen = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'] }
    for (const part of [document.documentElement, document.body])
      if (part) new MutationObserver(followAll).observe(part, chosen)
    look()
  }
}
