import { escaped } from './markup'

/** What a newsroom pastes into a page. All addresses in full. */
export type EmbedParts = {
  embedAddress: string
  figureAddress: string
  /** The site's root, with a slash at the end. */
  root: string
  /** The picture of the figure, light and dark. */
  picture: { light: string; dark: string }
  title: string
  alt: string
  credit: string
  heightPx: number
}

/** What a frame of ours may do in a page that shuts it in: run, save files, and open links in tabs that are not shut in. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'

export type Snippet = 'frame' | 'responsive' | 'picture' | 'address'

/** The texts to paste: a plain frame, a frame that our script sizes, a picture, and the address alone. */
export function embedSnippets(parts: EmbedParts): Readonly<Record<Snippet, string>> {
  const { embedAddress, figureAddress, root, picture, title, alt, credit, heightPx } = parts
  const image = `<img src="${escaped(picture.light)}" alt="${escaped(alt)}" width="1200" height="675" loading="lazy">`
  const link = (inside: string) => `<a href="${escaped(figureAddress)}">${inside}</a>`
  return {
    // may scroll: in a column of another width the figure is of another height, and nothing of it is to be cut off
    frame: `<iframe src="${escaped(embedAddress)}" title="${escaped(title)}" width="100%" height="${heightPx}" frameborder="0" loading="lazy" allow="clipboard-write" sandbox="${SANDBOX}"></iframe>`,
    responsive: [
      `<figure class="at-the-table" data-src="${escaped(embedAddress)}" data-title="${escaped(title)}" data-height="${heightPx}">`,
      `  ${link(image)}`,
      '</figure>',
      `<script async src="${escaped(root)}embed.js"></script>`,
    ].join('\n'),
    picture: [
      '<figure>',
      `  ${link(`<picture><source srcset="${escaped(picture.dark)}" media="(prefers-color-scheme: dark)">${image}</picture>`)}`,
      `  <figcaption>${link(escaped(credit))}</figcaption>`,
      '</figure>',
    ].join('\n'),
    address: figureAddress,
  }
}
