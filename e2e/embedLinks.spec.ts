import type { FrameLocator, Locator, Page } from '@playwright/test'
import { Host } from './pages/Host'
import type { FigureId } from './pages/words'
import { expect, test } from './test'

// a host is another site, and so are the sources
test.use({ toleratedProblems: /^other origin: |favicon\.ico|LiveDrawing-|Blocked script execution|ERR_FAILED/ })

/** Shows a figure in a story on another site, and says whether the story still shows it afterwards. */
async function frameOf(page: Page, address: string, run: (frame: FrameLocator) => Promise<void>): Promise<void> {
  const host = await Host.open({ html: `<body><iframe src="${address}" width="900" height="1600"></iframe></body>` })
  // a source that answers to nobody but this test
  await page
    .context()
    .route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>A source</title>' }))
  try {
    await page.goto(host.origin)
    await run(page.frameLocator('iframe'))
  } finally {
    await host.close()
  }
}

/** Presses what leads away: the address of the new tab, which cannot reach back, while the figure stays in its frame. */
async function tabOpenedBy(page: Page, press: () => Promise<unknown>): Promise<string> {
  const opening = page.context().waitForEvent('page', { timeout: 5000 })
  await press()
  const tab = await opening
  await tab.waitForLoadState('domcontentloaded')
  expect(await tab.evaluate(() => window.opener === null), 'the tab cannot reach the story').toBe(true)
  const address = tab.url()
  await tab.close()
  await page.bringToFront()
  await expect(page.frameLocator('iframe').locator('figure .chart'), 'the chart stays').toBeVisible()
  return address
}

/** Brings the chart alive and gives the marks of its drawing. */
async function liveMarksOf(frame: FrameLocator): Promise<Locator> {
  await frame.locator('.chart').hover()
  await expect(frame.locator('figure')).toHaveAttribute('data-state', 'live')
  return frame.locator('.live .drawing .mark[data-fact]').filter({ visible: true })
}

const FIGURES_TRIED: readonly FigureId[] = ['class-size', 'salary', 'timeline']

for (const figure of FIGURES_TRIED)
  test(`in a frame the marks of ${figure} lead to their evidence in a new tab`, async ({ page, baseURL }) => {
    await frameOf(page, `${baseURL}embed/${figure}/`, async (frame) => {
      // the last: between the shape and the number of the first of class size stands another's gap
      const mark = (await liveMarksOf(frame)).last()
      expect(await tabOpenedBy(page, () => mark.click())).toMatch(/\/evidence\/#fact-/)
      expect(await tabOpenedBy(page, () => frame.locator('.tip a').click())).toMatch(/\/evidence\/#fact-/)
      await frame.locator('.chart').focus()
      await page.keyboard.press('Enter') // goes in
      await expect(frame.locator('.live a:focus')).toHaveCount(1)
      expect(await tabOpenedBy(page, () => page.keyboard.press('Enter'))).toMatch(/\/evidence\/#fact-/)
    })
  })

test('in a frame a mark of the picture leads to a new tab before the chart is live', async ({ page, baseURL }) => {
  await page.context().route(/\/assets\/LiveDrawing/, (route) => route.abort()) // the picture stays
  await frameOf(page, `${baseURL}embed/moves/`, async (frame) => {
    await frame.locator('.chart').hover()
    await expect(frame.locator('figure')).toHaveAttribute('data-state', 'error')
    const mark = frame.locator('.picture .mark[data-fact]').filter({ visible: true }).first()
    expect(await tabOpenedBy(page, () => mark.click())).toMatch(/\/evidence\/#fact-/)
  })
})

test('in a frame the links of table, sources, terms and controls open a new tab', async ({ page, baseURL }) => {
  await frameOf(page, `${baseURL}embed/pay/?show=all`, async (frame) => {
    await liveMarksOf(frame)
    await frame.locator('details.table > summary').click()
    expect(await tabOpenedBy(page, () => frame.locator('details.table td a').first().click())).toContain('/evidence/')
    await frame.locator('details.sources > summary').click()
    expect(await tabOpenedBy(page, () => frame.locator('details.sources a').first().click())).toMatch(
      /^https:|\/evidence\//,
    )
    expect(await tabOpenedBy(page, () => frame.locator('.pay-controls a').first().click())).toContain('/evidence/')
    expect(await tabOpenedBy(page, () => frame.locator('.source-line a').first().click())).toContain('/figures/pay/')
    // whatever else there is to follow: a place in the frame itself is reached in it, all else in a tab
    const wrong = await frame.locator('a[href]:not([download])').evaluateAll((links) =>
      links
        .map((link) => {
          const base = link instanceof HTMLAnchorElement ? document.querySelector('base')?.target : '_self'
          return { href: link.getAttribute('href') ?? '', target: link.getAttribute('target') ?? base }
        })
        .filter(({ href, target }) => target !== (href.startsWith('#') ? '_self' : '_blank')),
    )
    expect(wrong).toEqual([])
  })
})

test('in a frame without scripts a link of the table opens a new tab', async ({ page, baseURL }) => {
  const host = await Host.open({
    html: `<body><iframe src="${baseURL}embed/moves/" sandbox="allow-popups allow-popups-to-escape-sandbox" width="900" height="1600"></iframe></body>`,
  })
  try {
    await page.goto(host.origin)
    const frame = page.frameLocator('iframe')
    await frame.locator('details.table > summary').click()
    const address = await tabOpenedBy(page, () => frame.locator('details.table td a').first().click())
    expect(address).toContain('/evidence/')
  } finally {
    await host.close()
  }
})

test('in a frame a day of the timeline is chosen in the frame', async ({ page, baseURL }) => {
  await frameOf(page, `${baseURL}embed/timeline/?show=all`, async (frame) => {
    await liveMarksOf(frame)
    const before = await frame.locator('.live .event').filter({ visible: true }).count()
    await frame.locator('.live .day').filter({ visible: true }).first().click()
    await expect.poll(() => frame.locator('.live .mark').filter({ visible: true }).count()).toBeLessThan(before)
    expect(page.context().pages()).toHaveLength(1)
  })
})
