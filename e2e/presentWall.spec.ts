import type { Locator } from '@playwright/test'
import { Deck, troubleOnSlide } from './pages/Deck'
import { LANGUAGES } from './pages/words'
import { expect, test } from './test'

const SLIDES = 12
/** The raises over time. */
const PAY = '?slide=3'
/** What they add to one salary. */
const DOLLARS = '?slide=4'

test.use({ viewport: { width: 1280, height: 720 } })

for (const [width, height] of [
  [800, 600],
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const)
  for (const language of LANGUAGES)
    test(`every slide can be read from the last row at ${width} × ${height}, at every size and in every theme, in ${language}`, async ({
      page,
    }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      const deck = new Deck(page, language)
      await deck.open()
      const trouble: string[] = []
      const look = async (how: string) => {
        for (let slide = 1; slide <= SLIDES; slide += 1) {
          await deck.press(...String(slide), 'Enter')
          trouble.push(...(await page.evaluate(troubleOnSlide)).map((one) => `${how}: ${one}`))
        }
      }
      await look('as designed')
      await deck.press('d')
      await look('the other ground')
      await deck.press('c')
      await look('contrast')
      for (let size = 1; size <= 4; size += 1) {
        await deck.press('Home', '+')
        await look(`+ ${size} times`)
      }
      expect(trouble).toEqual([])
    })

test('`+` enlarges the slide as a whole, and each of its parts is shown by the next press', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open(PAY)
  const widthOf = () => deck.slide.locator('.slide-frame').evaluate((frame) => frame.getBoundingClientRect().width)
  expect(await widthOf()).toBeCloseTo(1280, 0)
  await deck.press('+', '+', '+', '+')
  expect(await widthOf()).toBeCloseTo((2 * (720 - 48) * 16) / 9, 0) // twice what fits above the bar
  // the corners of the slide: each is in the window at one of the four parts
  const seen = new Set<string>()
  for (let part = 0; part < 4; part += 1) {
    const corners = await deck.slide.evaluate((slide) => {
      const { left, top, right, bottom } = slide.getBoundingClientRect()
      const frame = slide.querySelector('.slide-frame')?.getBoundingClientRect()
      if (!frame) return []
      const isIn = (x: number, y: number) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1
      return [
        ...(isIn(frame.left, frame.top) ? ['left top'] : []),
        ...(isIn(frame.right, frame.top) ? ['right top'] : []),
        ...(isIn(frame.left, frame.bottom) ? ['left bottom'] : []),
        ...(isIn(frame.right, frame.bottom) ? ['right bottom'] : []),
      ]
    })
    for (const corner of corners) seen.add(corner)
    expect((await deck.state()).slide).toBe(3)
    await deck.press('PageDown')
  }
  expect(seen.size).toBe(4)
  expect((await deck.state()).slide).toBe(4)
})

for (const [width, height] of [
  [1024, 768],
  [1920, 1080],
] as const)
  test(`the overview and the speaker’s views are drawings of the whole slide at ${width} × ${height}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height })
    const deck = new Deck(page, 'es')
    await deck.open(PAY)
    const ratioOf = (slides: Locator) =>
      slides.evaluateAll((all) =>
        all.map((slide) => {
          const [outer, inner] = [slide, slide.querySelector('.slide-frame')].map((one) => one?.getBoundingClientRect())
          return outer && inner ? inner.width / outer.width + inner.height / outer.height : 0
        }),
      )
    await deck.press('o')
    const small = await ratioOf(page.locator('.slide'))
    expect(small).toHaveLength(SLIDES)
    for (const ratio of small) expect(ratio).toBeCloseTo(2, 1)
    await deck.press('Escape', '+')
    const opened = context.waitForEvent('page')
    await deck.press('s')
    const speaker = new Deck(await opened, 'es')
    await speaker.slide.waitFor()
    await speaker.page.setViewportSize({ width: 1280, height: 720 })
    // in the shape of the wall, whatever shape the speaker's own window has
    await expect(speaker.page.locator('.deck')).toHaveAttribute('data-shape', width === 1024 ? 'board' : 'wide')
    for (const view of [speaker.slide, speaker.nextSlide])
      await expect.poll(async () => Math.abs(((await ratioOf(view))[0] ?? 0) - 2)).toBeLessThan(0.05)
  })

for (const [width, height] of [
  [800, 600],
  [1024, 768],
] as const)
  for (const language of LANGUAGES)
    test(`the bar shows every button or folds it into one at ${width} × ${height}, in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const deck = new Deck(page, language)
      await deck.open(DOLLARS)
      await page.mouse.move(300, 300)
      await page.waitForTimeout(500)
      await page.locator('.deck-more summary').click()
      const outside = await page
        .locator('.deck-controls :is(button, a, summary)')
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.flatMap((one) => {
            const { left, top, right, bottom } = one.getBoundingClientRect()
            const isIn = left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight
            return isIn ? [] : [one.textContent]
          }),
        )
      expect(outside).toEqual([])
      expect(await page.locator('.deck-controls [data-command]').filter({ visible: true }).count()).toBe(13)
    })

test('in the contrast theme bars are told apart by pattern, and nothing by color', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open('?slide=7')
  await deck.press('c')
  const fills = await deck.slide
    .locator('.p-district .squares')
    .filter({ visible: true })
    .evaluateAll((squares) => [...new Set(squares.map((square) => getComputedStyle(square).fill))])
  expect(fills).toHaveLength(1)
  expect(fills[0]).toContain('#pattern-district')
  const colors = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--union'))
  expect(colors.trim()).toBe('#000')
})

test('a swipe turns the slides, and they can be read on a phone', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  const deck = new Deck(page, 'es')
  await deck.open('?slide=6')
  const swipe = async (from: number, to: number) => {
    const client = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 300 }] })
    await touch('touchStart', from)
    await touch('touchMove', to)
    await touch('touchEnd', to)
  }
  await swipe(320, 80)
  await expect(deck.position).toHaveText('7 de 12')
  await swipe(80, 320)
  await expect(deck.position).toHaveText('6 de 12')
  const sizes = await deck.slide
    .locator('.slide-picture text')
    .filter({ visible: true })
    .evaluateAll((texts) =>
      texts.map(
        (text) =>
          Number.parseFloat(getComputedStyle(text).fontSize) * ((text as SVGTextElement).getScreenCTM()?.a ?? 0), // safe: the selector asks for it
      ),
    )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await context.close()
})
