import type { Locator, Page } from '@playwright/test'
import { Front } from './pages/Front'
import { holdBack } from './pages/holdBack'
import { Pay } from './pages/Pay'
import type { Site } from './pages/Site'
import { FIGURES, type FigureId } from './pages/words'
import { expect, test } from './test'

const UNION = 'P06-union-2018-07-24'
const AGREEMENT = 'P16-agreement-2019-01-22'
/** The chunk of the live chart. */
const LIVE_CHART = '**/assets/LiveDrawing-*.js'
const EVE_OF_STRIKE = '?asof=2019-01-14'

const queryOf = (page: Page) => () => new URL(page.url()).search

type Choice = {
  /** The query that the URL then has. */
  query: string
  on: FigureId
  choose: (site: Site) => Promise<void>
  /** What becomes visible, besides the tick. */
  gone: (site: Site) => Locator
}

const CHOICES: readonly Choice[] = [
  {
    query: '?parties=district~fact-finder~joint',
    on: 'salary',
    choose: ({ filters }) => filters.toggle('Sides', 'Union'),
    gone: (site) => site.figure('salary').drawnFor(UNION),
  },
  {
    query: `?proposals=${AGREEMENT}`,
    on: 'moves',
    choose: async ({ filters }) => {
      await filters.chooseNone('Proposals')
      await filters.toggle('Proposals', 'Agreement, Jan 22, 2019')
    },
    gone: (site) => site.figure('moves').drawnFor(UNION),
  },
  {
    query: '?grades=4-6~6-8~9-10~11-12',
    on: 'class-size',
    choose: ({ filters }) => filters.toggle('Grades', 'Kindergarten to grade 3'),
    gone: (site) => site.figure('class-size').rows.filter({ hasText: 'Kindergarten' }),
  },
  {
    query: '?schools=phbao~desegregated~phbao-magnet~other-magnet',
    on: 'class-size',
    choose: ({ filters }) => filters.toggle('School types', '90 high-need schools'),
    gone: (site) => site.figure('class-size').rows.filter({ hasText: '90 high-need schools' }),
  },
  {
    query: '?roles=librarian~counselor~psychologist',
    on: 'staffing',
    choose: ({ filters }) => filters.toggle('Roles', 'Nurses'),
    gone: (site) => site.figure('staffing').cell('st-ta-nurse-2019'),
  },
  {
    query: '?subjects=non-academic',
    on: 'class-size',
    choose: async ({ filters }) => {
      await filters.toggle('Kinds of class', 'Other classes')
      await filters.toggle('Kinds of class', 'Academic classes')
    },
    gone: (site) => site.figure('class-size').cell('cs-2018-max-phbao-45'),
  },
]

for (const { query, on, choose, gone } of CHOICES) {
  test(`a choice is in the address, and the address brings it back: ${query}`, async ({ page, english }) => {
    await english.openAlive(`figures/${on}/?show=all`)
    await choose(english)
    await expect.poll(queryOf(page)).toBe(`${query}&show=all`)
    await expect(gone(english)).toHaveCount(0)

    await page.reload()
    await english.becomeAlive()
    await expect(gone(english)).toHaveCount(0)
    await expect(english.figure(on).rows).not.toHaveCount(0)
    expect(queryOf(page)()).toBe(`${query}&show=all`)
  })
}

test('the theme is in the address, and a default is not', async ({ page, english }) => {
  await english.openAlive('figures/moves/')
  await english.filters.chooseTheme('Dark')
  await expect.poll(queryOf(page)).toBe('?theme=dark')
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-theme', 'dark')

  await page.reload()
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await english.becomeAlive()
  await expect(english.filters.theme).toHaveValue('dark')
  await english.filters.chooseTheme('Auto')
  await expect.poll(queryOf(page)).toBe('')
})

test('a link to a table opens it, and keeps it open through other choices', async ({ page, english }) => {
  await english.openAlive('figures/salary/?view=table')
  await expect(english.figure('salary').table).toBeVisible()
  await english.filters.toggle('Sides', 'Union')
  await expect.poll(queryOf(page)).toBe('?parties=district~fact-finder~joint&view=table')
  await page.reload()
  await expect(english.figure('salary').table).toBeVisible()
})

