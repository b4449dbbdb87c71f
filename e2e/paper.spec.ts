import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { FIGURE_PAGES } from './pages/Site'
import { expect, test } from './test'

/** The text and the width of every page of a PDF. */
async function pagesOf(pdf: Uint8Array): Promise<readonly { words: string; widthPt: number }[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: { words: string; widthPt: number }[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    pages.push({ words: words.replaceAll(/\s+/g, ' '), widthPt: page.view[2] ?? 0 })
  }
  return pages
}

/** The letters of a page that is not nearly blank, besides its margin. */
const LEAST_LETTERS = 150

const printed = async (page: Page, format: 'Letter' | 'A4') => pagesOf(await page.pdf({ format }))

/** Charts that are wider than the printable area, which printers cut off. */
async function tooWide(page: Page, widthPx: number): Promise<readonly string[]> {
  await page.setViewportSize({ width: widthPx, height: 900 })
  await page.emulateMedia({ media: 'print' })
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('svg, table, p, h1, h2')].flatMap((element) => {
      const { right, width } = element.getBoundingClientRect()
      return width > 1 && right > document.documentElement.clientWidth + 1 ? [element.outerHTML.slice(0, 80)] : []
    }),
  )
  await page.emulateMedia({ media: null }) // 'screen' would print the page as the screen has it
  return wide
}

for (const format of ['Letter', 'A4'] as const)
  test(`a figure on ${format} paper has its finding, its chart, its whole table, its sources and its date`, async ({
    page,
    english,
  }) => {
    await english.open('figures/money/all/')
    const rows = await english.figure('money').cells()
    const pages = await printed(page, format)
    const words = pages.map((one) => one.words).join(' ')
    expect(pages[0]?.words).toContain('The district offered $30 million, then $105 million, then $130 million')
    expect(pages[0]?.words).toContain('In all') // the chart's own words
    for (const { text } of rows) expect(words).toContain(text.replaceAll(/\s+/g, ' ').trim())
    for (const one of pages) expect(one.words).toContain('2026-11-28')
    expect(words).not.toContain('Download')
    expect(pages[0]?.widthPt).toBeCloseTo(format === 'Letter' ? 612 : 596, 0)
    expect(await tooWide(page, format === 'Letter' ? 710 : 688)).toEqual([])
  })

test('no table of a figure is wider than the paper, in either language', async ({ page, english, spanish }) => {
  for (const site of [english, spanish])
    for (const address of FIGURE_PAGES) {
      await site.open(address)
      expect.soft(await tooWide(page, 688), page.url()).toEqual([])
    }
})

test('the front page begins each figure on a page of its own, and cuts none', async ({ page, spanish }) => {
  await spanish.open()
  expect(await tooWide(page, 688)).toEqual([])
  const pages = await printed(page, 'A4')
  const startOf = (finding: string) => pages.findIndex(({ words }) => words.includes(finding))
  const findings = await page.locator('figure .finding').allTextContents()
  const starts = findings.map((finding) => startOf(finding.replaceAll(/\s+/g, ' ').trim()))
  expect(starts, 'no finding is cut by the end of a page').not.toContain(-1)
  expect(new Set(starts).size).toBe(findings.length)
  expect(findings).toHaveLength(3)
  expect(pages.filter(({ words }) => words.replaceAll(/\s/g, '').length < LEAST_LETTERS)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  for (const figure of await page.locator('figure').all())
    await expect(figure.locator('.drawing').filter({ visible: true }), 'each chart is printed once').toHaveCount(1)
  const tall = await page.locator('figure .chart svg').evaluateAll((charts) =>
    charts.flatMap((chart) => {
      const { height } = chart.getBoundingClientRect()
      return height > 945 ? [`${chart.closest('figure')?.id}: ${height}`] : [] // 250 mm
    }),
  )
  expect(tall).toEqual([])
})

for (const format of ['Letter', 'A4'] as const)
  for (const figure of ['salary', 'pay', 'class-size', 'staffing', 'money'] as const)
    test(`${figure} on ${format}: its chart begins under its heading on the first page, and no page is nearly blank`, async ({
      page,
      english,
    }) => {
      await english.open(`figures/${figure}/`)
      const finding = (await page.locator('figure .finding').first().textContent()) ?? ''
      const rows = await page.locator(`figure[data-figure="${figure}"] details.table tbody tr`).count()
      expect(rows).toBeGreaterThan(2)
      const chart = await page.locator('.picture .drawing.is-wide .value').last().textContent()
      const pages = await printed(page, format)
      expect(pages[0]?.words).toContain(finding)
      expect(pages[0]?.words).toContain(chart ?? '')
      const thin = pages.filter(({ words }) => words.replaceAll(/\s/g, '').length < LEAST_LETTERS)
      expect(thin).toEqual([])
      if (figure === 'class-size') expect(pages.length).toBeLessThanOrEqual(6)
    })

test('a presented view is printed whole', async ({ page }) => {
  for (const view of ['class-size', 'class-size&show=all', 'timeline', 'contested']) {
    await page.goto(`./present/?figure=${view}`)
    await page.locator('.slide.is-current').waitFor()
    // line by line: a text is painted twice, first its halo
    const texts = await page.locator('.slide .for-board :is(tspan, text:not(:has(tspan)))').allTextContents()
    const isTable = (await page.locator('.slide[data-paper="table"]').count()) === 1
    const cells = await page.locator('.slide-table td').allTextContents()
    const pages = await printed(page, 'Letter')
    const lettersIn = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
    const letters = lettersIn(pages.map(({ words }) => words).join(' '))
    const lost = (isTable ? cells : texts).filter((text) => !letters.includes(lettersIn(text)))
    expect(lost, view).toEqual([])
    expect(letters, view).toContain('Sources')
  }
})

test('a browser without `::details-content` opens `<details>` for printing, and closes them again', async ({
  page,
  english,
}) => {
  await page.addInitScript(() => {
    const supports: (condition: string) => boolean = CSS.supports.bind(CSS)
    CSS.supports = (condition: string) => !condition.includes('::details-content') && supports(condition)
  })
  const fetched = page.waitForResponse(/openOnPaper/)
  const open = () => page.locator('figure details[open]').count()
  for (const [figure, opened] of [
    ['timeline', 2], // the table and the sources
    ['money', 2],
  ] as const) {
    await english.openAlive(`figures/${figure}/`)
    await fetched
    await expect.poll(open).toBe(0)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await open(), figure).toBe(opened)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await open(), figure).toBe(0)
  }
})

