import type { Page } from '@playwright/test'
import { Host } from './pages/Host'
import { expect, test } from './test'

// a host is another origin: the pages here belong to it
test.use({ toleratedProblems: /^other origin: http:\/\/localhost:|favicon\.ico|ERR_FAILED/ })

/** Opens a story on another site. */
async function read(page: Page, html: string, run: () => Promise<void>): Promise<void> {
  const host = await Host.open({ html })
  try {
    await page.goto(host.origin)
    await run()
  } finally {
    await host.close()
  }
}

const LIGHT = 'rgb(255, 254, 251)'
const DARK = 'rgb(21, 24, 27)'

// the first four are near white, the others near black, however they are written
for (const [background, reader, ground] of [
  ['oklch(98.4% 0.003 247)', 'dark', LIGHT],
  ['lab(98 0 0)', 'dark', LIGHT],
  ['color-mix(in srgb, white 97%, black)', 'dark', LIGHT],
  ['color(display-p3 0.98 0.98 0.97)', 'dark', LIGHT],
  ['oklch(20% 0.02 250)', 'light', DARK],
  ['hsl(220 20% 8% / 0.9)', 'light', DARK],
  ['color(srgb 0.05 0.05 0.08)', 'light', DARK],
] as const)
  test(`in a story on ${background} a figure is as light or dark as the story`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: reader })
    const html = `<body style="background: ${background}"><figure class="at-the-table" data-src="${baseURL}embed/moves/"></figure><script src="${baseURL}embed.js"></script></body>`
    await read(page, html, async () => {
      await expect(page.frameLocator('iframe').locator('html')).toHaveCSS('background-color', ground)
    })
  })

for (const [name, css] of [
  ['no height', 'iframe { max-width: 100%; height: auto }'],
  ['a height of their own', '.story iframe { height: 400px !important }'],
  ['a shape', 'iframe { aspect-ratio: 16 / 9; height: auto; max-height: 60vh }'],
  ['the height of nothing', 'iframe { height: 100% }'],
] as const)
  test(`where the host gives frames ${name}, the figure is as tall as it asks`, async ({ page, baseURL }) => {
    const html = `<style>${css}</style><body class="story" style="width: 640px"><figure class="at-the-table" data-src="${baseURL}embed/salary/"></figure><script src="${baseURL}embed.js"></script></body>`
    await read(page, html, async () => {
      const frame = page.locator('iframe')
      const root = frame.contentFrame().locator('#root')
      await expect
        .poll(async () =>
          Math.abs(((await frame.boundingBox())?.height ?? 0) - ((await root.boundingBox())?.height ?? 1e6)),
        )
        .toBeLessThan(2)
    })
  })

for (const [name, css, hasScript] of [
  [
    'a box of 16:9 that its frame fills',
    '.box { position: relative; padding-top: 56.25%; overflow: hidden } .box iframe { position: absolute; inset: 0; width: 100%; height: 100% }',
    true,
  ],
  ['a box that cuts off', '.box { height: 300px; overflow: hidden }', true],
  ['frames without our script a height', 'iframe { height: 250px }', false],
] as const)
  test(`where the host gives ${name}, the end of the figure can be scrolled to`, async ({ page, baseURL }) => {
    const figure = hasScript
      ? `<figure class="at-the-table" style="margin: 0" data-src="${baseURL}embed/salary/"></figure><script src="${baseURL}embed.js"></script>`
      : `<iframe src="${baseURL}embed/salary/" width="100%" height="760"></iframe>`
    const html = `<style>${css}</style><body style="width: 640px"><div class="box">${figure}</div></body>`
    await read(page, html, async () => {
      const frame = page.locator('iframe')
      await expect(frame.contentFrame().locator('.finding')).toBeVisible()
      await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBeLessThan(400)
      const box = await frame.boundingBox()
      await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 100)
      await page.mouse.wheel(0, 3000)
      // its last line, on the part of the frame that the host shows
      await expect
        .poll(async () => {
          const [shown, line] = [
            await page.locator('.box').boundingBox(),
            await frame.contentFrame().locator('.source-line').boundingBox(),
          ]
          return (line?.y ?? 1e6) + (line?.height ?? 0) <= (shown?.y ?? 0) + (shown?.height ?? 0) + 1
        })
        .toBe(true)
    })
  })

test('a frame that has room for its figure does not scroll', async ({ page, baseURL }) => {
  const html = `<body><iframe src="${baseURL}embed/moves/" width="640" height="1200"></iframe></body>`
  await read(page, html, async () => {
    await expect(page.frameLocator('iframe').locator('html')).toHaveCSS('overflow-y', 'hidden')
  })
})

for (const query of ['parties=union', 'asof=2019-01-11', 'show=all', 'question=cg-att1'])
  test(`a frame with ?${query} shows nothing until it shows that`, async ({ page, baseURL }) => {
    const figure = query.startsWith('question') ? 'contested' : 'salary'
    // the app never answers
    await page.context().route(/\/assets\/index-.*\.js$/, () => {})
    await read(
      page,
      `<body><iframe src="${baseURL}embed/${figure}/?${query}" width="640" height="900"></iframe></body>`,
      async () => {
        const frame = page.frameLocator('iframe')
        await expect(frame.locator('html')).toHaveClass(/is-waiting/)
        await expect(frame.locator('.finding')).toBeHidden()
        await expect(frame.locator('.chart')).toBeHidden()
      },
    )
  })

test('a frame whose app does not load says so, and shows the figure as published', async ({ page, baseURL }) => {
  await page.context().route(/\/assets\/index-.*\.js$/, (route) => route.abort())
  await read(
    page,
    `<body><iframe src="${baseURL}embed/salary/?parties=union" width="640" height="900"></iframe></body>`,
    async () => {
      await expect(page.frameLocator('iframe').locator('.finding')).toBeVisible()
      await expect(page.frameLocator('iframe').getByRole('alert')).toContainText('A part of this page did not load')
    },
  )
})
