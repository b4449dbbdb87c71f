import { COLOURS, type Theme } from '../charts/colours'
import { drawingMarkup } from './drawingMarkup'
import { letterCase, linesOf, type Face, type Letters } from './letters'
import { escaped } from './markup'

/** A panel of a figure, prerendered at one width. */
export type DrawnPanel = { title: string | null; svg: Element; heightPx: number }

/** The content of a figure's picture. */
export type PictureParts = {
  name: string
  finding: string
  measure: string
  panels: readonly DrawnPanel[]
  /** The width at which the panels were drawn, in pixels. */
  chartPx: number
  /** Sources, credit and address, a line each. */
  foot: readonly string[]
}

/** The size of every link preview, in pixels. */
export const SHARED_PICTURE = { widthPx: 1200, heightPx: 675 } as const

const TITLE = { face: 'sans-bold', sizePx: 15, linePx: 20 } as const
const TITLE_GAP_PX = 6
const PANEL_GAP_PX = 18

/** From this width of the chart on the picture is for a column of text; below, for a phone, where a margin costs letters. */
const COLUMN_FROM_PX = 480
const COLUMN = { marginPx: 24, finding: { sizePx: 26, linePx: 33 } } as const
const PHONE = { marginPx: 12, finding: { sizePx: 22, linePx: 28 } } as const
const SHARED_MARGIN_PX = 40
/** The gap between the text and the chart beside it. */
const SHARED_GAP_PX = 44
/** Type sizes for the finding: the longer it is, the smaller, so that all of it fits. */
const FINDING_SIZES_PX = [28, 26, 24, 22, 20, 18]

/** The space for the chart in a picture for other sites; a taller chart is scaled to it, whole. */
const SHARED_ROOM_PX = SHARED_PICTURE.heightPx - 2 * SHARED_MARGIN_PX
/** The height of panels one below the other, with their titles. */
function panelsHeightPx(panels: readonly DrawnPanel[], chartPx: number): number {
  return panels.reduce(
    (sum, panel, index) => sum + (index === 0 ? 0 : PANEL_GAP_PX) + titleHeightPx(panel, chartPx) + panel.heightPx,
    0,
  )
}

function titleHeightPx({ title }: DrawnPanel, chartPx: number): number {
  return title === null ? 0 : linesOf(title, TITLE.face, TITLE.sizePx, chartPx).length * TITLE.linePx + TITLE_GAP_PX
}

/** Sets lines of text in a column. Returns the `y` of the next line. */
type Column = { markup: string; endPx: number }

type Type = { face: Face; sizePx: number; linePx: number; fill: string }

export function columnOf(
  letters: Letters,
  text: string,
  type: Type,
  place: { x: number; y: number; widthPx: number },
): Column {
  const lines = linesOf(text, type.face, type.sizePx, place.widthPx)
  const baseline = (type.linePx + type.sizePx * 0.7) / 2
  return {
    markup: lines
      .map((line, index) =>
        letters.set({ ...type, text: line, x: place.x, y: place.y + index * type.linePx + baseline }),
      )
      .join(''),
    endPx: place.y + lines.length * type.linePx,
  }
}

function panelsMarkup({ panels, chartPx }: PictureParts, theme: Theme, letters: Letters): string {
  let y = 0
  return panels
    .map((panel, index) => {
      y += index === 0 ? 0 : PANEL_GAP_PX
      const title =
        panel.title === null
          ? ''
          : columnOf(letters, panel.title, { ...TITLE, fill: COLOURS.ink[theme] }, { x: 0, y, widthPx: chartPx }).markup
      y += titleHeightPx(panel, chartPx)
      const chart = `<g transform="translate(0 ${y})">${drawingMarkup(panel.svg, theme, letters)}</g>`
      y += panel.heightPx
      return `${title}${chart}`
    })
    .join('')
}

