import type { Locator } from '@playwright/test'
import { Deck, troubleOnSlide } from './pages/Deck'
import { LANGUAGES } from './pages/words'
import { expect, test } from './test'

const SLIDES = 17
/** The third slide, on which pay is built up in four steps. */
const PAY = '?slide=3'

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
    ['+', { size: 1.125 }],
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
  await expect(deck.title).toHaveText('Pay: the headlines were close, the first days were not')
  expect(await deck.parties()).toEqual(['district'])
  await deck.press('PageDown')
  expect(await deck.parties()).toEqual(['district', 'union'])
  await deck.press('PageDown', 'PageDown')
  expect(await deck.parties()).toEqual(['district', 'fact-finder', 'joint', 'union'])
  await deck.press('.')
  await expect(page.locator('.deck-blank')).toBeVisible()
  await deck.press('PageDown') // clears the blank screen, and does not move
  await expect(page.locator('.deck-blank')).toBeHidden()
  expect((await deck.state()).slide).toBe(3)
  await deck.press('PageDown')
  expect((await deck.state()).slide).toBe(4)
  await deck.press('PageUp')
  expect(await deck.parties()).toEqual(['district', 'fact-finder', 'joint', 'union']) // back to the last step
  await deck.press('F5')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
})

test('a reload restores the slide and its step', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open(PAY)
  await deck.press('PageDown')
  await page.reload()
  await deck.slide.waitFor()
  await expect(page).toHaveURL(/\/present\/\?slide=3$/)
  expect(await deck.parties()).toEqual(['district', 'union'])
})

test('the other language shows the same slide', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open('?slide=5')
  await deck.press('l')
  await expect(page).toHaveURL(/\/es\/present\/\?slide=5$/)
  await expect(deck.title).toHaveText('Aumentos, oferta por oferta')
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
  await page.getByRole('button', { name: 'Keys' }).click()
  await expect(deck.help).toBeVisible()
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(/DIALOG|BODY/)
  }
  await page.keyboard.press('Escape')
  await expect(deck.help).toBeHidden()
  await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused()
})

test('a focused chart handles the arrows; Page Down still moves the deck', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open('?slide=5')
  await deck.slide.locator('.slide-picture').focus()
  await deck.press('Enter')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAttribute('aria-label', /Union, Jan 12, 2017.*not found/)
  await deck.press('ArrowRight')
  await expect(focused).toHaveAttribute('aria-label', /District, Jan 26, 2017/)
  await expect(page.getByRole('status').filter({ hasText: 'District, Jan 26, 2017' })).toBeVisible()
  expect((await deck.state()).slide).toBe(5)
  await deck.press('Escape')
  await expect(deck.slide.locator('.slide-picture')).toBeFocused()
  await deck.press('PageDown')
  expect((await deck.state()).slide).toBe(6)
})

