import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Deck } from './pages/Deck'
import { expect, test } from './test'

// a file has an opaque origin, and its URL no host
const FILE = resolve('dist/static/en/deck.html')

test.describe('the deck as one file', () => {
  test('opens offline, requests nothing, and works by its keys in both languages', async ({ page, context }) => {
    expect(statSync(FILE).size).toBeLessThan(1_500_000)
    await context.setOffline(true)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(pathToFileURL(FILE).href)
    const deck = new Deck(page, 'en')
    const position = page.locator('.deck:not([hidden]) .deck-position')
    await expect(position).toHaveText('1 of 12')
    await deck.press('4', 'Enter', 'a')
    await page.keyboard.type('58000')
    await expect(page.locator('.deck:not([hidden]) .slide.is-current h2')).toContainText('adds $11,310') // 58,000 × 6.5 % × 3
    await deck.press('Enter', '6', 'Enter', 'a')
    await page.locator('.deck:not([hidden]) [name="students"]').fill('40')
    await expect(page.locator('.deck:not([hidden]) .slide.is-current h2')).toContainText('A class of 40 in grade 4')
    await deck.press('Escape', '3', 'Enter')
    await deck.press('t')
    await expect(page.locator('.slide.is-current').getByRole('table')).toBeVisible()
    await deck.press('Escape', 'c')
    await expect(page.locator('html')).toHaveAttribute('data-contrast', '')
    await deck.press('l')
    await expect(position).toHaveText('3 de 12')
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await expect(
      page.getByRole('heading', { name: 'El distrito ofreció 6%; el sindicato pidió 6.5%; acordaron 6%.' }),
    ).toBeVisible()
    await page.reload()
    await expect(position).toHaveText('3 of 12') // a file opens in its own language, on the same slide
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([])
  })

  test('has a speaker view', async ({ page, context }) => {
    await page.goto(pathToFileURL(FILE).href)
    const audience = new Deck(page, 'en')
    await audience.slide.waitFor()
    const opened = context.waitForEvent('page')
    await audience.press('s')
    const speaker = new Deck(await opened, 'en')
    await speaker.slide.waitFor()
    await expect(speaker.notes).toContainText('Ask who was on a picket line')
    await speaker.press('PageDown')
    await expect(page.locator('.deck:not([hidden]) .deck-position')).toHaveText('2 of 12')
  })
})
