import { Site } from './pages/Site'
import { expect, test } from './test'

for (const figure of ['class-size', 'pay'] as const)
  test(`the table of ${figure} in a frame has every row of the view, in a part that scrolls`, async ({
    page,
    baseURL,
  }) => {
    const site = new Site(page, 'en')
    await site.openAlive(`figures/${figure}/?show=all`)
    await site.figure(figure).openTable()
    const rows = await site.figure(figure).rows.count()
    expect(rows).toBeGreaterThan(20)

    await page.setViewportSize({ width: 640, height: 900 })
    await page.goto(`${baseURL}embed/${figure}/?show=all`)
    await expect(page.locator('html')).not.toHaveClass(/is-waiting/)
    const before = (await page.locator('#root').boundingBox())?.height ?? 0
    await page.locator('details.table > summary').click()
    await expect(page.locator('details.table tbody tr')).toHaveCount(rows)
    // the frame grows by no more than that part
    expect(((await page.locator('#root').boundingBox())?.height ?? 1e6) - before).toBeLessThan(500)
    const scroll = page.locator('details.table .scroll')
    await scroll.evaluate((part) => part.scrollTo(0, part.scrollHeight))
    const [part, last] = [await scroll.boundingBox(), await page.locator('details.table tbody tr').last().boundingBox()]
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((part?.y ?? 0) + (part?.height ?? 0) + 1)
  })
