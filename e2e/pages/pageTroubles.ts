/*
 * Problems of a page for readers who zoom, use touch, set text spacing, or navigate by structure. Each function runs in the
 * page, so it must be self-contained.
 */

/** Problems of a page's structure: its title, the outline of its headings, its landmarks, its skip links. */
export function troubleWithStructure(): readonly string[] {
  const trouble: string[] = []
  const isInSight = (element: Element) => element.getClientRects().length > 0
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isInSight)
  const titles = headings.filter((heading) => heading.localName === 'h1')
  if (titles.length !== 1) trouble.push(`${titles.length} titles`)
  let before = 0
  for (const heading of headings) {
    const level = Number(heading.localName.slice(1))
    if (level > before + 1) trouble.push(`“${heading.textContent}” is of level ${level}, after one of level ${before}`)
    if ((heading.textContent ?? '').trim() === '') trouble.push(`an empty heading of level ${level}`)
    before = level
  }
  if (document.querySelectorAll('main').length !== 1) trouble.push('not exactly one main part')
  for (const landmark of document.querySelectorAll('nav, section[aria-label], [role="region"]'))
    if ((landmark.getAttribute('aria-label') ?? '').trim() === '')
      trouble.push(`a ${landmark.localName} without a name`)
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement
    const words = (texts.currentNode.textContent ?? '').trim()
    if (words !== '' && !around?.closest('main, header, footer, nav, aside, dialog, .skip, script, style, noscript'))
      trouble.push(`“${words.slice(0, 40)}” stands in no landmark`)
  }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent((link.getAttribute('href') ?? '').slice(1))
    if (!document.getElementById(id)) trouble.push(`“${link.textContent}” leads to #${id}, which is not there`)
  }
  return trouble
}

/**
 * Touch targets less than `leastPx` high or wide. Except inline links, which are as high as their line, and marks of a
 * chart, which are as close as their numbers and have a row in the table each.
 */
export function smallTargets(leastPx: number): readonly string[] {
  const small: string[] = []
  const isInLine = (element: Element) => {
    const line = element.closest('p, li, dd, dt, td, th, caption')
    let words = line?.textContent ?? ''
    for (const link of line?.querySelectorAll('a') ?? []) words = words.replace(link.textContent ?? '', '')
    return element.localName === 'a' && getComputedStyle(element).display === 'inline' && /\w{2}/.test(words)
  }
  for (const element of document.querySelectorAll('a[href], button, summary, select, input, textarea')) {
    if (element.closest('.chart') || isInLine(element)) continue
    if (element.getClientRects().length === 0 || getComputedStyle(element).visibility === 'hidden') continue
    if (element.matches('.skip:not(:focus)')) continue
    const box = (element.matches('input') ? (element.closest('label') ?? element) : element).getBoundingClientRect()
    if (box.height < leastPx - 0.5 || box.width < leastPx - 0.5)
      small.push(
        `${element.localName} “${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}”: ${box.width.toFixed(0)} × ${box.height.toFixed(0)} px`,
      )
  }
  return small
}

/** Focused elements that are covered by something else, walking backwards with Shift+Tab. */
export function hiddenFocus(): readonly string[] {
  const hidden: string[] = []
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, textarea, [tabindex]'),
  ]
  for (const stop of stops.toReversed()) {
    if (stop.tabIndex < 0 || stop.getClientRects().length === 0 || stop.matches(':disabled')) continue
    stop.focus()
    if (document.activeElement !== stop) continue
    const isSeen = [...stop.getClientRects()].some(({ left, right, top, bottom }) => {
      const [fromX, toX] = [Math.max(left, 0), Math.min(right, innerWidth)]
      const [fromY, toY] = [Math.max(top, 0), Math.min(bottom, innerHeight)]
      if (toX <= fromX || toY <= fromY) return false
      return [0.1, 0.5, 0.9].some((down) => {
        const on = document.elementFromPoint((fromX + toX) / 2, fromY + (toY - fromY) * down)
        return on !== null && (stop.contains(on) || on.contains(stop))
      })
    })
    if (!isSeen) hidden.push(`${stop.localName} “${(stop.textContent ?? '').trim().slice(0, 40)}”`)
  }
  return hidden
}

/** Opens all `<details>`, and applies the text spacing of WCAG 1.4.12. */
export function setTextApart(): void {
  for (const details of document.querySelectorAll('details')) details.open = true
  const apart = new CSSStyleSheet()
  apart.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  )
  document.adoptedStyleSheets.push(apart)
}

/** Clipped text: text that overflows an element with hidden overflow. */
export function cutTexts(): readonly string[] {
  const cut: string[] = []
  const range = document.createRange()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const clips = new Map<Element, Element | null>()
  const clipOf = (element: Element | null): Element | null => {
    if (element === null || element === document.body) return null
    const known = clips.get(element)
    if (known !== undefined) return known
    const { overflowX, overflowY } = getComputedStyle(element)
    const found = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip')
      ? element
      : clipOf(element.parentElement)
    clips.set(element, found)
    return found
  }
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement
    const words = (texts.currentNode.textContent ?? '').trim()
    if (
      words === '' ||
      !around ||
      around.closest('.visually-hidden, .skip, script, style, noscript, option, .is-stale')
    )
      continue
    const clip = clipOf(around)
    if (clip?.matches('.embed.is-tall .chart')) continue // an embed shows only the beginning, and says so
    range.selectNodeContents(texts.currentNode)
    for (const box of range.getClientRects()) {
      const edge = clip?.getBoundingClientRect()
      const isCut = edge && (box.right > edge.right + 1 || box.left < edge.left - 1 || box.bottom > edge.bottom + 1)
      if (isCut) cut.push(`“${words.slice(0, 40)}”`)
    }
  }
  return cut
}

/** How far the page scrolls sideways, and which elements overflow. */
export function sideways(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const far = [...document.querySelectorAll('body *')].filter((element) => {
    const { right, width } = element.getBoundingClientRect()
    return width > 0 && right > clientWidth + 1 && !element.closest('.scroll > *, pre > *')
  })
  return [
    `${scrollWidth - clientWidth} px`,
    ...far
      .slice(-4)
      .map(
        (element) =>
          `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').slice(0, 30)}”`,
      ),
  ]
}
