import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { JSDOM } from 'jsdom'
import { Site } from './pages/Site'
import type { FigureId, Language } from './pages/words'
import { expect, test } from './test'

const WORDS: Readonly<Record<Language, Readonly<Record<'embed' | 'frame' | 'fits' | 'picture' | 'address', string>>>> =
  {
    en: { embed: 'Embed', frame: 'Frame', fits: 'Frame that fits', picture: 'Picture only', address: 'Address' },
    es: {
      embed: 'Insertar',
      frame: 'Marco',
      fits: 'Marco que se ajusta',
      picture: 'Solo la imagen',
      address: 'Dirección',
    },
  }

type Snippets = { frame: Document; fits: Document; picture: Document; address: string }

/** Opens the panel of a view, and gives what there is to paste once the heights are known. */
async function openPanel(page: Page, language: Language, address: string): Promise<Locator> {
  const site = new Site(page, language)
  await site.openAlive(address)
  await page.getByRole('button', { name: WORDS[language].embed, exact: true }).click()
  return page.getByRole('dialog')
}

async function snippetsIn(dialog: Locator, language: Language): Promise<Snippets> {
  const words = WORDS[language]
  const field = (label: string) => dialog.getByLabel(label, { exact: true })
  await expect(field(words.frame)).toHaveValue(/<iframe/)
  await expect(field(words.picture)).toHaveValue(/<img/)
  const documentIn = async (label: string) => new JSDOM(await field(label).inputValue()).window.document
  return {
    frame: await documentIn(words.frame),
    fits: await documentIn(words.fits),
    picture: await documentIn(words.picture),
    address: await field(words.address).inputValue(),
  }
}

const queryOf = (address: string | null | undefined) => new URL(address ?? '').searchParams
const FIRST: Readonly<Record<string, string>> = { salary: '', contested: '' }

/** Views: what is chosen, and the address without a query, where one is published. */
const VIEWS: readonly (readonly [figure: FigureId, query: string, path: string | null])[] = [
  ['salary', '', 'figures/salary/'],
  ['salary', 'asof=2019-01-11', 'view/salary/asof/2019-01-11/'],
  ['salary', 'show=all', 'figures/salary/all/'],
  ['moves', 'parties=union&asof=2019-01-11&theme=dark', null],
  ['contested', 'question=cg-att1', 'view/contested/question/cg-att1/'],
  ['class-size', 'grades=6-8', 'view/class-size/grades/6-8/'],
  ['pay', 'salary=58000', null],
]

