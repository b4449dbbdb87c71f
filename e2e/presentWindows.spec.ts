import { Deck } from './pages/Deck'
import { expect, test } from './test'

/** The raises over time. */
const PAY = '?slide=3'

test.use({ viewport: { width: 1280, height: 720 } })

for (const path of ['BroadcastChannel', 'storage'] as const)
  test(`the speaker’s window and the audience’s follow each other, by ${path}`, async ({ page, context }) => {
    if (path === 'storage') await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
    const audience = new Deck(page, 'en')
    await audience.open(PAY)
    const opened = context.waitForEvent('page')
    await audience.press('s')
    const speaker = new Deck(await opened, 'en')
    await speaker.slide.waitFor()
    await expect(speaker.position).toHaveText('3 of 12')
    await expect(speaker.notes).toContainText('The lines are what each side last wrote.')
    await expect(speaker.nextSlide.getByRole('heading')).toHaveText(
      'On $75,000, July 2016 to June 2019, the union’s raise adds $14,625; district’s and agreement’s, $6,818.',
    )
    await expect(speaker.page.getByText('The audience reads English.')).toBeVisible()
    await expect(speaker.page.locator('[data-timer]')).toHaveText(/^\d+:\d\d$/)

    await speaker.press('PageDown')
    await expect.poll(async () => (await audience.state()).slide).toBe(4)
    await speaker.press('a')
    await speaker.page.keyboard.type('58000')
    await expect(audience.title).toContainText('On $58,000')
    await audience.press('End')
    await expect(speaker.position).toHaveText('12 of 12')
    await speaker.press('b')
    await expect(audience.page.locator('.deck-blank')).toBeVisible()

    // closed and opened again, each finds the other
    await speaker.page.close()
    await audience.press('b', '5', 'Enter')
    const again = context.waitForEvent('page')
    await audience.press('s')
    const second = new Deck(await again, 'en')
    await expect(second.position).toHaveText('5 of 12')
    await audience.page.close()
    await second.press('6', 'Enter')
    const reopened = new Deck(await context.newPage(), 'en')
    await reopened.open()
    await expect(reopened.position).toHaveText('6 of 12')

    // and the speaker switches the audience's language
    await second.press('l')
    await expect(reopened.page).toHaveURL(/\/es\/present\/\?slide=6$/)
    await expect(second.page.getByText('The audience reads Spanish.')).toBeVisible()
    await expect(second.position).toHaveText('6 of 12')
  })

test('what is faded takes no press: a tap there shows the bar, and does no more', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, hasTouch: true })
  const page = await context.newPage()
  const deck = new Deck(page, 'en')
  await deck.open('?slide=5')
  const spanish = page.getByRole('link', { name: 'Español' })
  const box = await spanish.boundingBox()
  if (!box) throw new Error('Expected the link in the bar.')
  await expect(page.locator('.deck')).toHaveClass(/is-resting/)
  for (const press of ['tap', 'click'] as const) {
    await expect(page.locator('.deck')).toHaveClass(/is-resting/)
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const
    if (press === 'tap') await page.touchscreen.tap(...at)
    else await page.mouse.click(...at)
    await expect(page.locator('.deck')).not.toHaveClass(/is-resting/)
    await page.waitForTimeout(300)
    await expect(page, press).toHaveURL(/\/present\/\?slide=5$/)
  }
  await page.waitForTimeout(500)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2) // seen by now
  await expect(page).toHaveURL(/\/es\/present\/\?slide=5$/)
  await context.close()
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
