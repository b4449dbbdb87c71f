import type { Page } from '@playwright/test'

/**
 * Translates a page as browsers do, word for word the same: every text outside drawings and names is taken out, and two
 * `font` elements with new text stand in its place; what is written later follows.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(translator)
}

/** The same before anything of the page has run. */
export async function translateEarly(page: Page): Promise<void> {
  await page.addInitScript(`addEventListener('DOMContentLoaded', () => (${translator.toString()})())`)
}

/** Runs in the page. */
function translator(): void {
  const LEFT = 'svg, script, style, noscript, title, textarea, option, font, [translate="no"]'
  const wrap = (text: Node) => {
    if (!(text instanceof Text) || text.data.trim() === '' || text.parentElement?.closest(LEFT)) return
    const name: string = 'font' // deprecated for pages, and what translators put in
    const [outer, inner] = [document.createElement(name), document.createElement(name)]
    inner.textContent = text.data
    outer.append(inner)
    text.replaceWith(outer)
  }
  const wrapAll = (root: Node) => {
    const texts: Node[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    if (root instanceof Text) texts.push(root)
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) wrap(text)
  }
  wrapAll(document.body)
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node.isConnected) wrapAll(node)
  }).observe(document.body, { childList: true, subtree: true })
}