test('the evidence and the page about the data are printed whole, and nothing is wider than the paper', async ({
  page,
  spanish,
  english,
}) => {
  await spanish.open('evidence/')
  const pages = await printed(page, 'A4')
  const words = pages.map((one) => one.words).join(' ')
  const lettersIn = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
  const printedLetters = lettersIn(words)
  const statements = await page.locator('article[data-fact] h3').allTextContents()
  expect(statements).toHaveLength(574)
  const values = await page.locator('article[data-fact] .value').allTextContents()
  const lost = [...statements, ...values].filter(
    (text) => lettersIn(text) === '' || !printedLetters.includes(lettersIn(text)),
  )
  expect(lost).toEqual([])
  expect(words).toContain('2026-11-28')
  expect(words).not.toContain('Presentar') // a control
  expect(await tooWide(page, 688)).toEqual([])

  await page.emulateMedia({ media: null })
  await english.open('data/')
  const [first] = await printed(page, 'A4')
  expect(first?.words).toContain('574 facts, 172 sources, 16 proposals and agreements')
  expect(await tooWide(page, 688)).toEqual([])
})

test('dark pages are printed black on white', async ({ page, english }) => {
  await english.open('figures/moves/?theme=dark')
  await page.emulateMedia({ media: 'print' })
  const colors = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return [style.getPropertyValue('--ink').trim(), style.getPropertyValue('--ground').trim()]
  })
  expect(colors).toEqual(['#000', '#fff'])
})

test('the deck prints one slide a page, built up whole, and its notes when they are asked for', async ({ page }) => {
  await page.goto('./present/?slide=3')
  await page.locator('.slide.is-current').waitFor()
  const plain = await printed(page, 'Letter')
  expect(plain).toHaveLength(12)
  expect(plain[2]?.words).toContain('6.5% Union, Jan 11, 2019')
  for (const [index, last] of [
    [1, 'both sides signed it'],
    [4, 'Sources: '],
    [5, 'Agreed, 2022–23'],
    [8, 'Sources: '],
  ] as const)
    expect(plain[index]?.words).toContain(last) // whole to its foot
  expect(plain[2]?.widthPt).toBe(792) // landscape
  expect(plain[2]?.words).not.toContain('The lines are what each side last wrote')
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Print the notes too' }).check()
  await page.keyboard.press('Escape')
  const noted = await printed(page, 'Letter')
  expect(noted).toHaveLength(12)
  expect(noted[2]?.words).toContain('The lines are what each side last wrote')
})

for (const format of ['Letter', 'A4'] as const)
  test(`the handout is two pages of ${format}, in both languages`, async ({ page }) => {
    await page.goto('./es/present/handout/')
    const pages = await printed(page, format)
    expect(pages).toHaveLength(2)
    expect(pages[0]?.words).toContain('Los Angeles teachers’ strike, January 2019')
    expect(pages[0]?.words).toContain('Huelga de maestros de Los Ángeles, enero de 2019')
    expect(pages[0]?.words).toContain('What did each side want, and how did it end?')
    expect(pages[0]?.words).toContain('¿Qué quería cada parte y cómo terminó?')
    expect(pages[0]?.words).toMatch(/6\.5%.*6\.5%/)
    expect(pages[1]?.words).toContain('574 facts from 172 documents')
    expect(pages[1]?.words).toContain('574 datos de 172 documentos')
    expect(await tooWide(page, 710)).toEqual([])
  })