test('a choice that is undone leaves no trace in the address', async ({ page, english }) => {
  await english.openAlive('figures/salary/')
  await english.filters.toggle('Sides', 'Union')
  await expect.poll(queryOf(page)).not.toBe('')
  await english.filters.toggle('Sides', 'Union')
  await expect.poll(queryOf(page)).toBe('')
  await expect(english.filters.announcement).toHaveText('Sides (all): 16 of 16 proposals and agreements are shown.')
})

test('foreign parameters stay in the address', async ({ page, english }) => {
  await english.openAlive(`figures/salary/?utm=x&asof=2019-01-14#main`)
  await english.filters.toggle('Sides', 'Union')
  await expect.poll(queryOf(page)).toBe('?utm=x&parties=district~fact-finder~joint&asof=2019-01-14')
  expect(new URL(page.url()).hash).toBe('#main')
  await english.filters.reset.click()
  await expect.poll(queryOf(page)).toBe('?utm=x')
})

test('back, forward and reload keep the view', async ({ page, english }) => {
  await english.openAlive('figures/salary/all/?parties=union')
  const figure = english.figure('salary')
  await expect(figure.rows).toHaveCount(5)
  await figure.cell('sal-union-6.5').locator('xpath=following-sibling::td').getByRole('link').first().click()
  await expect(english.evidence.fact('sal-union-6.5')).toBeFocused()

  await page.goBack()
  await expect(figure.rows).toHaveCount(5)
  await page.goForward()
  await expect(english.evidence.fact('sal-union-6.5')).toBeVisible()
  await page.goBack()
  await page.reload()
  await expect(figure.rows).toHaveCount(5)
  expect(queryOf(page)()).toBe('?parties=union')
})

test.describe('the day', () => {
  test('moves from proposal to proposal by two buttons', async ({ page, english }) => {
    await english.openAlive('figures/moves/')
    const { asOf, previous, next } = english.filters
    await asOf.click()
    await expect(next).toBeDisabled()
    for (const day of ['2019-01-22', '2019-01-21', '2019-01-11']) {
      await previous.click()
      await expect.poll(queryOf(page)).toBe(`?asof=${day}`)
    }
    await expect(english.figure('moves').drawnFor(AGREEMENT)).toHaveCount(0)
    for (const query of ['?asof=2019-01-21', '?asof=2019-01-22', '']) {
      await next.click()
      await expect.poll(queryOf(page)).toBe(query)
    }
    await expect(english.figure('moves').drawnFor(AGREEMENT)).not.toHaveCount(0)
  })

  test('moves by the keys of its slider, which says the day', async ({ page, english }) => {
    await english.openAlive('figures/moves/')
    const { asOf, slider } = english.filters
    await asOf.click()
    await slider.focus()
    await expect(slider).toHaveAttribute('aria-valuetext', 'the end')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(queryOf(page)).toBe('?asof=2019-01-22')
    await page.keyboard.press('Home')
    await expect.poll(queryOf(page)).toBe('?asof=2015-04-17')
    await expect(slider).toHaveAttribute('aria-valuetext', 'Apr 17, 2015')
    await page.keyboard.press('End')
    await expect.poll(queryOf(page)).toBe('')
  })

  test('can be typed, also one between two proposals', async ({ page, english }) => {
    await english.openAlive('figures/moves/')
    const { asOf, day, previous } = english.filters
    await asOf.click()
    await day.fill('2019-01-14')
    await expect.poll(queryOf(page)).toBe(EVE_OF_STRIKE)
    await previous.click()
    await expect.poll(queryOf(page)).toBe('?asof=2019-01-11')
    await day.fill('')
    await expect.poll(queryOf(page)).toBe('')
  })
})

/** Texts and numbers that only the agreement has, from the research. */
const ONLY_AGREED =
  /\b150(?![,\d])|\$403|\$228 million|\$175 million|\$840|\b82 (?:posts|librarians)|\b77 (?:posts|counselors)|\b300 (?:posts|nurses)|Agreement, Jan 22|[Tt]hey agreed|[Tt]he agreement (?:sets|names)|Agreed:/
const OF_THE_AGREEMENT = /^(?:sal|cs|st|mon)-ta-|^ta-term-|^cs-2223-|^cs-phase-/

