import { JSDOM } from 'jsdom'
import type { ReactNode } from 'react'
import { FONT_PX, PAGE_WIDTHS, px } from '../charts/drawing'
import { EVERYTHING, type Choices } from '../domain/choices'
import type { Dataset } from '../domain/record'
import { FIGURES, type FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { messagesIn } from '../i18n/format'
import { drawingWordsOf } from '../views/chart/drawingWords'
import type { Site } from '../views/site'

/** Renders React components in a jsdom document, because Recharts renders only in effects. */
export type Easel = { draw: (node: ReactNode) => Promise<string>; close: () => void }

/** Sets up jsdom as the global document for React and Recharts. Must run before React DOM is loaded. */
export async function openEasel(): Promise<Easel> {
  const { window } = new JSDOM('<!doctype html><div id="easel"></div>', { pretendToBeVisual: true })
  const lent = {
    window,
    document: window.document,
    HTMLElement: window.HTMLElement,
    SVGElement: window.SVGElement,
    Element: window.Element,
    Node: window.Node,
    requestAnimationFrame: (run: FrameRequestCallback) => setTimeout(() => run(0), 0),
    cancelAnimationFrame: clearTimeout,
    getComputedStyle: window.getComputedStyle.bind(window),
    IS_REACT_ACT_ENVIRONMENT: true,
  }
  Object.assign(globalThis, lent)
  // Node 21 and later have a read-only global navigator
  Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
  window.matchMedia = (media) =>
    ({
      matches: false,
      media,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList // safe: nothing else is used here
  const { act } = await import('react')
  const { createRoot } = await import('react-dom/client')
  const element = window.document.getElementById('easel')
  if (!element) throw new Error('Expected the easel in its own document.')
  return {
    async draw(node) {
      const root = createRoot(element)
      await act(async () => root.render(node))
      const html = element.innerHTML
      await act(async () => root.unmount())
      return html
    },
    close: () => {
      window.close()
      // later tools would take a process with a `window` for a browser
      for (const name of Object.keys(lent)) Reflect.deleteProperty(globalThis, name)
    },
  }
}

/**
 * The markup of a prerendered picture: the SVG without wrappers, style attributes and what only the live chart needs.
 */
export function pictureIn(html: string): string {
  const { document } = new JSDOM(`<body>${html}</body>`).window
  for (const svg of document.querySelectorAll('svg')) {
    const wrapper = svg.closest('.recharts-wrapper')
    const label = wrapper?.getAttribute('aria-label') ?? svg.getAttribute('aria-label')
    if (label) svg.setAttribute('aria-label', label)
    svg.setAttribute('role', 'img')
    wrapper?.replaceWith(svg)
    for (const empty of svg.querySelectorAll('desc:empty, title:empty, defs')) empty.remove()
    for (const name of ['width', 'height', 'tabindex']) svg.removeAttribute(name)
  }
  // a picture is one image: its links are in the table and in the live chart
  for (const link of document.querySelectorAll('svg a')) link.replaceWith(...link.childNodes)
  for (const mark of document.querySelectorAll('svg .mark'))
    for (const name of ['role', 'aria-label', 'tabindex']) mark.removeAttribute(name)
  for (const element of document.querySelectorAll('*')) {
    element.removeAttribute('style')
    for (const { name } of Array.from(element.attributes))
      if (/^(orientation|tickmargin|zindex|visible-ticks-count|font-size)$/i.test(name)) element.removeAttribute(name)
    // Recharts' class names, except those of ticks, which the stylesheet uses
    for (const name of Array.from(element.classList))
      if (name.startsWith('recharts-') && name !== 'recharts-cartesian-axis-tick' && name !== 'recharts-layer')
        element.classList.remove(name)
    if (element.getAttribute('class') === '') element.removeAttribute('class')
  }
  // what only the pointer needs, and duplicate labels
  for (const hit of document.querySelectorAll('svg .hit')) hit.remove()
  for (const line of document.querySelectorAll('svg line'))
    for (const name of ['x', 'y', 'width', 'height', 'class']) line.removeAttribute(name)
  for (const text of document.querySelectorAll('svg text')) {
    const [only, ...more] = text.querySelectorAll('tspan')
    if (only && more.length === 0 && only.attributes.length === 2) {
      // axes offset their labels by a fraction of the font size
      const drop = Number.parseFloat(only.getAttribute('dy') ?? '0') * FONT_PX
      if (drop) text.setAttribute('y', String(px(Number(text.getAttribute('y')) + drop)))
      only.replaceWith(...only.childNodes)
    }
  }
  flatten(document.body)
  return document.body.innerHTML
}

/** Unwraps groups without attributes. */
function flatten(root: Element): void {
  for (const group of [...root.querySelectorAll('g')].toReversed()) {
    if (group.attributes.length === 0 || /^recharts-(layer|zIndex.*)?$/.test(group.getAttribute('class') ?? ''))
      group.replaceWith(...group.childNodes)
  }
}

/** Every figure of a dataset at one depth and at each width of a page, by its id. */
export async function drawPictures(
  easel: Easel,
  dataset: Dataset,
  site: Site,
  show: Choices['show'] = null,
): Promise<Readonly<Record<FigureId, string>>> {
  const { Drawing } = await import('../views/chart/Drawing')
  const words = drawingWordsOf(dataset, site)
  const text = messagesIn(site.language)
  const pictures: Partial<Record<FigureId, string>> = {}
  for (const id of FIGURES) {
    const figure = figureOf(id, dataset, { ...EVERYTHING, show })
    const drawn: string[] = []
    for (const width of PAGE_WIDTHS) {
      // sequentially: they share one document
      drawn.push(
        pictureIn(
          await easel.draw(
            <Drawing
              panels={figure.panels}
              width={width}
              words={words}
              label={text.figure.chartOf(text.figures[id].name)}
            />,
          ),
        ),
      )
    }
    pictures[id] = drawn.join('')
  }
  return pictures as Record<FigureId, string> // safe: the loop above fills every id
}
