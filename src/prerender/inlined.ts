import { createHash } from 'node:crypto'

/** A page's template that asks for nothing before its first paint, and what a policy must name for that. */
export type Inlined = { html: string; hashes: PolicyHashes }

/** The hashes under which a content security policy lets parts that stand in the page itself be used. */
export type PolicyHashes = { style: readonly string[]; script: readonly string[] }

type PartsToInline = { stylesheet: string; bootScript: string }

/** As long as the page waits for another file, nothing is painted: on a phone that is a quarter of a second. */
const STYLESHEET = /<link rel="stylesheet"[^>]*>/
const BOOT_SCRIPT = /<script src="[^"]*boot\.js"><\/script>/

/** The app: named first, it would take the line from the page that it belongs to. */
const APP = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g

/**
 * The template that Vite built, the app at its end, with its style sheet and the script that runs before the first paint inside the page.
 * Throws where the template has no place for them, or where their text would end the element that carries it.
 */
export function inlinedTemplate(template: string, { stylesheet, bootScript }: PartsToInline): Inlined {
  const style = stylesheet.trim()
  const script = bootScript.trim()
  if (style.includes('</') || script.includes('</'))
    throw new Error('Expected a style sheet and a first script without "</": it would end their element in the page.')
  if (!STYLESHEET.test(template) || !BOOT_SCRIPT.test(template))
    throw new Error('Expected a page with one style sheet and boot.js; run `npm run build`.')
  // Browsers lay a page out in the task in which its last script that waits for the parser has run. That should neither be
  // the task that reads the page nor the one that runs the app, so it is one that runs the first of the app's parts.
  const app = (template.match(APP) ?? []).map((found, index) => {
    const tag = found.trim()
    if (index === 0) return tag.replace('<script type="module"', '$& async')
    return index === 1
      ? tag.replace(/<link rel="modulepreload"([^>]*) href=([^>]*)>/, '<script type="module"$1 src=$2></script>')
      : tag
  })
  const html = template
    .replace(APP, '')
    .replace('</body>', () => [...app, '</body>'].join('\n  '))
    .replace(STYLESHEET, () => `<style>${style}</style>`)
    .replace(BOOT_SCRIPT, () => `<script>${script}</script>`)
  return { html, hashes: { style: [hashOf(style)], script: [hashOf(script)] } }
}

/** What a policy calls a text: the SHA-256 of exactly what stands between the tags, in Base64. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}
