import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { JSDOM } from 'jsdom'
import { LANGUAGES, type Language } from './pages/words'
import { expect, test } from './test'

/** How many colours a PNG has. */
function coloursIn(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
    return new Set(new Uint32Array(new Uint8Array(data).buffer)).size
  }, png.toString('base64'))
}

/** The first option with this number. */
async function labelWith(page: Page, text: string): Promise<string> {
  return (await page.getByRole('dialog').locator('option', { hasText: text }).first().textContent()) ?? ''
}

const WORDS: Readonly<Record<Language, Record<'download' | 'cite' | 'copied' | 'copy', string>>> = {
  en: {
    download: 'Download',
    cite: 'Cite',
    copied: 'Copied.',
    copy: 'Copy: The figure as shown now',
  },
  es: {
    download: 'Descargar',
    cite: 'Citar',
    copied: 'Copiado.',
    copy: 'Copiar: La gráfica como se ve ahora',
  },
}

for (const language of LANGUAGES) {
  const words = WORDS[language]

  test(`what is downloaded as shown is what the table shows, in ${language}`, async ({ page, english, spanish }) => {
    const site = language === 'en' ? english : spanish
    await site.openAlive('figures/moves/?parties=union')
    const figure = site.figure('moves')
    await expect(figure.drawnFor('P13-district-2019-01-11')).toHaveCount(0)
    await figure.openTable()
    await expect(figure.rows).not.toHaveCount(0)
    const cells = await figure.rows.evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].slice(0, 4).map((cell) => cell.textContent)),
    )
    await page.getByRole('button', { name: words.download, exact: true }).click()
    const dialog = page.getByRole('dialog')
    const link = dialog.locator('a[download$=".csv"]').first()
    await expect(link).toHaveAttribute(
      'download',
      `los-angeles-2019_moves_shown_2026-11-28_${language}_parties-union.csv`,
    )
    const waiting = page.waitForEvent('download')
    await link.click()
    const csv = readFileSync(await (await waiting).path(), 'utf8')
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true })
    expect(rows.map((row) => [row['where'], row['who'], row['text'], row['sure']])).toEqual(cells)
    await expect(dialog.locator('a[download$=".xlsx"]').first()).toBeVisible()

    // the picture: it is what its link says, and self-contained
    const picture = dialog.locator('a[download$=".svg"]')
    await expect(picture).toBeVisible()
    const saving = page.waitForEvent('download')
    await picture.click()
    const svg = readFileSync(await (await saving).path(), 'utf8')
    expect(svg).not.toMatch(/var\(|<script|<foreignObject|\son\w+=|href="(?!#)/)
    const drawn = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document
    expect(drawn.querySelectorAll('[data-proposal~="P14-union-2019-01-11"] :is(path, rect)').length).toBeGreaterThan(0)
    expect(drawn.querySelectorAll('[data-proposal~="P13-district-2019-01-11"]').length).toBe(0)
    const stroked = [...drawn.querySelectorAll('[stroke], [fill]')].length
    expect(stroked).toBeGreaterThan(20)
    const png = dialog.locator('li', { has: page.locator('a[download$=".png"]') })
    const [, width, height] = /(\d+) × (\d+)/.exec((await png.textContent()) ?? '') ?? []
    const savingPng = page.waitForEvent('download')
    await png.locator('a').click()
    const bytes = readFileSync(await (await savingPng).path())
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(width), Number(height)]) // the header of a PNG
    expect(await coloursIn(page, bytes)).toBeGreaterThan(10) // the sides, the ink, the grid; a blank picture has one
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('button', { name: words.download, exact: true })).toBeFocused()
  })

  test(`a citation confirms that it was copied, and its address restores the view, in ${language}`, async ({
    page,
    english,
    spanish,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const site = language === 'en' ? english : spanish
    await site.openAlive('figures/moves/?asof=2019-01-14')
    await page.getByRole('button', { name: words.cite, exact: true }).click()
    await page.getByRole('button', { name: words.copy }).click()
    await expect(page.getByRole('dialog').getByRole('status').first()).toHaveText(words.copied)
    const line = await page.evaluate(() => navigator.clipboard.readText())
    expect(line).toMatch(/^At the Table, [“«].+[”»]\. .+2026\. http/)
    const address = line.slice(line.lastIndexOf('http'))
    expect(new URL(address).search).toBe('?asof=2019-01-14')
    await page.goto(address)
    await site.becomeAlive()
    await expect(site.figure('moves').drawnFor('P16-agreement-2019-01-22')).toHaveCount(0)
  })
}

