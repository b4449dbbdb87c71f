import type { Page } from '@playwright/test'
import { Site } from './pages/Site'
import { LANGUAGES, type Language } from './pages/words'
import { expect, test } from './test'

/** What a browser itself writes into its console when a file does not come. */
test.use({ toleratedProblems: /Failed to load resource|net::ERR_|dynamically imported module/ })

const LOST: Readonly<Record<Language, string>> = {
  en: 'A part of this page did not load:',
  es: 'Una parte de esta página no se cargó:',
}
const ACTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Download', 'Embed', 'Cite'],
  es: ['Descargar', 'Insertar', 'Citar'],
}

/** Takes a part of the app away, as a deploy does or a tunnel; gives what brings it back. */
async function take(page: Page, part: string, fault: 'gone' | 'offline'): Promise<() => Promise<void>> {
  const files = new RegExp(`/assets/${part}-[^/]*\\.js$`)
  await page.route(files, (route) => (fault === 'gone' ? route.fulfill({ status: 404 }) : route.abort()))
  return () => page.unroute(files)
}

for (const language of LANGUAGES)
  for (const address of ['', 'figures/moves/', 'embed/moves/'])
    test(`what is taken away and does not load leaves ${address || 'the front page'} as it is, in ${language}`, async ({
      page,
    }) => {
      const site = new Site(page, language)
      await site.open(address)
      await site.figure('moves').pointAt()
      await site.becomeAlive()
      const bringBack = await take(page, 'TakeAway', 'gone')
      const figure = site.figure('moves')
      const lost = figure.root.getByText(LOST[language])
      for (const name of ACTIONS[language]) {
        await figure.root.getByRole('button', { name, exact: true }).click()
        await expect(lost).toHaveCount(1)
        await expect(lost.and(page.getByRole('alert'))).toBeVisible()
        await expect(figure.finding).toBeVisible()
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
      await bringBack()
      await figure.root.getByRole('button', { name: ACTIONS[language][2] ?? '', exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expect(lost).toHaveCount(0)
    })

for (const language of LANGUAGES)
  test(`the evidence page without its script stays as published, in ${language}`, async ({ page }) => {
    const site = new Site(page, language)
    const bringBack = await take(page, 'EvidencePage', 'gone')
    await site.open('evidence/')
    await expect(site.notice).toContainText(LOST[language])
    await expect(site.evidence.facts).toHaveCount(571)
    await bringBack()
    await site.tryAgain.click()
    await expect(site.notice).toHaveCount(0)
    await site.becomeAlive()
    await site.evidence.query.fill('156,774')
    await expect(site.evidence.shown).toHaveCount(1)
  })

const OPENED = [
  { part: 'ChildsClass', figure: 'class-size', summary: 'My child’s class' },
  { part: 'ClassControls', figure: 'class-size', summary: 'My child’s class' },
  { part: 'PayDetails', figure: 'pay', summary: 'The working, line by line' },
] as const

for (const { part, figure: id, summary } of OPENED)
  test(`${part}, opened without a connection, says so once and comes with the next press`, async ({
    page,
    english,
  }) => {
    await english.openAlive()
    const bringBack = await take(page, part, 'offline')
    const figure = english.figure(id)
    await figure.root.getByText(summary, { exact: true }).click()
    await expect(figure.root.getByText(LOST.en)).toHaveCount(1)
    await bringBack()
    await figure.root.getByText(summary, { exact: true }).click() // closes
    await figure.root.getByText(summary, { exact: true }).click()
    await expect(figure.root.getByText(LOST.en)).toHaveCount(0)
    await expect(
      figure.root.locator('details[open]').filter({ hasText: summary }).getByRole('combobox').first(),
    ).toBeVisible()
  })

test('a description that does not load is not left as it was, and comes with the next choice', async ({
  page,
  english,
}) => {
  await english.openAlive('figures/moves/')
  const figure = english.figure('moves')
  const before = await figure.description.textContent()
  const bringBack = await take(page, 'FigureDescription', 'offline')
  await english.filters.toggle('Sides', 'Union')
  await expect(figure.description).toContainText(LOST.en)
  await bringBack()
  await english.filters.toggle('Sides', 'Union')
  await expect(figure.description).toHaveText(before ?? '')
})

test('a live chart that does not load is said to be missing, and comes with the next press', async ({
  page,
  english,
}) => {
  const bringBack = await take(page, 'LiveDrawing', 'offline')
  await english.openAlive('figures/moves/')
  const figure = english.figure('moves')
  await figure.pointAt()
  await expect(figure.root).toHaveAttribute('data-state', 'error')
  await expect(figure.root.getByText(LOST.en)).toBeVisible()
  await expect(figure.marks).not.toHaveCount(0)
  await bringBack()
  await english.filters.toggle('Sides', 'Union')
  await expect(figure.root).toHaveAttribute('data-state', 'live')
  await expect(figure.root.getByText(LOST.en)).toHaveCount(0)
})