test.describe('on January 14, 2019', () => {
  test('nothing on the front page shows what was agreed eight days later', async ({ page, english }) => {
    const front = new Front(page, 'en')
    await english.openAlive(EVE_OF_STRIKE)
    await expect(front.cell('raise', 'joint')).toHaveText('no agreement yet')
    // first with the figures below the viewport as they come, then with everything read
    for (const read of [async () => {}, async () => english.readThrough()]) {
      await read()
      await expect(english.main.locator(`[data-proposal="${AGREEMENT}"]`).filter({ visible: true })).toHaveCount(0)
      expect((await english.factsInSight()).filter((fact) => OF_THE_AGREEMENT.test(fact))).toEqual([])
      expect((await english.wordsInSight()).filter((words) => ONLY_AGREED.test(words))).toEqual([])
    }
  })

  for (const id of FIGURES)
    test(`neither depth of ${id} shows it`, async ({ english }) => {
      for (const depth of ['', 'all/']) {
        await english.openAlive(`figures/${id}/${depth}${EVE_OF_STRIKE}&view=table`)
        await expect(english.filters.asOf).toContainText('Jan 14, 2019')
        const figure = english.figure(id)
        await expect(figure.rows.first()).toBeVisible()
        await expect(figure.rows.filter({ hasText: 'Jan 22, 2019' })).toHaveCount(0)
        await expect(english.main.locator(`[data-proposal="${AGREEMENT}"]`).filter({ visible: true })).toHaveCount(0)
        expect((await english.factsInSight()).filter((fact) => OF_THE_AGREEMENT.test(fact))).toEqual([])
        expect((await english.wordsInSight()).filter((words) => ONLY_AGREED.test(words))).toEqual([])
      }
    })
})

test('an empty choice says why nothing is shown, and offers a reset that works', async ({ page, english }) => {
  await english.openAlive('figures/salary/all/')
  const figure = english.figure('salary')
  await english.filters.chooseNone('Sides')
  await expect.poll(queryOf(page)).toBe('?parties=') // the path says the depth
  await expect(figure.marks).toHaveCount(0)
  await expect(figure.finding).toHaveText('Nothing is chosen here. Choose a proposal or a side above.')
  await english.filters.close('Sides')
  await figure.empty.getByRole('button', { name: 'Show everything' }).click()
  await expect(figure.empty).toHaveCount(0)
  await expect(figure.drawnFor(UNION)).not.toHaveCount(0)
  await expect.poll(queryOf(page)).toBe('')
  expect(new URL(page.url()).pathname).toMatch(/salary\/all\/$/) // the depth is kept
})

test('a day before everything says so', async ({ english }) => {
  await english.openAlive('figures/money/?asof=2016-01-01&show=all')
  const figure = english.figure('money')
  await expect(figure.finding).toHaveText('On January 1, 2016, nothing of this was on the table yet.')
  await figure.empty.getByRole('button', { name: 'Show everything' }).click()
  await expect(figure.cell('st-dist-2018-30m')).toHaveText('$30 million')
})

test('a change is announced once, in a sentence', async ({ english, page }) => {
  await english.openAlive('figures/moves/')
  const { announcement, asOf, day } = english.filters
  await expect(announcement).toBeEmpty()
  await asOf.click()
  await day.fill('2019-01-14')
  // sixteen proposals and agreements in the research; two of them came later, on January 21 and 22
  await expect(announcement).toHaveText('As of January 14, 2019: 14 of 14 proposals and agreements are shown.')
  await asOf.click()
  await english.filters.toggle('Sides', 'Union')
  await expect(announcement).toHaveText(
    'Sides (District; Fact-finder; Both sides): 10 of 14 proposals and agreements are shown.',
  )
  await expect(page.getByRole('status').filter({ hasText: 'proposals and agreements' })).toHaveCount(1)
})

test('the marks answer a press in the next frame, before anything is computed', async ({ english }) => {
  await english.openAlive('figures/salary/all/')
  await english.figure('salary').pointAt()
  await expect(english.figure('salary').root).toHaveAttribute('data-state', 'live')
  await english.filters.open('Sides')
  const marksAfterPress = () =>
    english.filters.choice('Sides', 'Union').evaluate((box: HTMLInputElement, union) => {
      box.click()
      return document.querySelectorAll(`.live .mark[data-proposal="${union}"]:not([data-off])`).length
    }, UNION)
  expect(await marksAfterPress()).toBe(0)
  await expect(english.figure('salary').cell('sal-union-6.5')).toHaveCount(0)
  expect(await marksAfterPress()).toBeGreaterThan(0)
  await expect(english.figure('salary').cell('sal-union-6.5')).toHaveText('6.5%')
})

