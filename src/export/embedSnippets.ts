import { escaped } from './markup'

/** The parts of the embed snippets. All URLs are absolute. */
export type EmbedParts = {
  embedAddress: string
  figureAddress: string
  /** The site's root URL, with a trailing slash. */
  root: string
  /** The URLs of the figure's picture, light and dark. */
  picture: { light: string; dark: string }
  title: string
  alt: string
  credit: string
  heightPx: number
}

/** The `sandbox` of an embed: it may run scripts, download files, and open links in tabs outside the sandbox. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'

export type Snippet = 'frame' | 'responsive' | 'picture' | 'address'

/** The texts to paste: a plain frame, a frame that our script sizes, a picture, and the address alone. */
export function embedSnippets(parts: EmbedParts): Readonly<Record<Snippet, string>> {
  const { embedAddress, figureAddress, root, picture, title, alt, credit, heightPx } = parts
  const image = `<img src="${escaped(picture.light)}" alt="${escaped(alt)}" width="1200" height="675" loading="lazy">`
  const link = (inside: string) => `<a href="${escaped(figureAddress)}">${inside}</a>`
  return {
    // may scroll: in a column of another width the figure has another height, and must not be cut off
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
