import { readFileSync } from 'node:fs'
import { expect, test } from './test'

test.describe('a picture is made all the same', () => {
  test('where an extension has added a style sheet that cannot be read', async ({ page, english }) => {
    await english.openAlive('figures/moves/')
    // as an extension does, whom no policy of the page stops
    await page.evaluate(() => {
      const sheet = { href: 'https://fonts.example.org/x.css' }
      Object.defineProperty(sheet, 'cssRules', {
        get: () => {
          throw new DOMException('Cannot access rules', 'SecurityError')
        },
      })
      const own = [...document.styleSheets]
      Object.defineProperty(document, 'styleSheets', { get: () => [...own, sheet] })
    })
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.locator('a[download$=".svg"]')).toBeVisible()
    await expect(dialog.locator('a[download$=".png"]')).toBeVisible()
    await expect(dialog.getByRole('alert')).toHaveCount(0)
  })

  test('smaller, where a canvas cannot be as large', async ({ page, english }) => {
    // a canvas of a phone, much smaller than real ones: it gives nothing above a million pixels
    await page.addInitScript(() => {
      const toBlob: unknown = Reflect.get(HTMLCanvasElement.prototype, 'toBlob')
      HTMLCanvasElement.prototype.toBlob = function (done, ...rest) {
        if (this.width * this.height > 1_000_000) done(null)
        else if (typeof toBlob === 'function') Reflect.apply(toBlob, this, [done, ...rest])
      }
    })
    await english.openAlive('figures/moves/')
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    const png = page.getByRole('dialog').locator('li', { has: page.locator('a[download$=".png"]') })
    const [, width, height] = /(\d+) × (\d+)/.exec((await png.textContent()) ?? '') ?? []
    expect(Number(width) * Number(height)).toBeLessThanOrEqual(1_000_000)
    const saving = page.waitForEvent('download')
    await png.locator('a').click()
    expect(readFileSync(await (await saving).path()).readUInt32BE(16)).toBe(Number(width))
  })

  test('as SVG alone, where there is no canvas', async ({ page, english }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null)
    })
    await english.openAlive('figures/moves/')
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.locator('a[download$=".svg"]')).toBeVisible()
    await expect(dialog.locator('a[download$=".png"]')).toHaveCount(0)
    await expect(dialog.getByRole('alert')).toHaveCount(0)
  })
})