test('buttons, a month and a salary that are used before the data have loaded are not lost either', async ({
  page,
  english,
}) => {
  const letThemCome = await holdBack(page, '**/data/*.figures.en.json')
  await page.goto('./figures/pay/all/', { waitUntil: 'commit' })
  const pay = new Pay(page, 'en')
  await pay.until.selectOption('2020-06')
  await pay.salary.fill('60k')
  await english.filters.chooseNone('Sides')
  letThemCome()
  await expect.poll(queryOf(page)).toBe('?parties=&until=2020-06') // without the salary
  await expect(pay.salary).toHaveValue('60k')
  await english.filters.choice('Sides', 'Union').check()
  await expect(pay.finding).toContainText('$15,600 more with the union’s raise') // 4 years × 60,000 × 6.5%
})

test('a choice made before the data have loaded is not lost', async ({ page, english }) => {
  const letThemCome = await holdBack(page, '**/data/*.figures.en.json')
  await page.goto('./figures/salary/all/', { waitUntil: 'commit' })
  await english.filters.toggle('Sides', 'Union')
  letThemCome()
  await english.becomeAlive()
  await expect(english.filters.choice('Sides', 'Union')).not.toBeChecked()
  await expect(english.figure('salary').drawnFor(UNION)).toHaveCount(0)
  await expect.poll(queryOf(page)).toBe('?parties=district~fact-finder~joint')
})

test('a slider moved before the data have loaded is not lost', async ({ page, english }) => {
  const letThemCome = await holdBack(page, '**/data/*.figures.en.json')
  await page.goto('./figures/moves/', { waitUntil: 'commit' })
  await english.filters.asOf.click()
  await english.filters.slider.press('ArrowLeft')
  letThemCome()
  await expect.poll(queryOf(page)).toBe('?asof=2019-01-22')
  await expect(english.filters.slider).toHaveAttribute('aria-valuetext', 'Jan 22, 2019')
})

test.describe('without the live chart', () => {
  test('a filter hides marks of the prerendered picture, and shows them again', async ({ page, english }) => {
    await page.route(LIVE_CHART, () => {}) // never fulfilled
    await english.openAlive('figures/salary/all/')
    const figure = english.figure('salary')
    await expect(figure.drawnFor(UNION)).not.toHaveCount(0)
    await english.filters.toggle('Sides', 'Union')
    await expect(figure.drawnFor(UNION)).toHaveCount(0)
    await expect(figure.cell('sal-union-6.5')).toHaveCount(0)
    await expect(figure.drawnFor(AGREEMENT)).not.toHaveCount(0)
    await english.filters.toggle('Sides', 'Union')
    await expect(figure.drawnFor(UNION)).not.toHaveCount(0)
    await expect(figure.root).toHaveAttribute('data-state', 'drawn')
  })

  test('an address with a choice needs no live chart', async ({ page, english }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await english.openAlive('figures/salary/all/?parties=district')
    const figure = english.figure('salary')
    await expect(figure.rows.first()).toBeVisible()
    await expect(figure.drawnFor(UNION)).toHaveCount(0)
    await expect(figure.drawnFor('P13-district-2019-01-11')).not.toHaveCount(0)
    await expect(figure.root).toHaveAttribute('data-state', 'drawn')
    expect(asked.filter((url) => url.includes('LiveDrawing'))).toEqual([])
  })

  test.describe('which fails to load,', () => {
    test.use({ toleratedProblems: /LiveDrawing|net::ERR_FAILED/ })

    test('the picture stays, and follows the filters', async ({ page, english }) => {
      await page.route(LIVE_CHART, (route) => route.abort())
      await english.openAlive('figures/salary/all/')
      const figure = english.figure('salary')
      await figure.pointAt()
      await expect(figure.root).toHaveAttribute('data-state', 'error')
      await english.filters.toggle('Sides', 'Union')
      await expect(figure.drawnFor(UNION)).toHaveCount(0)
      await expect(figure.drawnFor(AGREEMENT)).not.toHaveCount(0)
    })
  })
})
