import { Front } from './pages/Front'
import { hiddenFocus, cutTexts, setTextApart, sideways, smallTargets, troubleWithStructure } from './pages/pageTroubles'
import { addressIn, FIGURE_PAGES } from './pages/Site'
import { FIGURES, LANGUAGES } from './pages/words'
import { expect, test } from './test'

/** Every address of a language. */
const ADDRESSES = [
  '',
  ...FIGURE_PAGES,
  ...FIGURES.map((id) => `embed/${id}/`),
  'evidence/',
  'data/',
  '404.html',
] as const

/** A window of 1280 x 1024 at 400 %. */
const AT_400_PERCENT = { width: 320, height: 256 }

for (const language of LANGUAGES)
  for (const address of ADDRESSES)
    test(`/${addressIn(language, address).slice(2)} can be read at 400 %, by touch, and with text spacing`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(addressIn(language, address))
      expect.soft(await page.evaluate(troubleWithStructure), 'structure').toEqual([])
      expect.soft(await page.evaluate(smallTargets, 24), 'small for a mouse').toEqual([])

      await page.setViewportSize(AT_400_PERCENT)
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true })
      expect.soft(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
      expect.soft(await page.evaluate(smallTargets, 44), 'small for a thumb').toEqual([])
      expect.soft(await page.evaluate(sideways), 'sideways').toEqual([])
      expect.soft(await page.evaluate(hiddenFocus), 'focus out of sight').toEqual([])

      await page.evaluate(setTextApart)
      expect.soft(await page.evaluate(sideways), 'sideways with text apart').toEqual([])
      expect.soft(await page.evaluate(cutTexts), 'cut').toEqual([])
    })

test('the checks notice planted problems', async ({ page }) => {
  await page.setViewportSize(AT_400_PERCENT)
  await page.goto(addressIn('en', 'data/'))
  await page.evaluate(() => {
    const plant = (tag: string, text: string, style: Partial<CSSStyleDeclaration>, under: Element | null) => {
      const element = document.createElement(tag)
      element.textContent = text
      Object.assign(element.style, style)
      under?.append(element)
      return element
    }
    const main = document.querySelector('main')
    plant('h1', 'A second title', {}, main)
    plant('h5', 'A heading three levels down', {}, main)
    plant('p', 'In no landmark', {}, document.body)
    plant('button', 'x', { minHeight: '20px', minWidth: '20px', width: '20px', height: '20px', padding: '0' }, main)
    plant(
      'p',
      'A line that is cut off where it ends',
      { whiteSpace: 'nowrap', overflow: 'hidden', width: '90px' },
      main,
    )
    plant('p', '', { width: '400px', height: '10px' }, main)
    plant('div', '', { position: 'fixed', inset: '0 0 40px', background: 'black', zIndex: '9' }, main)
  })
  const found = await page.evaluate(troubleWithStructure)
  expect(found).toContain('2 titles')
  expect(found.join()).toContain('A heading three levels down')
  expect(found.join()).toContain('In no landmark')
  expect((await page.evaluate(smallTargets, 24)).join()).toContain('“x”: 20 × 20 px')
  expect((await page.evaluate(cutTexts)).join()).toContain('A line that is cut off')
  expect(await page.evaluate(sideways)).not.toEqual([])
  expect(await page.evaluate(hiddenFocus)).not.toEqual([])
})

test('a dialog traps the focus, and returns it to what opened it', async ({ page, english }) => {
  await english.openAlive('figures/money/')
  for (const [action, close] of [
    ['Download', 'Escape'],
    ['Cite', 'Close'],
  ] as const) {
    const opener = page.getByRole('button', { name: action, exact: true })
    await opener.click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    for (let presses = 0; presses < 25; presses += 1) {
      await page.keyboard.press('Tab')
      const isOutside = await page.evaluate(() => document.activeElement?.closest('main, header, footer') !== null)
      expect(isOutside, 'the page behind the window').toBe(false)
    }
    if (close === 'Escape') await page.keyboard.press('Escape')
    else await dialog.getByRole('button', { name: close }).click()
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  }
})

test('a day, sides and proposals can be chosen without dragging', async ({ page, english }) => {
  await page.setViewportSize(AT_400_PERCENT)
  const front = new Front(page, 'en')
  await english.openAlive()
  await front.before.click()
  await expect(page).toHaveURL(/asof=2019-01-21/)
  await front.otherDay.press('Enter')
  await front.day.fill('2019-01-14')
  await expect(front.table).toHaveAttribute('data-day', '2019-01-14')

  await english.openAlive('figures/moves/')
  await page.locator('.as-of summary').press('Enter')
  await page.getByRole('button', { name: 'Previous proposal' }).click()
  await expect(page).toHaveURL(/asof=2019-01-22/)
  await page.getByLabel('Day', { exact: true }).fill('2019-01-11')
  await expect(page).toHaveURL(/asof=2019-01-11/)
  await page.locator('.as-of summary').press('Enter')
  await page.locator('.filter-bar summary', { hasText: 'Sides' }).click()
  await page.getByRole('checkbox', { name: 'Union' }).press('Space')
  await expect(page).toHaveURL(/parties=/)
})
