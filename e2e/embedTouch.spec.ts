import { Host } from './pages/Host'
import { expect, test } from './test'

test.use({
  toleratedProblems: /^other origin: http:\/\/localhost:|favicon\.ico/,
  hasTouch: true,
  viewport: { width: 375, height: 740 },
})

test('the first tap on a mark in a frame shows its tip, and opens nothing', async ({ page, baseURL, context }) => {
  const host = await Host.open({
    html: `<meta name="viewport" content="width=device-width"><body style="margin: 0"><iframe src="${baseURL}embed/moves/" width="343" height="900" style="border: 0"></iframe></body>`,
  })
  try {
    await page.goto(host.origin)
    const frame = page.frameLocator('iframe')
    const bar = frame.locator('.picture .mark[data-fact] rect.shape').filter({ visible: true }).nth(1)
    const box = await bar.boundingBox()
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await expect(frame.locator('.tip')).toBeVisible()
    expect(context.pages()).toHaveLength(1)
  } finally {
    await host.close()
  }
})
