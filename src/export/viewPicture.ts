import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url'
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url'
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url'
import { takeFaces } from './letters'
import { tallPicture, type DrawnPanel, type PictureParts } from './pictureFile'

/** A picture as self-contained SVG, with its size in pixels. */
export type Picture = { svg: string; widthPx: number; heightPx: number }

type PictureOfView = Omit<PictureParts, 'panels' | 'chartPx'> & {
  /** The element that holds the drawing on the page. */
  chart: Element
  theme: 'light' | 'dark'
}

let faces: Promise<void> | null = null

/** The view as shown on the page, with title, finding, sources and URL, its text as outlines. */
export async function pictureOfView({ chart, theme, ...words }: PictureOfView): Promise<Picture> {
  faces ??= fetchFaces()
  await faces
  const panels = panelsIn(chart)
  const chartPx = Math.max(...panels.map(({ widthPx }) => widthPx))
  const svg = tallPicture({ ...words, panels, chartPx }, theme)
  const [, widthPx = 0, heightPx = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number)
  return { svg, widthPx, heightPx }
}

/** The panels of the visible drawing: of the live chart, or of the prerendered picture. */
function panelsIn(chart: Element): readonly (DrawnPanel & { widthPx: number })[] {
  const panels = [...chart.querySelectorAll('.panel')].filter(
    (panel) => panel.getClientRects().length > 0 && !panel.hasAttribute('data-off'),
  )
  return panels.flatMap((panel) => {
    const svg = panel.querySelector('svg')
    const [, , widthPx = 0, heightPx = 0] = sizeOf(svg)
    return svg && heightPx > 0
      ? [{ title: panel.querySelector('.panel-title')?.textContent ?? null, svg, widthPx, heightPx }]
      : []
  })
}

/** The size of a panel: Recharts gives its surface a width and height, the prerendered picture has a view box. */
function sizeOf(svg: Element | null): readonly number[] {
  return (svg?.getAttribute('viewBox') ?? `0 0 ${svg?.getAttribute('width')} ${svg?.getAttribute('height')}`)
    .split(' ')
    .map(Number)
}

async function fetchFaces(): Promise<void> {
  const [regular, bold, serif] = await Promise.all(
    [sans, sansBold, serifBold].map(async (url) => (await fetch(url)).arrayBuffer()),
  )
  if (regular && bold && serif) takeFaces({ sans: regular, 'sans-bold': bold, 'serif-bold': serif })
}

/** As many pixels as a canvas may have in Safari on phones, the least of all browsers: 4096 x 4096. */
const MOST_PIXELS = 4096 * 4096

/** A picture as PNG, at the first of the scales that the browser's canvas can hold; `null` where it holds none. */
export async function pngOf(
  picture: Picture,
  [scale, ...smaller]: readonly number[],
): Promise<{ blob: Blob; scale: number } | null> {
  if (scale === undefined) return null
  const { widthPx, heightPx } = picture
  const blob = widthPx * heightPx * scale * scale > MOST_PIXELS ? null : await paintedAt(scale, picture)
  return blob ? { blob, scale } : pngOf(picture, smaller)
}

async function paintedAt(scale: number, { svg, widthPx, heightPx }: Picture): Promise<Blob | null> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(widthPx * scale)
  canvas.height = Math.round(heightPx * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
