import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from './test'

const DATASET = fileURLToPath(new URL('../public/data/los-angeles-2019.json', import.meta.url))

/** The dataset with one number written as a word. */
function aWrongFile(): Buffer {
  return Buffer.from(readFileSync(DATASET, 'utf8').replace('"value": 10.36', '"value": "10.36"'))
}

test('a data file is checked in the page, and nothing leaves it', async ({ page }) => {
  await page.goto('data/')
  const field = page.getByLabel(/^Choose or drop a workbook/)
  await expect(field).toBeVisible()
  await expect(field).toHaveAccessibleDescription('The file is checked on this device. Nothing is uploaded.')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  await field.setInputFiles(DATASET)
  await expect(page.getByText(/^No problem found\. Facts: \d+, sources: \d+, proposals: \d+\.$/)).toBeVisible()
  expect(sent).toEqual([])
})

test('each problem has its place and its cure, to read, to copy and to save', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('data/')
  await page
    .getByLabel(/^Choose or drop/)
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: aWrongFile() })
  const row = page.getByRole('row', { name: /sal-2015-total/ })
  await expect(row).toContainText('expected a number; write it in that form.')
  await page.getByRole('button', { name: 'Copy the list' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('.value: found "10.36"')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the list' }).click()
  expect((await saved).suggestedFilename()).toBe('mine-problems.txt')
})

test('the empty workbook, chosen as it came, is read sheet by sheet, in Spanish too', async ({ page, request }) => {
  for (const [language, path, example] of [
    ['en', 'data/', 'Facts, row 3'],
    ['es', 'es/data/', 'Datos, fila 3'],
  ] as const) {
    await page.goto(path)
    const address = await page.getByRole('link', { name: /\(Excel\)/ }).getAttribute('href')
    const workbook = await request.get(address ?? '')
    expect(workbook.ok()).toBe(true)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: `template.${language}.xlsx`, mimeType: '', buffer: await workbook.body() })
    await expect(page.getByRole('row', { name: new RegExp(`^${example} `) })).toBeVisible()
    await expect(page.getByRole('table').first()).toContainText(language === 'en' ? 'About' : 'Sobre')
  }
})

test('a file that is no workbook ends in one sentence', async ({ page }) => {
  await page.goto('data/')
  const field = page.locator('input[type=file]')
  await field.setInputFiles({ name: 'cat.xlsx', mimeType: '', buffer: Buffer.from('a picture') })
  await expect(page.getByRole('row', { name: /^cat\.xlsx this is not a workbook/ })).toBeVisible()
  await expect(page.getByText('1 problem', { exact: true }).first()).toBeVisible()
})

test('without a script the page gives the command instead', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}data/`)
  await expect(page.getByText('npm run data -- check FILE.json')).toBeVisible()
  await expect(page.locator('input[type=file]')).toHaveCount(0)
  await context.close()
})
