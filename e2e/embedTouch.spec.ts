import { Host } from './pages/Host'
import { expect, test } from './test'

test.use({
  toleratedProblems: /^other origin: http:\/\/localhost:|favicon\.ico/,
  hasTouch: true,
  viewport: { width: 375, height: 740 },
})

for (const [figure, query] of [
  ['moves', ''],
  ['staffing', '?show=all'],
] as const)
  test(`the first tap on a mark of ${figure} in a frame shows its tip, and opens nothing`, async ({
    page,
    baseURL,
    context,
  }) => {
    const host = await Host.open({
      html: `<meta name="viewport" content="width=device-width"><body><iframe src="${baseURL}embed/${figure}/${query}" width="343" height="3000"></iframe></body>`,
    })
    try {
      await page.goto(host.origin)
      const frame = page.frameLocator('iframe')
      const mark = frame.locator('.picture .mark[data-fact] .shape').filter({ visible: true }).first()
      await mark.scrollIntoViewIfNeeded()
      await mark.tap()
      await expect(frame.locator('.tip')).toBeVisible()
      expect(context.pages()).toHaveLength(1)
      // and a tap beside it closes it
      await frame.locator('.measure').tap()
      await frame.locator('.chart').tap({ position: { x: 2, y: 2 } })
      await expect(frame.locator('.tip')).toHaveCount(0)
    } finally {
      await host.close()
    }
  })
