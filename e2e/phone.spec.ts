import type { Browser, Page } from '@playwright/test'
import { Front } from './pages/Front'
import { Site } from './pages/Site'
import { FIGURES, LANGUAGES, type Language } from './pages/words'
import { expect, test } from './test'

/** Two phones, as they are held: with a thumb, not a mouse. */
const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
] as const

const DOORS = {
  en: ['My pay', 'My child’s class', 'What is disputed'],
  es: ['Mi salario', 'La clase de mi hijo', 'Lo que se disputa'],
} as const

/** A page of a phone, which the `page` of a test is not. */
async function phoneOf(
  browser: Browser,
  baseURL: string | undefined,
  viewport = PHONES[0] as { width: number; height: number },
) {
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport, hasTouch: true, isMobile: true })
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  return context.newPage()
}

/** All text that stands on the screen as the page is opened. */
async function firstScreen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const range = document.createRange()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const seen: string[] = []
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode)
      const { top, bottom, width } = range.getBoundingClientRect()
      if (width > 1 && top >= 0 && bottom <= window.innerHeight) seen.push(texts.currentNode.textContent ?? '')
    }
    return seen.join(' ')
  })
}

const PLACE = { en: 'Los Angeles', es: 'Los Ángeles' } as const

for (const language of LANGUAGES) {
  for (const viewport of PHONES)
    test(`the first screen of a phone of ${viewport.width} px says who, where and when, and has three doors, in ${language}`, async ({
      browser,
      baseURL,
    }) => {
      const page = await phoneOf(browser, baseURL, viewport)
      const site = new Site(page, language)
      await site.openAlive()
      const screen = await firstScreen(page)
      expect(screen).toContain(PLACE[language])
      expect(screen).toContain('2017–2019')
      expect(screen).toMatch(language === 'en' ? /teachers/i : /maestros/i)
      for (const name of DOORS[language])
        await expect(page.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 })
      await page.getByRole('link', { name: DOORS[language][1], exact: true }).tap()
      await expect(new Front(page, language).students).toBeInViewport({ ratio: 1 })
      await page.goBack()
      await page.getByRole('link', { name: DOORS[language][2], exact: true }).tap()
      await expect(page).toHaveURL(/figures\/contested\/$/)
      await page.context().close()
    })

  test(`a thumb’s table has room for each of its cells, and its first three topics on one screen, in ${language}`, async ({
    browser,
    baseURL,
  }) => {
    const page = await phoneOf(browser, baseURL)
    await new Site(page, language).openAlive()
    // a cell as tall as what it says
    expect(
      await page.locator('.on-the-table td').evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const last = Math.max(...[...cell.children].map((part) => part.getBoundingClientRect().bottom))
          const overPx = last - cell.getBoundingClientRect().bottom
          return overPx > 1 ? [`${cell.textContent}: ${overPx} px`] : []
        }),
      ),
    ).toEqual([])
    for (const topic of ['raise', 'dollars', 'class-size'])
      for (const party of ['district', 'union', 'joint'] as const) {
        const box = await new Front(page, language).cell(topic, party).boundingBox()
        expect((box?.y ?? Infinity) + (box?.height ?? 0), `${topic}, ${party}`).toBeLessThanOrEqual(844)
      }
    await page.context().close()
  })

  for (const address of [
    'figures/class-size/',
    'figures/pay/all/',
    'figures/pay/#fact-sal-union-6.5',
    'evidence/#fact-st-ta-nurse-300',
    '?grade=5&students=37#my-class',
    '?salary=58000#my-pay',
  ])
    test(`the first screen of the shared link ${address} says place and year, in ${language}`, async ({
      browser,
      baseURL,
    }) => {
      const page = await phoneOf(browser, baseURL)
      await new Site(page, language).openAlive(address)
      await expect.poll(() => firstScreen(page), address).toMatch(new RegExp(`${PLACE[language]}[^]*2017–2019`))
      await page.context().close()
    })

  test(`earlier and later stand at the two ends of the slider on the narrowest phone, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const front = new Front(page, language)
    await front.open()
    const [before, after, slider] = await Promise.all(
      [front.before, front.after, front.slider].map((part) => part.boundingBox()),
    )
    expect(after?.y).toBe(before?.y)
    expect(before?.x ?? 0).toBeLessThan(slider?.x ?? 0)
    expect(after?.x ?? 0).toBeGreaterThan(slider?.x ?? 0)
  })

  test(`no choice of grade or school is cut, in ${language}`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await new Front(page, language).open()
      expect(await page.locator('.class-choice select').evaluateAll(cutOptions), `${width} px`).toEqual([])
    }
  })
}

/** Options wider than their list. Runs in the page. */
function cutOptions(lists: readonly Element[]): readonly string[] {
  const canvas = document.createElement('canvas').getContext('2d')
  return lists.flatMap((list) => {
    if (!(list instanceof HTMLSelectElement) || !canvas) return ['not a list']
    const { font, paddingLeft, paddingRight } = getComputedStyle(list)
    canvas.font = font
    const ARROW_PX = 18
    const roomPx = list.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - ARROW_PX
    return [...list.options].flatMap(({ text }) =>
      canvas.measureText(text).width > roomPx ? [`${text}: ${canvas.measureText(text).width} in ${roomPx} px`] : [],
    )
  })
}

const terms: Readonly<Record<Language, string>> = { en: 'terms of Oct 30, 2018', es: 'términos del 30 oct 2018' }

for (const language of LANGUAGES)
  test(`on a phone too, dollars say of which day their terms are, and that they are of all years, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const front = new Front(page, language)
    await front.open()
    await expect(front.cell('dollars', 'district').getByText(terms[language])).toBeVisible()
    await expect(front.table.getByRole('rowheader').nth(1)).toContainText(
      language === 'en' ? /in all, Jul 2016 to Jun 2019/ : /en total, de jul 2016 a jun 2019/,
    )
    await expect(front.payBox).toContainText(language === 'en' ? 'in all' : 'en total')
  })

