import type { Page } from '@playwright/test'
import { Site } from './pages/Site'
import { FIGURES, LANGUAGES } from './pages/words'
import { expect, test } from './test'

test.use({ javaScriptEnabled: false })

const controlsIn = (page: Page) =>
  page
    .getByRole('button')
    .or(page.getByRole('checkbox'))
    .or(page.getByRole('combobox'))
    .or(page.getByRole('slider'))
    .or(page.getByRole('searchbox'))

for (const language of LANGUAGES) {
  for (const id of FIGURES) {
    test(`${id} can be read without script, in ${language}`, async ({ page }) => {
      const site = new Site(page, language)
      await site.openFigure(id)
      const figure = site.figure(id)
      await expect(figure.finding).toHaveText(/\d/)
      await expect(figure.drawing.getByRole('img').first()).toBeVisible()
      await expect(figure.marks).not.toHaveCount(0)
      await figure.openTable()
      await expect(figure.table).toBeVisible()
      await expect(figure.rows.first()).toContainText(/\d/)
      await expect(figure.table.getByRole('link').first()).toHaveAttribute('href', /evidence\/#fact-/)
      await expect(controlsIn(page)).toHaveCount(0)
    })
  }

  test(`the front page opens its tables without script, in ${language}`, async ({ page }) => {
    const site = new Site(page, language)
    await site.open()
    await expect(site.figures).toHaveCount(FIGURES.length)
    await expect(site.answer).toContainText('6.5%')
    for (const id of FIGURES) {
      const figure = site.figure(id)
      await expect(figure.table).toBeHidden()
      await figure.openTable()
      await expect(figure.rows.first()).toBeVisible()
    }
    await expect(controlsIn(page)).toHaveCount(0)
  })

  test(`links lead to the evidence and to the other language without script, in ${language}`, async ({ page }) => {
    const site = new Site(page, language)
    await site.openFigure('attendance')
    await site.figure('attendance').rows.filter({ hasText: '171,480' }).getByRole('link').click()
    await expect(site.evidence.fact('str-att-2')).toBeInViewport()
    await expect(page.locator('noscript p')).toContainText('JavaScript')
    await expect(site.evidence.shown).toHaveCount(571)
    await expect(controlsIn(page)).toHaveCount(0)
    await page.goBack()
    await site.otherLanguage.click()
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'es' : 'en')
    expect(page.url()).toContain('figures/attendance/')
  })
}