for (const language of ['en', 'es'] as const)
  for (const [figure, query, path] of VIEWS)
    test(`what there is to paste of ${figure} with ${query || 'nothing chosen'} shows that view, in ${language}`, async ({
      page,
      baseURL,
    }) => {
      const base = `${baseURL}${language === 'en' ? '' : 'es/'}`
      const dialog = await openPanel(page, language, `figures/${figure}/${query && `?${query}`}`)
      const finding = await new Site(page, language).figure(figure).finding.textContent()
      const { frame, fits, picture, address } = await snippetsIn(dialog, language)
      const asked = Object.fromEntries(new URLSearchParams(query))
      const same = (shown: string | null | undefined) => expect(Object.fromEntries(queryOf(shown))).toEqual(asked)
      same(frame.querySelector('iframe')?.src)
      same(fits.querySelector('figure')?.dataset['src'])
      for (const link of [...fits.links, ...picture.links]) same(link.href)
      // the picture and its words speak of this view, or there is none
      const isFirst = query === (FIRST[figure] ?? null)
      expect(picture.querySelector('img')?.alt).toBe(finding)
      const files = [...picture.querySelectorAll('img, source')].map(
        (one) => one.getAttribute('src') ?? one.getAttribute('srcset') ?? '',
      )
      expect(files.every((file) => file.startsWith(`${base}static/`) || file.startsWith(`${baseURL}static/`))).toBe(
        isFirst,
      )
      expect(fits.querySelector('img') === null).toBe(!isFirst)
      if (isFirst)
        for (const file of files) expect((await page.request.get(file)).headers()['content-type']).toBe('image/png')
      else {
        expect(fits.querySelector('figure a')?.textContent).toBe(finding)
        // each file that the text names is there to save
        for (const file of files) await expect(dialog.locator(`a[download="${file}"]`)).toHaveCount(1)
        for (const [name, value] of Object.entries(asked))
          if (name !== 'theme') expect(files.join(' ')).toContain(`${name}-${value}`)
      }
      // the address: one without a query that an embedder is answered at, or the view's own with a word about that
      if (path === null) same(address)
      else {
        expect(address).toBe(`${base}${path}`)
        const told = await page.request.get(address)
        const link = new JSDOM(await told.text()).window.document.querySelector('link[type="application/json+oembed"]')
        const answer = (await (await page.request.get(link?.getAttribute('href') ?? '')).json()) as { html: string } // safe: our own file
        expect(answer.html).toContain(`embed/${figure}/${query === '' ? '"' : '?'}`)
        for (const [name, value] of Object.entries(asked)) expect(answer.html).toContain(`${name}=${value}`)
      }
      if (query.includes('asof'))
        expect(picture.querySelector('figcaption')?.textContent).toMatch(
          language === 'en' ? /January 11, 2019/ : /11 de enero de 2019/,
        )
    })

test('a picture to upload is a whole PNG of the view, for a column and for a phone', async ({ page }) => {
  const dialog = await openPanel(page, 'en', 'figures/salary/?asof=2019-01-11')
  const widthOf = async (kind: string) => {
    const waiting = page.waitForEvent('download')
    await dialog.locator(`a[download$="_asof-2019-01-11_${kind}.png"]`).click()
    const bytes = readFileSync(await (await waiting).path())
    return bytes.readUInt32BE(16)
  }
  // twice 577 px and 325 px, and the margins: letters of 13 px are 12 px and more in columns of 640 px and 343 px
  expect((13 * 640) / ((await widthOf('column_light')) / 2)).toBeGreaterThanOrEqual(12)
  expect((13 * 343) / ((await widthOf('phone_dark')) / 2)).toBeGreaterThanOrEqual(12)
})

test('the code has the height of the width that is chosen, at once and without scrolling', async ({ page }) => {
  const dialog = await openPanel(page, 'en', 'figures/class-size/')
  const code = dialog.getByLabel('Frame', { exact: true })
  await expect(code).toHaveValue(/<iframe/)
  const heights = new Map<string, string>()
  for (const width of ['640', '720', '343']) {
    const choice = dialog.getByLabel(new RegExp(`^${width} px`))
    const [, height = ''] =
      / (\d+) px tall/.exec(
        (await dialog
          .locator('label')
          .filter({ hasText: new RegExp(`^${width} px`) })
          .textContent()) ?? '',
      ) ?? []
    heights.set(width, height)
    await choice.check()
    expect(await code.inputValue()).toContain(`height="${height}"`)
  }
  // the first is chosen: a column of 640 px
  expect(Number(heights.get('640'))).toBeGreaterThan(300)
  expect(new Set(heights.values()).size).toBeGreaterThan(1)
  expect(await dialog.evaluate((element) => element.scrollTop)).toBe(0)
})

test('another choice in the panel makes the code wait for its height', async ({ page }) => {
  const dialog = await openPanel(page, 'en', 'figures/moves/')
  const code = dialog.getByLabel('Frame', { exact: true })
  await expect(code).toHaveValue(/<iframe/)
  const before = /height="(\d+)"/.exec(await code.inputValue())?.[1]
  await dialog.getByLabel('Everything').check()
  await expect(code).toHaveValue(/show=all/)
  expect(Number(/height="(\d+)"/.exec(await code.inputValue())?.[1])).toBeGreaterThan(Number(before))
})
