import type { Page } from '@playwright/test'
import { axeTrouble } from './checks/axe'
import { noteListeners } from './checks/noteListeners'
import { seenTrouble } from './checks/seenTrouble'
import { forcedTrouble, motionTrouble, narrowTrouble, tipTrouble, walkTrouble } from './checks/usedTrouble'
import { addressIn, Site } from './pages/Site'
import { FIGURES, LANGUAGES, type FigureId } from './pages/words'
import { expect, test } from './test'

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }
/** Each is a theme of its own: the page's dark one, more contrast in both, and the reader's own few colours. */
const THEMES = [
  { colorScheme: 'dark' },
  { contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
  { forcedColors: 'active' },
] as const
const USUAL = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const

/**
 * What axe and our own checks hold against a page: every rule once as it is, and in the other themes only what colours can
 * change, in the same visit. A matrix of whole visits would say the same for six times the time.
 */
async function troubleIn(page: Page, within?: string): Promise<readonly string[]> {
  const scope = within === undefined ? {} : { within }
  const trouble = [...(await axeTrouble(page, { rules: 'every', ...scope })), ...(await page.evaluate(seenTrouble))]
  for (const theme of THEMES) {
    await page.emulateMedia({ ...USUAL, ...theme })
    const found = [...(await axeTrouble(page, { rules: 'colour', ...scope })), ...(await page.evaluate(seenTrouble))]
    trouble.push(...found.map((line) => `${JSON.stringify(theme)} ${line}`))
  }
  await page.emulateMedia(USUAL)
  return trouble
}

/** Opens every table, list and menu of a page, and lays out what waits to be scrolled to: axe measures where things stand. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const figure of document.querySelectorAll('figure')) figure.style.contentVisibility = 'visible'
    for (const details of document.querySelectorAll('details:not(.choices)')) details.setAttribute('open', '')
  })
}

/** Keeps charts as they were drawn, until the way back is called. */
async function keepDrawn(page: Page): Promise<() => void> {
  let release = () => {}
  const isTime = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/LiveDrawing-*.js', async (route) => {
    await isTime
    await route.continue()
  })
  return release
}

// Both languages, both widths, drawn and live, but not each with each: the same components make them all, and the
// whole product of them would take a quarter of an hour. What a language alone can change, words.spec.ts looks at.

/** The front page has every figure as it is drawn, in every theme; these have more on their own pages. */
const ALONE: readonly FigureId[] = ['pay', 'class-size']

for (const [index, id] of FIGURES.entries())
  test(`nothing is held against ${id}: drawn and live, in every theme, with its tables and a dialog open`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const [drawnIn, liveIn] = index % 2 === 0 ? (['en', 'es'] as const) : (['es', 'en'] as const)
    await page.addInitScript(noteListeners)
    if (ALONE.includes(id)) {
      const comeAlive = await keepDrawn(page)
      await page.setViewportSize(PHONE)
      await new Site(page, drawnIn).openAlive(`figures/${id}/`)
      await openAll(page)
      expect.soft(await troubleIn(page), `${drawnIn}, drawn, on a phone`).toEqual([])
      comeAlive()
    }
    const site = new Site(page, liveIn)
    const figure = site.figure(id)
    await page.setViewportSize(DESK)
    await site.openAlive(`figures/${id}/`)
    await openAll(page)
    await figure.pointAt()
    await expect(figure.root).toHaveAttribute('data-state', 'live')
    await expect(figure.drawing).toBeVisible()
    expect.soft(await axeTrouble(page, { rules: 'every' }), `${liveIn}, live, on a desk`).toEqual([])
    expect.soft(await page.evaluate(seenTrouble), `${liveIn}, live, on a desk`).toEqual([])
    expect.soft(await forcedTrouble(page)).toEqual([])
    expect.soft(await motionTrouble(page)).toEqual([])
    expect.soft(await narrowTrouble(page)).toEqual([])

    await figure.root.locator('.actions button').first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect.soft(await troubleIn(page, 'dialog'), `${liveIn}, dialog`).toEqual([])
  })

/** One of each kind of drawing: lines, rows, squares, words, events. */
const FRAMED = ['salary', 'class-size', 'staffing', 'contested', 'timeline'] as const

for (const [index, id] of FRAMED.entries())
  test(`nothing is held against ${id} in another site's page`, async ({ page }) => {
    await page.addInitScript(noteListeners)
    await page.setViewportSize(index % 2 === 0 ? PHONE : DESK)
    await page.goto(addressIn(index % 2 === 0 ? 'es' : 'en', `embed/${id}/`))
    await openAll(page)
    expect.soft(await troubleIn(page)).toEqual([])
  })

for (const address of ['', 'evidence/', 'data/', '404.html', 'present/handout/'])
  for (const [language, width] of [
    ['es', PHONE],
    ['en', DESK],
  ] as const)
    test(`nothing is held against ${addressIn(language, address)}`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.addInitScript(noteListeners)
      await page.setViewportSize(width)
      await page.goto(addressIn(language, address))
      await openAll(page)
      expect.soft(await troubleIn(page)).toEqual([])
    })

test('nothing is held against the deck: a slide, its table, its keys', async ({ page }) => {
  await page.setViewportSize(DESK)
  for (const language of LANGUAGES) {
    await page.goto(addressIn(language, 'present/?slide=4'))
    await page.locator('.slide.is-current').waitFor()
    expect.soft(await axeTrouble(page, { rules: 'every' }), language).toEqual([])
    for (const key of ['t', '?']) {
      await page.keyboard.press(key)
      expect.soft(await axeTrouble(page, { rules: 'every' }), `${language}, ${key}`).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})

for (const id of ['salary', 'class-size', 'timeline'] as const)
  test(`the focus on ${id} is seen at every stop, and the words of its marks come, stay and go`, async ({
    page,
    english,
  }) => {
    await page.setViewportSize(PHONE)
    await english.openAlive(`figures/${id}/`)
    const { trouble, stops } = await walkTrouble(page, 40)
    expect(trouble).toEqual([])
    expect(stops).toBeGreaterThan(20)
    expect(await tipTrouble(page)).toEqual([])
  })