/** What a page handed to the share sheet. */
type Shared = { text: string; url: string }

/** Stands in for a phone's share sheet, and keeps what it was given. */
async function withShareSheet(page: Page): Promise<() => Promise<Shared>> {
  await page.addInitScript(() => {
    const kept = globalThis as { shared?: ShareData } // safe: a place of the test's own
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        kept.shared = data
        return Promise.resolve()
      },
    })
  })
  return () =>
    page.evaluate(() => {
      const { shared } = globalThis as { shared?: Shared } // safe: written above
      return shared ?? { text: '', url: '' }
    })
}

test.describe('what is shared', () => {
  test('of a class is its verdicts, with a link that lands on them', async ({ browser, baseURL }) => {
    const page = await phoneOf(browser, baseURL)
    const shared = await withShareSheet(page)
    const front = new Front(page, 'es')
    await new Site(page, 'es').openAlive()
    await front.grade.selectOption('5')
    await front.students.fill('37')
    await front.classBox.getByRole('button', { name: 'Compartir' }).tap()
    const { text, url } = await shared()
    // 37 − 34, 37 − 35, 37 − 30
    expect(text).toContain('Los Ángeles')
    expect(text).toMatch(/34 \(3 alumnos de más\).*35 \(2 alumnos de más\).*30 \(7 alumnos de más\)/)
    await page.goto(url)
    await expect(front.classBox.getByText('7 alumnos de más')).toBeInViewport()
    await expect(front.students).toHaveValue('37')
    await page.context().close()
  })

  test('of one’s pay has the salary that was typed, and says so first', async ({ browser, baseURL }) => {
    const page = await phoneOf(browser, baseURL)
    const shared = await withShareSheet(page)
    const front = new Front(page, 'en')
    await new Site(page, 'en').openAlive()
    await front.payBox.getByRole('button', { name: 'Share', exact: true }).tap()
    expect((await shared()).url).not.toContain('salary')
    await front.salary.fill('58000')
    await front.payBox.getByRole('button', { name: 'Share, with my salary' }).tap()
    const { text, url } = await shared()
    expect(text).toContain('$11,310') // 58,000 × 6.5 % × 3 years
    await page.goto(url)
    await expect(front.payBox.getByText('$11,310')).toBeInViewport()
    await page.context().close()
  })

  test('of a figure is its finding, and the view that is chosen', async ({ page, english }) => {
    const shared = await withShareSheet(page)
    await english.openAlive('figures/contested/?question=cg-nurses')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const { text, url } = await shared()
    expect(text).toContain(await english.title.innerText())
    expect(new URL(url).search).toBe('?question=cg-nurses')
  })

  test('is copied where there is no share sheet', async ({ page, english, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
    await english.openAlive('figures/salary/all/')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByText('Copied, with its link.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Los Angeles teachers.*http:\/\/.*\/figures\/salary\/all\/$/,
    )
  })
})

for (const language of LANGUAGES)
  test(`a shared day stays within a phone of 360 px, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const site = new Site(page, language)
    for (const figure of FIGURES) {
      await site.openAlive(`figures/${figure}/?asof=2018-10-30`)
      await expect(site.filters.reset).toBeInViewport({ ratio: 1 })
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), figure).toBe(360)
    }
  })

for (const language of LANGUAGES)
  for (const widthPx of [320, 360, 390])
    test(`the menu of figures opens within a phone of ${widthPx} px, in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: widthPx, height: 740 })
      await new Site(page, language).open()
      const menu = page.locator('.all-figures')
      await menu.locator('summary').click()
      for (const part of [menu.getByRole('list'), ...(await menu.getByRole('link').all())]) {
        const { x, width } = (await part.boundingBox()) ?? { x: -1, width: Infinity }
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(widthPx)
      }
    })
