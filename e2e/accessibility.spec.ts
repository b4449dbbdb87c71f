import type { Page } from '@playwright/test'
import { axeTrouble } from './checks/axe'
import { noteListeners } from './checks/noteListeners'
import { seenTrouble } from './checks/seenTrouble'
import { forcedTrouble, motionTrouble, narrowTrouble, tipTrouble, walkTrouble } from './checks/usedTrouble'
import { holdBack } from './pages/holdBack'
import { addressIn, Site } from './pages/Site'
import { FIGURES, LANGUAGES, type FigureId, type Language } from './pages/words'
import { expect, test } from './test'

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }
/** The other themes: dark, more contrast in light and dark, and forced colours. */
const THEMES = [
  { colorScheme: 'dark' },
  { contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
  { forcedColors: 'active' },
] as const
const USUAL = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const

/**
 * What axe and our own checks report for a page: every rule in the default theme, and in the others, in the same visit,
 * only what colours can change. A matrix of whole visits would find the same in six times the time.
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

/** Opens every table, list and menu of a page, and lays out what is off screen, because axe measures positions. */
async function openAll(page: Page): Promise<void> {
  await page.mouse.move(1, 1) // a page that nobody touches stays as it was built
  await page.evaluate(() => {
    for (const figure of document.querySelectorAll('figure')) figure.style.contentVisibility = 'visible'
    for (const details of document.querySelectorAll('details:not(.choices)')) details.setAttribute('open', '')
  })
  // the front page makes a table once it is opened
  await expect(page.locator('figure details.table:not(:has(table))')).toHaveCount(0)
}

// Each run covers both languages, both widths, drawn and live, but not every combination: the same components make them
// all, and words.spec.ts checks what only a language can change. `AXE=whole` runs the full product in a quarter of an
// hour.
const IS_WHOLE = process.env['AXE'] === 'whole'

type Visit = { language: Language; viewport: typeof PHONE }
const VISITS: readonly Visit[] = LANGUAGES.flatMap((language) =>
  [PHONE, DESK].map((viewport) => ({ language, viewport })),
)

/** The front page shows every figure in every theme; these figures have more on their own pages. */
const ALONE: readonly FigureId[] = ['pay', 'class-size']

/** The visits to a figure before and after its chart is live. */
function visitsTo(id: FigureId): Record<'drawn' | 'live', readonly Visit[]> {
  if (IS_WHOLE) return { drawn: VISITS, live: VISITS }
  const [first, second] = FIGURES.indexOf(id) % 2 === 0 ? (['en', 'es'] as const) : (['es', 'en'] as const)
  return {
    drawn: ALONE.includes(id) ? [{ language: first, viewport: PHONE }] : [],
    live: [{ language: second, viewport: DESK }],
  }
}

for (const id of FIGURES)
  test(`no check fails on ${id}: drawn and live, in every theme, with its tables and a dialog open`, async ({
    page,
  }) => {
    test.setTimeout(IS_WHOLE ? 600_000 : 120_000)
    await page.addInitScript(noteListeners)
    const { drawn, live } = visitsTo(id)
    for (const { language, viewport } of drawn) {
      const comeAlive = await holdBack(page, '**/LiveDrawing-*.js') // keeps the chart in its prerendered state
      await page.setViewportSize(viewport)
      await new Site(page, language).openAlive(`figures/${id}/`)
      await openAll(page)
      expect.soft(await troubleIn(page), `${language}, drawn, ${viewport.width} px`).toEqual([])
      comeAlive()
      await page.unrouteAll({ behavior: 'wait' })
    }
    for (const { language, viewport } of live) {
      const site = new Site(page, language)
      const figure = site.figure(id)
      await page.setViewportSize(viewport)
      await site.openAlive(`figures/${id}/`)
      await openAll(page)
      await figure.pointAt()
      await expect(figure.root).toHaveAttribute('data-state', 'live')
      await expect(figure.drawing).toBeVisible()
      const where = `${language}, live, ${viewport.width} px`
      if (IS_WHOLE) expect.soft(await troubleIn(page), where).toEqual([])
      else {
        expect.soft(await axeTrouble(page, { rules: 'every' }), where).toEqual([])
        expect.soft(await page.evaluate(seenTrouble), where).toEqual([])
      }
      expect.soft(await forcedTrouble(page), where).toEqual([])
      expect.soft(await motionTrouble(page), where).toEqual([])
      expect.soft(await narrowTrouble(page), where).toEqual([])

      await figure.root.getByRole('button', { name: /^(Download|Descargar)$/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect.soft(await troubleIn(page, 'dialog'), `${where}, dialog`).toEqual([])
    }
  })

/** One of each kind of drawing: lines, rows, squares, words, events. */
const FRAMED: readonly FigureId[] = ['salary', 'class-size', 'staffing', 'contested', 'timeline']

for (const [index, id] of (IS_WHOLE ? FIGURES : FRAMED).entries())
  test(`no check fails on the embed of ${id}`, async ({ page }) => {
    test.setTimeout(IS_WHOLE ? 600_000 : 60_000)
    await page.addInitScript(noteListeners)
    const alternate: Visit = index % 2 === 0 ? { language: 'es', viewport: PHONE } : { language: 'en', viewport: DESK }
    for (const { language, viewport } of IS_WHOLE ? VISITS : [alternate]) {
      await page.setViewportSize(viewport)
      await page.goto(addressIn(language, `embed/${id}/`))
      await openAll(page)
      expect.soft(await troubleIn(page), `${language}, ${viewport.width} px`).toEqual([])
    }
  })

for (const address of ['', 'evidence/', 'data/', '404.html', 'present/handout/'])
  for (const { language, viewport } of VISITS.filter(
    (visit) => IS_WHOLE || (visit.language === 'es') === (visit.viewport === PHONE),
  ))
    test(`no check fails on ${addressIn(language, address)}, ${viewport.width} px`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.addInitScript(noteListeners)
      await page.setViewportSize(viewport)
      await page.goto(addressIn(language, address))
      await openAll(page)
      expect.soft(await troubleIn(page)).toEqual([])
    })

test('no check fails on the deck: a slide, its table, its keys', async ({ page }) => {
  test.setTimeout(IS_WHOLE ? 600_000 : 60_000)
  for (const { language, viewport } of IS_WHOLE ? VISITS : VISITS.filter((visit) => visit.viewport === DESK)) {
    await page.setViewportSize(viewport)
    for (const slide of IS_WHOLE ? Array.from({ length: 12 }, (_, index) => index + 1) : [4, 6]) {
      await page.goto(addressIn(language, `present/?slide=${slide}`))
      await page.locator('.slide.is-current').waitFor()
      const where = `${language}, ${viewport.width} px, slide ${slide}`
      expect.soft(IS_WHOLE ? await troubleIn(page) : await axeTrouble(page, { rules: 'every' }), where).toEqual([])
    }
    await page.goto(addressIn(language, 'present/?slide=4'))
    await page.locator('.slide.is-current').waitFor()
    for (const key of ['t', '?', 'o', 'c']) {
      await page.keyboard.press(key)
      expect.soft(await axeTrouble(page, { rules: 'every' }), `${language}, ${key}`).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})

for (const id of ['salary', 'class-size', 'timeline'] as const)
  test(`the focus on ${id} is visible at every stop, and the tips of its marks open, stay and close`, async ({
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
