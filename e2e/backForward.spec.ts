import type { Browser } from '@playwright/test'
import { Site } from './pages/Site'
import { expect, test } from './test'

/** Records whether a page was restored from the back-forward cache. */
const NOTE = () =>
  addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted }), { capture: true })

test('going back restores the page with its choice and its live chart, and it still answers', async ({
  playwright,
  baseURL,
}, { project }) => {
  // Playwright disables the back-forward cache by default
  const browser = await playwright.chromium.launch({
    ...project.use.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  await context.addInitScript(NOTE)
  const page = await context.newPage()
  const site = new Site(page, 'en')
  await site.openAlive('figures/salary/')
  const salary = site.figure('salary')
  await salary.pointAt()
  await expect(salary.root).toHaveAttribute('data-state', 'live')
  await site.filters.toggle('Sides', 'Union')
  await expect(page).toHaveURL(/parties=/)

  await page.goto('./evidence/')
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(/parties=/)
  await expect.poll(() => page.evaluate(() => (window as unknown as { wasKept?: boolean }).wasKept)).toBe(true) // safe: set by NOTE
  await expect(salary.root).toHaveAttribute('data-state', 'live')
  await expect(salary.drawnFor('P14-union-2019-01-11')).toHaveCount(0)
  await site.filters.toggle('Sides', 'Union')
  await expect(salary.drawnFor('P14-union-2019-01-11')).not.toHaveCount(0)
  await browser.close()
})

/** Whether a page is restored as it was left, rather than loaded again. */
async function isKept(browser: Browser, baseURL: string, address: string, spoil?: () => void): Promise<boolean> {
  const context = await browser.newContext({ baseURL })
  await context.addInitScript(NOTE)
  if (spoil) await context.addInitScript(spoil)
  const page = await context.newPage()
  await page.goto(address)
  await page.mouse.click(1, 1) // someone was there
  await page.goto('./404.html')
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(new URL(address, baseURL).href)
  await expect.poll(() => page.evaluate(() => 'wasKept' in window)).toBe(true)
  const wasKept = await page.evaluate(() => (window as unknown as { wasKept: boolean }).wasKept) // safe: set by NOTE
  await context.close()
  return wasKept
}

test('every kind of page is kept for going back, but one that listens to its unloading', async ({
  playwright,
  baseURL,
}, { project }) => {
  const browser = await playwright.chromium.launch({
    ...project.use.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  for (const address of ['./', './es/', './figures/class-size/', './evidence/', './data/', './present/'])
    expect(await isKept(browser, baseURL ?? '', address), address).toBe(true)
  const listens = () => addEventListener('unload', () => undefined)
  expect(await isKept(browser, baseURL ?? '', './', listens)).toBe(false)
  await browser.close()
})
