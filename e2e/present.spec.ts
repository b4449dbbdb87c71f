import type { Locator } from '@playwright/test'
import { Deck } from './pages/Deck'
import { LANGUAGES } from './pages/words'
import { expect, test } from './test'

const SLIDES = 12
/** The raises over time. */
const PAY = '?slide=3'
/** What they add to one salary. */
const DOLLARS = '?slide=4'

test.use({ viewport: { width: 1280, height: 720 } })

test('every key does what the help says', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open()
  // from the second slide, which has one step; after each key, back to it
  const cases: readonly [key: string, expected: Partial<Awaited<ReturnType<Deck['state']>>>][] = [
    ['ArrowRight', { slide: 3 }],
    ['ArrowDown', { slide: 3 }],
    ['Space', { slide: 3 }],
    ['Enter', { slide: 3 }],
    ['PageDown', { slide: 3 }],
    ['n', { slide: 3 }],
    ['ArrowLeft', { slide: 1 }],
    ['ArrowUp', { slide: 1 }],
    ['Shift+Space', { slide: 1 }],
    ['PageUp', { slide: 1 }],
    ['p', { slide: 1 }],
    ['Backspace', { slide: 1 }],
    ['Home', { slide: 1 }],
    ['End', { slide: SLIDES }],
    ['b', { slide: 2, blank: 'black' }],
    ['.', { slide: 2, blank: 'black' }],
    ['w', { slide: 2, blank: 'white' }],
    [',', { slide: 2, blank: 'white' }],
    ['o', { layer: 'overview' }],
    ['t', { layer: 'table' }],
    ['q', { layer: 'code' }],
    ['?', { layer: 'help' }],
    ['d', { theme: 'dark' }],
    ['c', { isContrast: true }],
    ['+', { size: 1.25 }],
    ['-', { size: 0.875 }],
  ]
  for (const [key, expected] of cases) {
    await deck.press('Escape', 'Escape', 'Home', 'PageDown')
    await deck.press(key)
    expect(await deck.state(), key).toMatchObject(expected)
    if (['d', 'c', 'o', 't', 'q', '?'].includes(key)) await deck.press(key)
    if (key === '+') await deck.press('-')
    if (key === '-') await deck.press('+')
  }
  await deck.press('Home', '1', '2', 'Enter')
  expect((await deck.state()).slide).toBe(12)
})

test('a clicker is all that a speaker needs', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open(PAY)
  await expect(deck.title).toHaveText('The district offered 6%; the union asked for 6.5%; they agreed on 6%.')
  expect(await deck.parties()).toEqual(['district', 'fact-finder', 'joint', 'union'])
  await deck.press('.')
  await expect(page.locator('.deck-blank')).toBeVisible()
  await deck.press('PageDown') // clears the blank screen, and does not move
  await expect(page.locator('.deck-blank')).toBeHidden()
  expect((await deck.state()).slide).toBe(3)
  await deck.press('PageDown')
  expect((await deck.state()).slide).toBe(4)
  await deck.press('PageUp')
  expect((await deck.state()).slide).toBe(3)
  await deck.press('F5')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
})

test('after a press on a chart or a button a clicker still turns the slide, whatever keys it sends', async ({
  browser,
}) => {
  for (const hasTouch of [false, true]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, hasTouch })
    const page = await context.newPage()
    const deck = new Deck(page, 'en')
    await deck.open(PAY)
    const press = (target: Locator) => (hasTouch ? target.tap() : target.click())
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter']) {
      await deck.press('3', 'Enter')
      await press(deck.slide.locator('.slide-picture'))
      await press(deck.marks.locator('text').filter({ visible: true }).first()) // a mark leads nowhere: a talk goes on
      await deck.press(key)
      expect((await deck.state()).slide, key).toBe(4)
    }
    await page.mouse.move(300, 300)
    await page.waitForTimeout(500)
    await press(page.getByRole('button', { name: 'Next step' }))
    await deck.press('Space')
    expect((await deck.state()).slide).toBe(6)
    await context.close()
  }
})

test('a reload restores the slide, and the part of it that is shown', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open(PAY)
  await page.reload()
  await deck.slide.waitFor()
  await expect(page).toHaveURL(/\/present\/\?slide=3$/)
  expect((await deck.state()).slide).toBe(3)
})