test('the address of a single number scrolls to it and marks it', async ({ page, english }) => {
  await english.openAlive('figures/moves/')
  await page.getByRole('button', { name: 'Cite', exact: true }).click()
  const number = page.getByLabel('A single number', { exact: true })
  await page.getByLabel('Number', { exact: true }).selectOption({ label: await labelWith(page, '6.5%') })
  await expect(number).toHaveValue(/Union, .*6\.5%.*Source: .+Data of November 28, 2026\. http.+#fact-sal-union/)
  const line = await number.inputValue()
  await page.goto('about:blank')
  await page.goto(line.slice(line.lastIndexOf('http')))
  const cell = page.locator('td.is-cited')
  await expect(cell).toBeInViewport()
  await expect(cell).toContainText('6.5%')
  await expect(cell).toBeFocused()
})

test('of several numbers of one fact the address leads to the one that was cited, in the same view', async ({
  page,
  english,
}) => {
  await english.openAlive('figures/pay/?parties=union&until=2018-12')
  await page.getByRole('button', { name: 'Cite', exact: true }).click()
  // 75,000 × 6.5% × 2.5 years, of the first of two proposals; the three years before it in the table name the same fact
  await page.getByLabel('Number', { exact: true }).selectOption({ label: await labelWith(page, '$12,188') })
  const line = await page.getByLabel('A single number', { exact: true }).inputValue()
  await page.goto('about:blank')
  await page.goto(line.slice(line.lastIndexOf('http')))
  await expect(page.locator('td.is-cited')).toHaveText(/^\$12,188/)
  await expect(page.locator('td.is-cited')).toBeInViewport()
  await expect(page.locator('td.is-cited')).toBeFocused()
})

test('a view is copied as picture and as text, and handed to the phone’s share sheet', async ({
  page,
  english,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files, url }: ShareData) => Object.assign(window, { shared: [files?.[0]?.name, url] }),
    })
  })
  await english.openAlive('figures/moves/?parties=union')
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Copy as text' }).click()
  await expect(dialog.getByText('Copied.')).toBeVisible()
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines.at(-1)).toMatch(/^At the Table\. Data of November 28, 2026\. http.+\?parties=union$/)
  expect(lines.some((line) => /^.*\tUnion, Jan 11, 2019\t6\.5%\t/.test(line))).toBe(true)
  expect(lines.filter((line) => line.includes('\tDistrict, '))).toEqual([])

  await dialog.getByRole('button', { name: 'Copy as picture' }).click()
  const types = () =>
    page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types: held }) => [...held]))
  await expect.poll(types).toContain('image/png')

  await dialog.getByRole('button', { name: 'Share', exact: true }).click()
  const shared = await page.evaluate(() => (window as unknown as { shared: readonly string[] }).shared) // safe: set above
  expect(shared[0]).toBe('los-angeles-2019_moves_shown_2026-11-28_en_parties-union.png')
  expect(shared[1]).toMatch(/figures\/moves\/\?parties=union$/)
})

test('where the clipboard is refused the text is selected', async ({ page, english }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })
  })
  await english.openAlive('figures/moves/')
  await page.getByRole('button', { name: 'Cite', exact: true }).click()
  await page.getByRole('button', { name: 'Copy: The figure as shown now' }).click()
  await expect(page.getByRole('dialog').getByRole('status').first()).toContainText('The text is selected')
  expect(
    await page.evaluate(() => {
      const area = document.activeElement
      return area instanceof HTMLTextAreaElement && area.selectionEnd - area.selectionStart === area.value.length
    }),
  ).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByLabel('Copy as text', { exact: true }).last()).toBeFocused()
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/\tUnion, Jan 11, 2019\t6\.5%\t/)
})
