import { createHash } from 'node:crypto'

/** The hashes under which a content security policy lets parts that stand in the page itself be used. */
export type PolicyHashes = { style: readonly string[]; script: readonly string[] }

/** A style sheet or a script as an element of the page, and what a policy must name to allow it. */
export type Inlined = { html: string; hash: string }

/**
 * Puts a style sheet or a script into the page: as long as the page waits for another file, nothing is painted, and on a
 * phone that is a quarter of a second. Throws where the text would end the element that carries it.
 */
export function inlined(element: 'style' | 'script', text: string): Inlined {
  const code = text.trim()
  if (code.includes('</')) throw new Error(`Expected a ${element} without "</": it would end its element in the page.`)
  return { html: `<${element}>${code}</${element}>`, hash: hashOf(code) }
}

/** What a policy calls a text: the SHA-256 of exactly what stands between the tags, in Base64. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}
