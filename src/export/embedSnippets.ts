import { escaped } from './markup'
import type { SnippetTheme, SnippetWidth } from './snippetPictures'

/** A picture for a story: its address in each theme, and its size on the page where that is known. */
export type SnippetPicture = Readonly<Record<SnippetTheme, string>> & {
  size: { widthPx: number; heightPx: number } | null
}

/** The parts of the embed snippets. All URLs are absolute, but names of files to upload. */
export type EmbedParts = {
  embedAddress: string
  /** The view on its figure's page. */
  figureAddress: string
  /** The same without a query where there is such an address, for sites that make an embed from a link. */
  linkAddress: string
  /** The site's root URL, with a trailing slash. */
  root: string
  pictures: Readonly<Record<SnippetWidth, SnippetPicture>>
  /** Whether the pictures are published. Files that are still to be uploaded are no fallback. */
  isPublished: boolean
  theme: 'auto' | SnippetTheme
  title: string
  alt: string
  credit: string
  /** The heights of the frame in the chosen column and on a phone. */
  columnPx: number
  phonePx: number
}

/** The `sandbox` of an embed: it may run scripts, download files, and open links in tabs outside the sandbox. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'

/** The window's width below which a column is a phone's. */
const PHONE_BELOW_PX = 480

export type Snippet = 'frame' | 'responsive' | 'picture' | 'address'

type FrameParts = { address: string; title: string; width: string; columnPx: number; phonePx: number }

/**
 * A frame without a script of ours in the host. Its height is that of its column, or of a phone's where the window is so
 * narrow: a huge multiple of the difference, clamped to the two. `max-height` keeps it in a box of a height of its own,
 * where it scrolls; and where a host drops the style, the attributes are those of the column.
 */
export function frameMarkup({ address, title, width, columnPx, phonePx }: FrameParts): string {
  const [low, high] = [Math.min(columnPx, phonePx), Math.max(columnPx, phonePx)]
  const isTaller = phonePx > columnPx
  const difference = isTaller ? `${PHONE_BELOW_PX}px - 100vw` : `100vw - ${PHONE_BELOW_PX}px`
  const heightCss = low === high ? `${low}px` : `clamp(${low}px, (${difference}) * 9999, ${high}px)`
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${columnPx}" style="border:0;width:100%;height:${heightCss};max-height:100%" frameborder="0" loading="lazy" allow="clipboard-write" sandbox="${SANDBOX}"></iframe>`
}

/** The texts to paste: a plain frame, a frame that our script sizes, a picture, and the address alone. */
export function embedSnippets(parts: EmbedParts): Readonly<Record<Snippet, string>> {
  const { embedAddress, figureAddress, linkAddress, root, isPublished, title, alt, credit, columnPx, phonePx } = parts
  const link = (inside: string) => `<a href="${escaped(figureAddress)}">${inside}</a>`
  return {
    frame: frameMarkup({ address: embedAddress, title, width: '100%', columnPx, phonePx }),
    responsive: [
      `<figure class="at-the-table" data-src="${escaped(embedAddress)}" data-title="${escaped(title)}" data-height="${columnPx}">`,
      `  ${link(isPublished ? pictureMarkup(parts) : escaped(alt))}`,
      '</figure>',
      `<script async src="${escaped(root)}embed.js"></script>`,
    ].join('\n'),
    picture: [
      '<figure>',
      `  ${link(pictureMarkup(parts))}`,
      `  <figcaption>${link(escaped(credit))}</figcaption>`,
      '</figure>',
    ].join('\n'),
    address: linkAddress,
  }
}

/** The picture for a column, with one for phones; each in the theme asked for, else in the reader's. */
function pictureMarkup({ pictures: { column, phone }, theme, alt }: EmbedParts): string {
  const own = theme === 'dark' ? 'dark' : 'light'
  const onPhone = `(max-width: ${PHONE_BELOW_PX - 1}px)`
  const inDark = '(prefers-color-scheme: dark)'
  const source = (picture: SnippetPicture, inTheme: SnippetTheme, media: string) =>
    `<source media="${media}" srcset="${escaped(picture[inTheme])}"${sizeOf(picture)}>`
  const sources = [
    ...(theme === 'auto' ? [source(phone, 'dark', `${onPhone} and ${inDark}`)] : []),
    source(phone, own, onPhone),
    ...(theme === 'auto' ? [source(column, 'dark', inDark)] : []),
  ]
  return `<picture>${sources.join('')}<img src="${escaped(column[own])}" alt="${escaped(alt)}"${sizeOf(column)} style="max-width:100%;height:auto" loading="lazy"></picture>`
}

function sizeOf({ size }: SnippetPicture): string {
  return size === null ? '' : ` width="${size.widthPx}" height="${size.heightPx}"`
}
