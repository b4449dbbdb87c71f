import type { Page } from '@playwright/test'
import { Front } from './pages/Front'
import { Site } from './pages/Site'
import { FIGURES, LANGUAGES } from './pages/words'
import { expect, test } from './test'

test.use({ javaScriptEnabled: false })

/** The figures that the front page draws itself. */
const DRAWN = ['salary', 'class-size', 'staffing'] as const

const controlsIn = (page: Page) =>
  page
    .getByRole('button')
    .or(page.getByRole('checkbox'))
    .or(page.getByRole('combobox'))
    .or(page.getByRole('slider'))
    .or(page.getByRole('searchbox'))

for (const language of LANGUAGES) {
  for (const id of FIGURES) {
    test(`both depths of ${id} can be read without script, in ${language}`, async ({ page }) => {
      const site = new Site(page, language)
      const figure = site.figure(id)
      for (const depth of ['short', 'whole'] as const) {
        await (depth === 'short' ? site.openFigure(id) : figure.otherDepth.click())
        await expect(figure.finding).toHaveText(/\d/)
        await expect(figure.drawing.getByRole('img').first()).toBeVisible()
        await expect(figure.marks).not.toHaveCount(0)
        await figure.openTable()
        await expect(figure.table).toBeVisible()
        await expect(figure.rows.first()).toContainText(/\d/)
        await expect(figure.table.getByRole('link').first()).toHaveAttribute('href', /evidence\/#fact-/)
        await expect(controlsIn(page)).toHaveCount(0)
      }
    })
  }

  test(`the front page is a table, and leads to every figure's table without script, in ${language}`, async ({
    page,
  }) => {
    const site = new Site(page, language)
    const front = new Front(page, language)
    await front.open()
    await expect(front.cell('raise', 'union')).toContainText('6.5%')
    for (const id of FIGURES) await expect(front.wayTo(id)).not.toHaveCount(0)
    for (const id of DRAWN) {
      await site.figure(id).openTable()
      await site.figure(id).details.getByRole('link').click()
      await expect(page).toHaveURL(new RegExp(`figures/${id}/$`))
      await site.figure(id).openTable()
      await expect(site.figure(id).rows.first()).toBeVisible()
      await page.goBack()
    }
    await expect(controlsIn(page)).toHaveCount(0)
  })

  test(`links lead to the evidence and to the other language without script, in ${language}`, async ({ page }) => {
    const site = new Site(page, language)
    await site.openWhole('attendance')
    await site.figure('attendance').rows.filter({ hasText: '171,480' }).getByRole('link').click()
    await expect(site.evidence.fact('str-att-2')).toBeInViewport()
    await expect(page.locator('noscript p')).toContainText('JavaScript')
    await expect(site.evidence.shown).toHaveCount(574)
    await expect(controlsIn(page)).toHaveCount(0)
    await page.goBack()
    await site.otherLanguage.click()
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'es' : 'en')
    expect(page.url()).toContain('figures/attendance/all/')
  })
}
