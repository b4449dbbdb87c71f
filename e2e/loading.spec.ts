import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Route } from '@playwright/test'
import { Front } from './pages/Front'
import { FIGURES, LANGUAGES } from './pages/words'
import { Site } from './pages/Site'
import { expect, test } from './test'

/** The browser's own console messages when a request fails. */
test.use({ toleratedProblems: /Failed to load resource|net::ERR_/ })

const DATA = '**/data/*.{front,figures}.*.json'
/** What the front page asks for once someone is at its figures. */
const DATA_OF_FIGURES = '**/data/*.figures.*.json'
const UNION = 'P06-union-2018-07-24'

/** The file at a requested URL, read from disk, so that a fault is served at once. */
function wholeFile(route: Route): string {
  return readFileSync(join('dist', new URL(route.request().url()).pathname), 'utf8')
}

const FAULTS: readonly { what: string; fault: (route: Route) => Promise<void>; says: string }[] = [
  { what: 'is not there', fault: (route) => route.fulfill({ status: 404 }), says: 'the server answered 404' },
  { what: 'cannot be served', fault: (route) => route.fulfill({ status: 500 }), says: 'the server answered 500' },
  {
    what: 'breaks off',
    fault: (route) => {
      const text = wholeFile(route)
      return route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) })
    },
    says: 'incomplete or damaged',
  },
  {
    what: 'is another file',
    fault: (route) => route.fulfill({ json: { hello: ['world'] } }),
    says: 'do not have the expected form',
  },
  {
    what: 'has a misspelt key',
    fault: (route) =>
      route.fulfill({ json: { ...(JSON.parse(wholeFile(route)) as object), sides: undefined, sidez: {} } }),
    says: 'do not have the expected form',
  },
  { what: 'cannot be reached', fault: (route) => route.abort('connectionreset'), says: 'there is no connection' },
]

for (const { what, fault, says } of FAULTS) {
  test(`a data file that ${what} leaves the page readable, and can be retried`, async ({ page, english }) => {
    let asked = 0
    await page.route(DATA, async (route) => {
      asked += 1
      await fault(route)
    })
    await english.openFigure('salary', 'all/')
    await expect(english.notice).toContainText(says)
    const figure = english.figure('salary')
    await expect(figure.finding).toContainText('2.1 times') // 3 × 6.5% are 19.5; 3% and 6.09% are 9.09
    await expect(figure.finding).toContainText(/union.+district/)
    await expect(figure.drawnFor(UNION)).not.toHaveCount(0)
    await expect(figure.cell('sal-union-6.5')).toHaveText('6.5%')

    const before = asked
    await english.tryAgain.click()
    await expect.poll(() => asked).toBeGreaterThan(before)
    await expect(english.notice).toContainText(says) // the same failure, announced again

    await page.unrouteAll({ behavior: 'wait' }) // a response may still be pending
    await english.tryAgain.click()
    await expect(english.notice).toHaveCount(0)
    await english.becomeAlive()
    await english.filters.toggle('Sides', 'Union')
    await expect(figure.drawnFor(UNION)).toHaveCount(0)
    await expect(figure.cell('sal-union-6.5')).toHaveCount(0)
  })
}

for (const language of LANGUAGES) {
  test(`data that never load are reported as slow after three seconds, in ${language}`, async ({ page }) => {
    const site = new Site(page, language)
    let waiting: Route | undefined
    await page.route(DATA, (route) => {
      waiting = route
    })
    await site.openFigure('attendance', 'all/')
    await expect(site.slowNotice).toHaveCount(0)
    await expect(site.slowNotice).toContainText(
      language === 'en' ? 'The data are slow to arrive.' : 'Los datos están tardando en llegar.',
    )
    await expect(site.figure('attendance').cell('str-att-2')).toContainText('171,480')
    await expect(site.figure('attendance').marks).not.toHaveCount(0)

    await waiting?.continue()
    await expect(site.slowNotice).toHaveCount(0)
    await site.becomeAlive()
    await site.figure('attendance').pointAt()
    await expect(site.figure('attendance').root).toHaveAttribute('data-state', 'live')
  })

  test(`the front page without its data answers its question, with its figures and the ways to the others, in ${language}`, async ({
    page,
  }) => {
    const site = new Site(page, language)
    await page.route(DATA, (route) => route.fulfill({ status: 503 }))
    await site.open()
    await expect(site.notice).toContainText('503')
    await expect(site.notice).toContainText(
      language === 'en' ? 'The data could not be loaded' : 'No se pudieron cargar los datos',
    )
    const front = new Front(page, language)
    await expect(front.cell('raise', 'union')).toContainText('6.5%')
    await expect(site.figures).toHaveCount(3)
    await expect(front.cards).toHaveCount(FIGURES.length - 3)
    await page.unroute(DATA)
    await site.tryAgain.click()
    await expect(site.notice).toHaveCount(0)
  })
}

test('a front page whose figures lose their data answers with its table, says so, and tries again at the next press', async ({
  page,
  english,
}) => {
  await page.route(DATA_OF_FIGURES, (route) => route.fulfill({ status: 503 }))
  await english.open()
  const front = new Front(page, 'en')
  await page.getByRole('button', { name: 'Earlier' }).click()
  await expect(front.cell('raise', 'joint')).toContainText('no agreement yet')
  await expect(page.getByRole('alert').filter({ hasText: 'did not load' })).toBeVisible()
  await page.unroute(DATA_OF_FIGURES)
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'did not load' })).toHaveCount(0)
  await english.figure('salary').pointAt()
  await expect(english.figure('salary').root).toHaveAttribute('data-state', 'live')
})

test('a link with a choice does not stay hidden when its data fail', async ({ page, english }) => {
  await page.route(DATA, (route) => route.fulfill({ status: 404 }))
  await english.openFigure('salary', 'all/?parties=union')
  await expect(english.notice).toBeVisible()
  await expect(english.figure('salary').finding).toBeVisible()
  await expect(english.figure('salary').table).toBeVisible()
})

test('evidence whose data fail can be read, and searched once they have loaded', async ({ page, english }) => {
  await page.route('**/data/*.evidence.en.json', (route) => route.abort())
  await english.open('evidence/#fact-str-att-1')
  await expect(english.notice).toContainText('there is no connection')
  await expect(english.evidence.facts).toHaveCount(574)
  await expect(english.evidence.fact('str-att-1')).toBeVisible()
  await page.unroute('**/data/*.evidence.en.json')
  await english.tryAgain.click()
  await expect(english.notice).toHaveCount(0)
  await english.becomeAlive()
  await english.evidence.query.fill('156,774')
  await expect(english.evidence.count).not.toHaveText('574 of 574 facts')
})