export function fileOf(
  { name, finding, foot }: Pick<PictureParts, 'name' | 'finding' | 'foot'>,
  size: { widthPx: number; heightPx: number },
  ground: string,
  letters: Letters,
  body: string,
): string {
  const { widthPx, heightPx } = size
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-labelledby="title about">`,
    `<title id="title">${escaped(`${name}. ${finding}`)}</title>`,
    `<desc id="about">${escaped(foot.join(' · '))}</desc>`,
    letters.definitions(),
    `<rect width="${widthPx}" height="${heightPx}" fill="${ground}"/>`,
    `${body}</svg>\n`,
  ].join('\n')
}

/** A figure as a picture file, as tall as its chart. */
export function tallPicture(parts: PictureParts, theme: Theme): string {
  const letters = letterCase()
  const ink = COLOURS.ink[theme]
  const muted = COLOURS.muted[theme]
  const { marginPx, finding: type } = parts.chartPx < COLUMN_FROM_PX ? PHONE : COLUMN
  const place = { x: marginPx, widthPx: parts.chartPx }
  const name = columnOf(letters, parts.name, { face: 'sans', sizePx: 15, linePx: 20, fill: muted }, { ...place, y: 20 })
  const finding = columnOf(
    letters,
    parts.finding,
    { face: 'serif-bold', ...type, fill: ink },
    { ...place, y: name.endPx + 4 },
  )
  const measure = columnOf(
    letters,
    parts.measure,
    { face: 'sans', sizePx: 16, linePx: 22, fill: muted },
    { ...place, y: finding.endPx + 6 },
  )
  const chartPx = measure.endPx + 18
  const rulePx = chartPx + panelsHeightPx(parts.panels, parts.chartPx) + 18
  const foot = footOf(letters, parts.foot, muted, { ...place, y: rulePx + 10 })
  const body = [
    name.markup,
    finding.markup,
    measure.markup,
    `<g transform="translate(${marginPx} ${chartPx})">${panelsMarkup(parts, theme, letters)}</g>`,
    `<path d="M${marginPx} ${rulePx}h${parts.chartPx}" stroke="${COLOURS.rule[theme]}"/>`,
    foot.markup,
  ].join('')
  const size = { widthPx: parts.chartPx + 2 * marginPx, heightPx: Math.ceil(foot.endPx + 18) }
  return fileOf(parts, size, COLOURS.ground[theme], letters, body)
}

/** A figure as a social-media preview of a fixed size: text to the left, the chart to the right. */
export function sharedPicture(parts: PictureParts, theme: Theme): string {
  const letters = letterCase()
  const ink = COLOURS.ink[theme]
  const muted = COLOURS.muted[theme]
  const widthPx = SHARED_PICTURE.widthPx - 2 * SHARED_MARGIN_PX - SHARED_GAP_PX - parts.chartPx
  const place = { x: SHARED_MARGIN_PX, widthPx }
  const name = columnOf(
    letters,
    parts.name,
    { face: 'sans', sizePx: 17, linePx: 22, fill: muted },
    { ...place, y: SHARED_MARGIN_PX - 4 },
  )
  const footPx = footOf(letterCase(), parts.foot, muted, { ...place, y: 0 }).endPx
  const bottomPx = SHARED_PICTURE.heightPx - SHARED_MARGIN_PX
  const saidBy = (sizePx: number, into: Letters) => {
    const finding = columnOf(
      into,
      parts.finding,
      { face: 'serif-bold', sizePx, linePx: Math.round(sizePx * 1.26), fill: ink },
      { ...place, y: name.endPx + 8 },
    )
    const measure = columnOf(
      into,
      parts.measure,
      { face: 'sans', sizePx: 17, linePx: 24, fill: muted },
      { ...place, y: finding.endPx + 12 },
    )
    return { markup: finding.markup + measure.markup, endPx: measure.endPx }
  }
  const sizePx = FINDING_SIZES_PX.find((size) => saidBy(size, letterCase()).endPx + 20 <= bottomPx - footPx)
  if (sizePx === undefined)
    throw new Error(`Expected the words of "${parts.name}" to fit beside its picture; they are too long.`)
  const said = saidBy(sizePx, letters)
  const foot = footOf(letters, parts.foot, muted, { ...place, y: bottomPx - footPx })

  const heightPx = panelsHeightPx(parts.panels, parts.chartPx)
  const scale = Math.min(1, SHARED_ROOM_PX / heightPx)
  const x = SHARED_PICTURE.widthPx - SHARED_MARGIN_PX - parts.chartPx
  // a short chart is centred
  const y = SHARED_MARGIN_PX + (SHARED_ROOM_PX - heightPx * scale) / 2
  const body = [
    name.markup,
    said.markup,
    foot.markup,
    `<g transform="translate(${x} ${Math.round(y)})${scale === 1 ? '' : `scale(${scale.toFixed(4)})`}">${panelsMarkup(parts, theme, letters)}</g>`,
  ].join('')
  return fileOf(parts, SHARED_PICTURE, COLOURS.ground[theme], letters, body)
}

function footOf(
  letters: Letters,
  lines: readonly string[],
  fill: string,
  place: { x: number; y: number; widthPx: number },
): Column {
  return lines.reduce<Column>(
    (above, line) => {
      const column = columnOf(
        letters,
        line,
        { face: 'sans', sizePx: 13.5, linePx: 19, fill },
        { ...place, y: above.endPx },
      )
      return { markup: above.markup + column.markup, endPx: column.endPx }
    },
    { markup: '', endPx: place.y },
  )
}