for (const path of ['BroadcastChannel', 'storage'] as const)
  test(`the speaker’s window and the audience’s follow each other, by ${path}`, async ({ page, context }) => {
    if (path === 'storage') await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
    const audience = new Deck(page, 'en')
    await audience.open(PAY)
    const opened = context.waitForEvent('page')
    await audience.press('s')
    const speaker = new Deck(await opened, 'en')
    await speaker.slide.waitFor()
    await expect(speaker.position).toHaveText('3 of 17')
    await expect(speaker.notes).toContainText('Build it up: the district’s line')
    await expect(speaker.nextSlide.getByRole('heading')).toHaveText('What each raise adds to one salary, in dollars')
    await expect(speaker.page.getByText('The audience reads English.')).toBeVisible()
    await expect(speaker.page.locator('[data-timer]')).toHaveText(/^\d+:\d\d$/)

    await speaker.press('PageDown')
    await expect.poll(() => audience.parties()).toEqual(['district', 'union'])
    await audience.press('End')
    await expect(speaker.position).toHaveText('17 of 17')
    await speaker.press('b')
    await expect(audience.page.locator('.deck-blank')).toBeVisible()

    // closed and opened again, each finds the other
    await speaker.page.close()
    await audience.press('b', '5', 'Enter')
    const again = context.waitForEvent('page')
    await audience.press('s')
    const second = new Deck(await again, 'en')
    await expect(second.position).toHaveText('5 of 17')
    await audience.page.close()
    await second.press('6', 'Enter')
    const reopened = new Deck(await context.newPage(), 'en')
    await reopened.open()
    await expect(reopened.position).toHaveText('6 of 17')

    // and the speaker switches the audience's language
    await second.press('l')
    await expect(reopened.page).toHaveURL(/\/es\/present\/\?slide=6$/)
    await expect(second.page.getByText('The audience reads Spanish.')).toBeVisible()
    await expect(second.position).toHaveText('6 of 17')
  })

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const)
  for (const language of LANGUAGES)
    test(`every slide can be read from the last row at ${width} × ${height}, in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      const deck = new Deck(page, language)
      await deck.open()
      const trouble: string[] = []
      for (let slide = 1; slide <= SLIDES; slide += 1) {
        await deck.press(...String(slide), 'Enter', 'Shift')
        // the last step shows the most
        await page.evaluate(() => {
          for (const off of document.querySelectorAll('.slide.is-current [data-off]')) off.removeAttribute('data-off')
        })
        trouble.push(...(await page.evaluate(troubleOnSlide)))
      }
      expect(trouble).toEqual([])
    })

test('in the contrast theme bars are told apart by pattern, and nothing by color', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open('?slide=10')
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

test('the pointer and the buttons fade when nobody moves', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await page.clock.install()
  await deck.open()
  await page.mouse.move(100, 100)
  await expect(page.locator('.deck')).not.toHaveClass(/is-resting/)
  await page.clock.runFor(3100)
  await expect(page.locator('.deck')).toHaveClass(/is-resting/)
  expect(await page.locator('.deck').evaluate((root) => getComputedStyle(root).cursor)).toBe('none')
})

test('a view of a figure is a deck of one slide, with exactly its marks', async ({ page, english }) => {
  await english.openAlive('figures/moves/?parties=union')
  const figure = english.figure('moves')
  const factsOf = (marks: Locator) =>
    marks.evaluateAll((all) =>
      [...new Set(all.flatMap((mark) => mark.getAttribute('data-fact')?.split(' ') ?? []))].toSorted(),
    )
  const expected = await factsOf(figure.marks)
  expect(expected).toEqual(['sal-union-2019-01-11', 'sal-union-6.5'])
  await figure.root.getByRole('link', { name: 'Present this view' }).click()
  await expect(page).toHaveURL(/\/present\/\?figure=moves&parties=union$/)
  const deck = new Deck(page, 'en')
  await expect(deck.position).toHaveText('1 of 1')
  await expect(deck.title).toContainText('The union')
  expect(await factsOf(deck.marks)).toEqual(expected)
  expect(await deck.parties()).toEqual(['union'])
  await deck.press('t')
  await expect(deck.slide.getByRole('table')).toBeVisible()
})

test('a tall view is shown screen by screen', async ({ page }) => {
  const deck = new Deck(page, 'es')
  await deck.open('?figure=class-size&show=all')
  const body = deck.slide.locator('.slide-body')
  const top = () => body.evaluate((element) => element.scrollTop)
  await deck.press('PageDown')
  await expect.poll(top).toBeGreaterThan(100)
  await deck.press('PageUp')
  await expect.poll(top).toBe(0)
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
  await expect(deck.position).toHaveText('1 of 17')
})

test('without a public address there is no QR code, and a sentence says why', async ({ page }) => {
  const deck = new Deck(page, 'es')
  await deck.open()
  await deck.press('q')
  await expect(page.getByText('No hay código: esta copia se hizo sin una dirección pública.')).toBeVisible()
})

test('everything else works where there is no wake lock, no full screen, no storage', async ({ page, context }) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock')
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen')
    Reflect.deleteProperty(window, 'BroadcastChannel')
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  const deck = new Deck(page, 'en')
  await deck.open()
  await deck.press('F5', 'PageDown', 'c')
  expect(await deck.state()).toMatchObject({ slide: 2, isContrast: true })
})

test('one class is shown under every limit, with a dot for each student', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open('?slide=8')
  await expect(deck.title).toHaveText('A full class, under each limit')
  await expect(deck.slide).toContainText('34 students in grade 4.')
  const limit = (fact: string) => deck.slide.locator(`li[data-fact~="${fact}"]`)
  await expect(limit('cs-2018-max-phbao-45')).toContainText('at most 34, exactly full')
  await expect(limit('cs-dist-2019-01-11-46cap')).toContainText('at most 35, room for 1 more')
  await expect(limit('cs-2223-max-phbao-45')).toContainText('at most 30, 4 students over')
  await expect(
    limit('cs-2223-max-phbao-45').getByRole('img', { name: '34 dots, one a student: 4 of them over the limit of 30' }),
  ).toBeVisible()
  await expect(deck.slide.locator('[data-missing]')).toContainText('Union, Jul 24, 2018')
})

test('a reader’s own class can be presented: the chart of its grade, and what each limit means for it', async ({
  page,
  spanish,
}) => {
  await spanish.openAlive('figures/class-size/?grade=9&students=41&schools=phbao')
  await page.getByRole('link', { name: 'Presentar esta vista' }).click()
  const deck = new Deck(page, 'es')
  await expect(deck.slide).toContainText('41 alumnos en 9.º grado.')
  await expect(deck.slide.locator('li[data-fact~="cs-2223-max-phbao-910a"]')).toContainText(
    '30 como máximo, 11 alumnos por encima',
  )
  await expect(deck.marks).not.toHaveCount(0)
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
  await expect(deck.position).toHaveText('7 de 17')
  await swipe(80, 320)
  await expect(deck.position).toHaveText('6 de 17')
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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const language of LANGUAGES)
    test(`the deck is a page that can be read from top to bottom, in ${language}`, async ({ page }) => {
      await page.goto(language === 'en' ? './present/' : './es/present/')
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(SLIDES)
      await expect(page.getByRole('figure')).toHaveCount(12)
      await page
        .getByText(language === 'en' ? 'Table' : 'Tabla', { exact: true })
        .first()
        .click()
      await expect(page.getByRole('table').first()).toBeVisible()
      await expect(page.getByRole('navigation')).toHaveCount(0)
    })
})
