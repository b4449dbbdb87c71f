import type { Page } from '@playwright/test'

/**
 * Walks through a page by Tab, as far as `most` stops: what has the focus must show it by a ring of 2 px, must not lie
 * under something that stays on the screen, and Tab must lead on. Returns the problems, a line each, and the number of
 * stops.
 */
export async function walkTrouble(page: Page, most: number): Promise<{ trouble: readonly string[]; stops: number }> {
  const trouble = new Set<string>()
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  let stops = 0
  for (; stops < most; stops += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return null
      const name = `<${at.tagName.toLowerCase()} class="${at.getAttribute('class') ?? ''}"> “${(at.textContent ?? '').trim().slice(0, 30)}”`
      const before = (window as unknown as { stood?: Element }).stood
      Object.assign(window, { stood: at })
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      const box = at.getBoundingClientRect()
      const [x, y] = [box.x + Math.min(box.width / 2, 40), box.y + Math.min(box.height / 2, 20)]
      const over = document.elementFromPoint(x, y)
      const isOver = over !== null && !at.contains(over) && !over.contains(at)
      // whether what covers it is sticky or fixed
      let up = isOver ? over : null
      while (up && !['fixed', 'sticky'].includes(getComputedStyle(up).position)) up = up.parentElement
      return {
        name,
        isStuck: before === at,
        hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        isHidden: up !== null || box.bottom <= 0 || box.top >= window.innerHeight,
      }
    })
    if (seen === null) break
    if (seen.isStuck) {
      trouble.add(`Tab leads nowhere from ${seen.name}`)
      break
    }
    if (!seen.hasRing) trouble.add(`no focus to be seen on ${seen.name}`)
    if (seen.isHidden) trouble.add(`focus out of sight on ${seen.name}`)
  }
  return { trouble: [...trouble], stops }
}

/** What is wrong with a page on a screen of 320 px: whether it scrolls sideways. */
export async function narrowTrouble(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const overPx = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (before) await page.setViewportSize(before)
  return overPx > 0 ? [`scrolls ${overPx} px sideways at 320 px`] : []
}

/** Animations that still run with `prefers-reduced-motion`. */
export async function motionTrouble(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation.playState === 'running')
      .map((animation) => {
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null
        return `moves although asked not to: <${target?.tagName.toLowerCase() ?? '?'} class="${target?.getAttribute('class') ?? ''}">`
      }),
  )
  await page.emulateMedia({ reducedMotion: null })
  return moving
}

/** Text and marks that keep a colour of their own with forced colours. */
export async function forcedTrouble(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const own = await page.evaluate(() => {
    const chosen = new Set(
      ['Canvas', 'CanvasText', 'GrayText', 'LinkText', 'Highlight'].map((name) => {
        const probe = document.createElement('p')
        probe.style.color = name
        document.body.append(probe)
        const { color } = getComputedStyle(probe)
        probe.remove()
        return color
      }),
    )
    const isChosen = (colour: string) => colour === 'none' || chosen.has(colour)
    return [...document.querySelectorAll('.drawing :is(.shape, .line, text, .link)')]
      .filter((mark) => mark.checkVisibility())
      .filter((mark) => {
        const { fill, stroke } = getComputedStyle(mark)
        return !isChosen(fill) || (mark.tagName !== 'text' && !isChosen(stroke))
      })
      .map((mark) => `a colour of its own: ${mark.closest('figure')?.id ?? ''} ${mark.getAttribute('class') ?? ''}`)
  })
  await page.emulateMedia({ forcedColors: null })
  return [...new Set(own)]
}

/**
 * Whether the tips of a chart's marks open by keyboard and pointer alike, stay while hovered, do not cover the mark,
 * stay inside the viewport, and close on Escape. For a page with one chart.
 */
export async function tipTrouble(page: Page): Promise<readonly string[]> {
  const trouble: string[] = []
  const chart = page.locator('.chart').first()
  const tip = page.getByRole('tooltip')
  const isThere = async () =>
    tip.waitFor({ timeout: 1500 }).then(
      () => true,
      () => false,
    )
  await chart.focus()
  await page.locator('figure[data-state="live"]').first().waitFor({ timeout: 10_000 })
  await page.mouse.move(1, 1)
  await page.keyboard.press('Enter')
  if (!(await isThere())) trouble.push('no words for who uses the keyboard')
  else {
    const boxes = [await tip.boundingBox(), await page.locator(':focus').boundingBox()]
    const [words, mark] = boxes
    const size = page.viewportSize()
    if (words && mark && size) {
      if (words.y < mark.y + mark.height && mark.y < words.y + words.height) trouble.push('the words cover their mark')
      if (words.x < 0 || words.y < 0 || words.x + words.width > size.width || words.y + words.height > size.height)
        trouble.push('the words leave the screen')
    }
  }
  await page.keyboard.press('Escape')
  if (await tip.isVisible()) trouble.push('Escape does not take the words away')
  const mark = page.locator('.live .mark:not([data-off])').filter({ visible: true }).first()
  await mark.hover()
  if (!(await isThere())) trouble.push('no words for who points')
  else {
    await tip.hover()
    await page.waitForTimeout(400)
    if (!(await tip.isVisible())) trouble.push('the words go when they are pointed at')
    await page.mouse.move(1, 1)
    await tip.waitFor({ state: 'hidden', timeout: 2000 }).catch(() => trouble.push('the words stay for ever'))
  }
  return trouble
}
