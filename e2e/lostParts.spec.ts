import type { Page } from '@playwright/test'
import { Pay } from './pages/Pay'
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

/** A page with the figure that is taken away from it, and how many of the three actions it has: a frame does not embed itself. */
const TAKEN = [
  { address: '', id: 'salary', isFramed: false },
  { address: 'figures/moves/', id: 'moves', isFramed: false },
  { address: 'embed/moves/', id: 'moves', isFramed: true },
] as const

for (const language of LANGUAGES)
  for (const { address, id, isFramed } of TAKEN)
    test(`what is taken away and does not load leaves ${address || 'the front page'} as it is, in ${language}`, async ({
      page,
    }) => {
      const site = new Site(page, language)
      await site.open(address)
      const figure = site.figure(id)
      await figure.pointAt()
      await site.becomeAlive()
      const bringBack = await take(page, 'TakeAway', 'gone')
      const lost = figure.root.getByText(LOST[language])
      const actions = ACTIONS[language].map((name) => figure.root.getByRole('button', { name, exact: true }))
      const [download, embed, cite] = actions
      if (!download || !embed || !cite) throw new Error('Expected three actions.')
      await expect(embed).toHaveCount(isFramed ? 0 : 1)
      for (const action of isFramed ? [download, cite] : actions) {
        await action.click()
        await expect(lost).toHaveCount(1)
        await expect(lost.and(page.getByRole('alert'))).toBeVisible()
        await expect(figure.finding).toBeVisible()
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
      await bringBack()
      await cite.click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expect(lost).toHaveCount(0)
    })

for (const language of LANGUAGES)
  test(`the evidence page without its script stays as published, in ${language}`, async ({ page }) => {
    const site = new Site(page, language)
    const bringBack = await take(page, 'EvidencePage', 'gone')
    await site.open('evidence/')
    await expect(site.notice).toContainText(LOST[language])
    await expect(site.evidence.facts).toHaveCount(574)
    await bringBack()
    await site.tryAgain.click()
    await expect(site.notice).toHaveCount(0)
    await site.becomeAlive()
    await site.evidence.query.fill('156,774')
    await expect(site.evidence.shown).toHaveCount(2) // the count, and how many more came on the next day
  })

test('choices of a class that do not load are said to be missing once, and come with the next press', async ({
  page,
  english,
}) => {
  const bringBack = await take(page, 'ClassControls', 'offline')
  await english.openAlive('figures/class-size/')
  const place = page.getByRole('region', { name: 'My child’s class' })
  await place.scrollIntoViewIfNeeded()
  await expect(place.getByText(LOST.en)).toHaveCount(1)
  await expect(place.locator('.finding')).toContainText('A class in grade 4.') // as published
  await bringBack()
  await place.getByRole('heading', { level: 2 }).click()
  await expect(place.getByText(LOST.en)).toHaveCount(0)
  await expect(place.getByRole('combobox').first()).toBeVisible()
})

test('an answer for a class that does not load is not left as it was, and comes with the next choice', async ({
  page,
  english,
}) => {
  await english.openAlive('figures/class-size/')
  const place = page.getByRole('region', { name: 'My child’s class' })
  const bringBack = await take(page, 'ChildsClass', 'offline')
  const grade = place.getByRole('combobox', { name: 'Grade' })
  await grade.selectOption('9')
  await expect(place.getByText(LOST.en)).toHaveCount(1)
  await expect(place.getByText('A class in grade 4.')).toHaveCount(0)
  await bringBack()
  await grade.selectOption('10')
  await expect(place.getByText(LOST.en)).toHaveCount(0)
  await expect(place.locator('.finding')).toContainText('A class in grade 10.')
})

test('a class whose choices and answer do not load says so once', async ({ page, english }) => {
  await take(page, 'Class(?:Controls)?|ChildsClass', 'offline')
  await english.openAlive('figures/class-size/?grade=9')
  const place = page.getByRole('region', { name: 'My child’s class' })
  await place.scrollIntoViewIfNeeded()
  await expect(place.getByText(LOST.en)).toHaveCount(1)
  await expect(place.getByText('A class in grade 4.')).toHaveCount(0)
})

test('a working that does not load is not left as it was, and comes with the next choice', async ({
  page,
  english,
}) => {
  await english.openAlive('figures/pay/')
  const figure = english.figure('pay')
  const pay = new Pay(page, 'en')
  const working = figure.root.getByRole('heading', { name: 'The working, line by line' })
  await expect(working).toBeVisible()
  const bringBack = await take(page, 'PayDetails', 'offline')
  await pay.earn('63,000')
  await expect(figure.root.getByText(LOST.en)).toHaveCount(1)
  await expect(working).toHaveCount(0)
  await bringBack()
  await pay.earn('70,000')
  await expect(figure.root.getByText(LOST.en)).toHaveCount(0)
  await expect(working).toBeVisible()
  await expect(figure.root.getByText('$70,000 becomes $74,550 a year').first()).toBeVisible() // 70,000 × 1.065
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