test('the other language shows the same slide', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open('?slide=5')
  await deck.press('l')
  await expect(page).toHaveURL(/\/es\/present\/\?slide=5$/)
  await expect(deck.title).toHaveText('Desde 4.º grado, el acuerdo baja los topes entre 4 y 7 alumnos para 2022–23.')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})

test('a slide changes within a frame, without any request', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open()
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const stale = await page.evaluate(async () => {
    const slides = [...document.querySelectorAll('.slide')]
    const late: string[] = []
    for (let presses = 0; presses < 40; presses += 1) {
      const before = document.querySelector('.slide.is-current')
      await new Promise<void>((done) => {
        requestAnimationFrame(() => {
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
          )
          // the state at the next frame
          requestAnimationFrame(() => {
            const now = document.querySelector('.slide.is-current')
            if (!now || getComputedStyle(now).visibility !== 'visible') late.push(`after ${before?.id}`)
            done()
          })
        })
      })
    }
    if (document.querySelector('.slide.is-current') !== slides.at(-1)) late.push('not at the end')
    return late
  })
  expect(stale).toEqual([])
  expect(asked.filter((url) => !url.endsWith('sw.js'))).toEqual([])
})

test('single-letter keys can be switched off, and stay off', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open()
  await deck.press('?')
  await deck.help.getByRole('checkbox', { name: 'Single letters are keys' }).uncheck()
  await deck.press('Escape', 'b')
  expect((await deck.state()).blank).toBe('')
  await page.reload()
  await deck.slide.waitFor()
  await deck.press('w')
  expect((await deck.state()).blank).toBe('')
  await deck.press('PageDown')
  expect((await deck.state()).slide).toBe(2)
})

test('the help dialog traps the focus, and returns it', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open()
  await page.mouse.move(200, 200)
  await page.waitForTimeout(500)
  await page.locator('.deck-more summary').click()
  await page.getByRole('button', { name: 'Keys' }).click()
  await expect(deck.help).toBeVisible()
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(/DIALOG|BODY/)
  }
  await page.keyboard.press('Escape')
  await expect(deck.help).toBeHidden()
  expect((await deck.state()).layer).toBe('')
})

test('a chart takes the arrows after Enter alone; Page Down still moves the deck', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open(DOLLARS)
  await deck.slide.locator('.slide-picture').focus()
  await deck.press('ArrowRight')
  expect((await deck.state()).slide).toBe(5)
  await deck.press('ArrowLeft')
  await deck.slide.locator('.slide-picture').focus()
  await deck.press('Enter')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAttribute('aria-label', /District, Jan 11, 2019/)
  await deck.press('ArrowRight', 'ArrowRight')
  await expect(focused).toHaveAttribute('aria-label', /Union, Jan 11, 2019/)
  await expect(page.getByRole('status').filter({ hasText: 'Union, Jan 11, 2019' })).toBeVisible()
  expect((await deck.state()).slide).toBe(4)
  await deck.press('Escape')
  await expect(deck.slide.locator('.slide-picture')).toBeFocused()
  await deck.press('PageDown')
  expect((await deck.state()).slide).toBe(5)
})

test('an invalid slide or figure in the address is named, and the deck still opens', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open('?slide=99')
  await expect(deck.notice).toContainText('it has no slide 99')
  await deck.notice.getByRole('button', { name: 'Close' }).click()
  await expect(deck.notice).toBeHidden()
  expect((await deck.state()).slide).toBe(1)
  await deck.open('?figure=weather')
  await expect(deck.notice).toContainText('This view could not be shown: weather')
  await expect(deck.position).toHaveText('1 of 12')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const language of LANGUAGES)
    test(`the deck is a page that can be read from top to bottom, in ${language}`, async ({ page }) => {
      await page.goto(language === 'en' ? './present/' : './es/present/')
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(SLIDES)
      await expect(page.getByRole('figure')).toHaveCount(7)
      await page
        .getByText(language === 'en' ? 'Table' : 'Tabla', { exact: true })
        .first()
        .click()
      await expect(page.getByRole('table').first()).toBeVisible()
      await expect(page.getByRole('navigation')).toHaveCount(0)
    })
})
