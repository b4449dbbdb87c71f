import type { Page } from '@playwright/test'
import { troubleWithTexts } from './pages/chartTexts'
import { LANGUAGES } from './pages/words'
import { addressIn, Site } from './pages/Site'
import { expect, test } from './test'

const WIDTHS_PX = [320, 390, 768, 1280, 1920] as const

for (const language of LANGUAGES) {
  for (const widthPx of WIDTHS_PX) {
    test(`every chart can be read at ${widthPx} px, in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: widthPx, height: 844 })
      await page.goto(addressIn(language, ''))
      expect.soft(await overflowPx(page), 'scrolls sideways').toBe(0)
      expect.soft(await page.evaluate(troubleWithTexts)).toEqual([])
    })
  }

  test(`the answer is on the first screen of a phone, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(addressIn(language, ''))
    const { answer, title } = new Site(page, language)
    await expect(title).toBeInViewport({ ratio: 1 })
    await expect(answer).toBeInViewport({ ratio: 1 })
  })

  test(`no page scrolls sideways on the narrowest phone, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const address of [
      'figures/class-size/',
      'figures/timeline/',
      'figures/contested/',
      'evidence/',
      'data/',
      '404.html',
    ]) {
      await page.goto(addressIn(language, address))
      expect.soft(await overflowPx(page), address).toBe(0)
    }
  })
}

test('charts that leave things out can be read as well', async ({ page, english }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const query of ['?asof=2018-10-30', '?asof=2019-01-14&parties=district']) {
    await english.openAlive(query)
    await english.readThrough()
    expect.soft(await page.evaluate(troubleWithTexts), query).toEqual([])
  }
})

async function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
