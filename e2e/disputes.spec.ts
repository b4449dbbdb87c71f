import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axeTrouble } from './checks/axe'
import { seenTrouble } from './checks/seenTrouble'
import { expect, test } from './test'

const ADDRESSES = ['disputes/', 'es/disputes/', 'disputes/oakland-2019/', 'es/disputes/denver-2019/'] as const

const factsIn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-fact') ?? ''))

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('four disputes are compared: the chart, the table and the file say the same', async ({ page, request }) => {
    await page.goto('disputes/')
    const table = page.locator('#raise table')
    const of = (name: RegExp) => table.getByRole('rowgroup').filter({ hasText: name })
    // Oakland, from the research: 12 asked to the end, 5 and then 8 offered, 11 agreed
    await expect(of(/Oakland/).getByRole('row')).toContainText([/12%/, /12%/, /5%/, /8%/, /11%/])
    await expect(
      of(/Denver/)
        .getByRole('row')
        .first(),
    ).toContainText('We did not find this number')
    const inTable = await factsIn(page, '#raise td[data-fact]')
    const inChart = await factsIn(page, '#raise svg [data-fact]')
    expect(inChart.length).toBeGreaterThan(0)
    expect(inTable).toEqual(expect.arrayContaining(inChart))

    const path = await page.getByRole('link', { name: 'This comparison as CSV' }).getAttribute('href')
    const lines = (await (await request.get(path ?? '')).text()).split('\r\n')
    expect(lines[0]).toMatch(
      /^\uFEFF"fact","proposal","party","value","value_low","value_high","unit","qualifier","status","source","locator","url"/,
    )
    const filed = lines.filter((line) => line.includes('"raise"')).map((line) => /^"([^"]*)"/.exec(line)?.[1])
    expect(filed.filter(Boolean)).toEqual(inTable)
  })

  test('a number leads to its fact and the fact to its source', async ({ page }) => {
    await page.goto('disputes/')
    await page.locator('#raise a[href$="#fact-oak-ta-ongoing"]').click()
    await expect(page).toHaveURL(/disputes\/oakland-2019\/#fact-oak-ta-ongoing$/)
    const row = page.locator('#fact-oak-ta-ongoing')
    await expect(row).toContainText('11%')
    await expect(row.getByRole('link').first()).toHaveAttribute('href', /^#source-oak-/)
  })
})

for (const address of ADDRESSES) {
  test(`${address} is clean for axe and fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(address)
    expect(await axeTrouble(page, { rules: 'every' })).toEqual([])
    expect(await page.evaluate(seenTrouble)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('the frame tells its height and that it is ready', async ({ page, baseURL }) => {
  await page.goto('404.html')
  const messages = await page.evaluate(
    (address) =>
      new Promise<readonly string[]>((resolve) => {
        const heard: string[] = []
        addEventListener('message', ({ data }: MessageEvent<{ type?: string; sentinel?: string; height?: number }>) => {
          heard.push(data.sentinel === 'amp' ? `amp ${(data.height ?? 0) > 0}` : String(data.type))
          if (heard.length >= 3) resolve(heard)
        })
        const frame = document.createElement('iframe')
        frame.src = `${address}embed/compare/`
        document.body.append(frame)
      }),
    baseURL,
  )
  expect(messages).toEqual(expect.arrayContaining(['ready', 'resize', 'amp true']))
})

test('the data of each dispute are published', async ({ request }) => {
  for (const id of ['oakland-2019', 'denver-2019', 'los-angeles-2023']) {
    const published: unknown = await (await request.get(`data/${id}.json`)).json()
    expect(published).toEqual(JSON.parse(readFileSync(`public/data/${id}.json`, 'utf8')))
  }
})
