import type { Page } from '@playwright/test'
import { troubleWithTexts } from './pages/chartTexts'
import { Front } from './pages/Front'
import { LANGUAGES } from './pages/words'
import { addressIn, FIGURE_PAGES, Site } from './pages/Site'
import { expect, test } from './test'

const WIDTHS_PX = [320, 390, 768, 1280, 1920] as const

for (const language of LANGUAGES) {
  for (const widthPx of WIDTHS_PX) {
    test(`every chart can be read at ${widthPx} px, in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: widthPx, height: 844 })
      for (const address of ['', ...FIGURE_PAGES]) {
        await page.goto(addressIn(language, address))
        expect.soft(await overflowPx(page), `${address} scrolls sideways`).toBe(0)
        expect.soft(await page.evaluate(troubleWithTexts), address).toEqual([])
      }
    })
  }

  test(`the question, the day and the three topics are on the first screen of a phone, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const front = new Front(page, language)
    await front.open()
    await expect(new Site(page, language).title).toBeInViewport({ ratio: 1 })
    await expect(front.slider).toBeInViewport({ ratio: 1 })
    for (const topic of ['raise', 'class-size']) await expect(front.cell(topic, 'joint')).toBeInViewport({ ratio: 1 })
    await expect(front.cell('staffing', 'joint').getByRole('link').first()).toBeInViewport({ ratio: 1 })
  })

  test(`the slider has room for a stop every 10 px at any width, in ${language}`, async ({ page }) => {
    const front = new Front(page, language)
    await front.open()
    for (const width of [320, 390, 480, 560, 640, 703, 704, 768, 820, 899, 900, 1000, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      const { width: sliderPx } = (await front.slider.boundingBox()) ?? { width: 0 }
      expect.soft(sliderPx, `at ${width} px`).toBeGreaterThan(120)
    }
  })

  test(`no page scrolls sideways on the narrowest phone, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const address of [
      'figures/class-size/',
      'figures/timeline/',
      'figures/contested/',
      'figures/class-size/all/',
      'figures/timeline/all/',
      'figures/contested/all/',
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
  test.setTimeout(120_000) // forty-two pages
  for (const query of ['?asof=2018-10-30', '?asof=2019-01-14&parties=district'])
    for (const address of ['', ...FIGURE_PAGES]) {
      await english.openAlive(`${address}${query}`)
      await english.readThrough()
      expect.soft(await page.evaluate(troubleWithTexts), address + query).toEqual([])
    }
})

async function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
