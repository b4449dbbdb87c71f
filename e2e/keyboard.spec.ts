import type { Page } from '@playwright/test'
import { holdBack } from './pages/holdBack'
import { FIGURES, type FigureId } from './pages/words'
import { expect, test } from './test'

/**
 * Tab stops of each figure's page: from the top to its chart, the chart counted, and in all. To every chart: the way to
 * skip, the name, three links, the theme, three filters, the table alone, the chart: 11. Figures with filters of their
 * own have one more for each list; `pay` has a salary, a month, and three salaries to choose, each with its source.
 * After the chart come the table, with a link for every fact, the sources, and what can be done with the figure: at second depth
 * so many at most, at first fewer.
 */
type Stops = { toChart: number; inAll: number }
const STOPS: Readonly<Record<FigureId, Stops>> = {
  salary: { toChart: 12, inAll: 55 },
  pay: { toChart: 20, inAll: 107 },
  'class-size': { toChart: 15, inAll: 150 },
  'class-size-steps': { toChart: 14, inAll: 70 },
  staffing: { toChart: 13, inAll: 49 },
  moves: { toChart: 12, inAll: 32 },
  money: { toChart: 12, inAll: 31 },
  attendance: { toChart: 12, inAll: 38 },
  contested: { toChart: 12, inAll: 138 },
  timeline: { toChart: 12, inAll: 160 },
}

/** The two depths are links before the chart; the theme went behind the list of figures. */
const DEPTHS = 1

/** The Tab stops of a page in its current state. */
async function stopsOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const may = document.querySelectorAll<HTMLElement>(
      'a[href], button:not(:disabled), input:not(:disabled), select, summary, [tabindex]',
    )
    return [...may].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
      .length
  })
}

for (const [id, depth] of FIGURES.flatMap((one) => [[one, ''] as const, [one, 'all/'] as const]))
  test(`from the address bar to the source of one number of figures/${id}/${depth} and back, without a mouse`, async ({
    page,
    english,
  }) => {
    await english.openAlive(`figures/${id}/${depth}`)
    const figure = english.figure(id)
    const focused = page.locator(':focus')
    let toChart = 0
    do {
      await page.keyboard.press('Tab')
      toChart += 1
    } while (toChart < 40 && !(await figure.chart.evaluate((chart) => chart === document.activeElement)))
    await expect(figure.chart).toBeFocused()
    await expect(figure.root).toHaveAttribute('data-state', 'live') // at once, because it has the focus
    expect.soft(toChart).toBe(STOPS[id].toChart + DEPTHS)
    expect.soft(await stopsOn(page)).toBeLessThanOrEqual(STOPS[id].inAll + DEPTHS)
    await expect(figure.chart.getByText('Enter: into the chart.')).toBeVisible()
    await expect(figure.chart).toHaveAccessibleDescription(/\d/)
    await expect(figure.chart.locator('.recharts-surface').first()).not.toHaveAttribute('tabindex', /./)
    await expect(figure.chart.getByRole('application')).toHaveCount(0)

    await page.keyboard.press('Enter')
    const name = async () => focused.getAttribute('aria-label')
    const first = await name()
    expect(first).toMatch(/\S.{8}/)
    await expect(figure.tip).toContainText(first ?? '?')
    await expect(figure.said).toHaveText(first ?? '?')
    await page.keyboard.press('End')
    const last = await name()
    expect(last).not.toBe(first)
    await page.keyboard.press('ArrowRight') // stays at the end
    expect(await name()).toBe(last)
    await page.keyboard.press('Escape')
    await expect(figure.chart).toBeFocused()
    await expect(figure.tip).toBeHidden()
    await page.keyboard.press('Enter') // back to the last mark
    expect(await name()).toBe(last)
    await page.keyboard.press('Home')
    expect(await name()).toBe(first)
    await expect(focused).toBeInViewport()
    expect(await figure.chart.locator('a:not([tabindex="-1"]), [tabindex="0"]').count()).toBe(0) // one stop, and no more

    // to a mark that leads to evidence
    for (let steps = 0; steps < 20 && !(await focused.evaluate((mark) => mark.matches('a[href]'))); steps += 1)
      await page.keyboard.press(steps % 2 === 0 ? 'ArrowDown' : 'ArrowRight')
    const [, source = '?'] = /Source: (.+)\.$/.exec((await name()) ?? '') ?? []
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/evidence\/#fact-/)
    const fact = decodeURIComponent(new URL(page.url()).hash.replace('#fact-', ''))
    await expect(english.evidence.fact(fact)).toContainText(source)
    await page.goBack()
    await expect(figure.finding).toBeVisible()
  })

test('a gap is a stop, and gives its reason as the table does', async ({ page, english }) => {
  await english.openAlive('figures/moves/')
  const figure = english.figure('moves')
  await figure.chart.focus()
  await page.keyboard.press('Enter')
  const gap = 'Union, Jan 12, 2017. Not published. No published source that we could read gives this number.'
  await expect(page.locator(':focus')).toHaveAttribute('data-missing', 'not-published')
  await expect(page.locator(':focus')).toHaveAccessibleName(gap)
  await expect(figure.tip).toHaveText(gap)
  await expect(figure.rows.first()).toContainText('No published source that we could read gives this number.')
})

test('five places further and back, and between the proposals of one place', async ({ page, english }) => {
  await english.openAlive('figures/class-size/all/')
  const figure = english.figure('class-size')
  await figure.chart.focus()
  await page.keyboard.press('ArrowDown')
  await expect(figure.said).toHaveText(/^Contract, 2015\. Kindergarten to grade 3\. From 32 to 27/)
  await page.keyboard.press('ArrowDown')
  await expect(figure.said).toHaveText(/^Memorandum, 2017\. Kindergarten to grade 3/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('PageDown') // five bands of grades
  await expect(figure.said).toHaveText(/^Contract, 2015\. Grades 11 and 12\. 39 students/)
  await page.keyboard.press('PageUp')
  await expect(figure.said).toHaveText(/^Contract, 2015\. Kindergarten to grade 3/)
})

test('a key that is held down is not announced mark by mark', async ({ page, english }) => {
  await english.openAlive('figures/timeline/all/')
  const figure = english.figure('timeline')
  await figure.chart.focus()
  await page.keyboard.press('Enter')
  await expect(figure.said).not.toBeEmpty()
  await figure.said.evaluate((region) => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  for (let times = 0; times < 30; times += 1) await page.keyboard.down('ArrowRight') // all but the first are repeats
  await page.keyboard.up('ArrowRight')
  const standsOn = (await page.locator(':focus').getAttribute('aria-label')) ?? '?'
  await expect(figure.said).toHaveText(standsOn)
  const heard = await page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard) // safe: set above
  expect(new Set(heard).size).toBeLessThan(15)
})

test('a key pressed before the chart is live is handled', async ({ page, english }) => {
  const release = await holdBack(page, '**/LiveDrawing-*.js')
  await english.openAlive('figures/money/all/')
  const figure = english.figure('money')
  await figure.chart.focus()
  await expect(figure.root).toHaveAttribute('data-state', 'drawn')
  await page.keyboard.press('Enter')
  release()
  await expect(figure.said).toHaveText(/^Union, Jul 24, 2018\. In all\. Not published\./)
  await expect(page.locator(':focus')).toHaveAttribute('data-missing', 'not-published')
})

test('the table is one key away from the chart, and the keys explain themselves', async ({ page, english }) => {
  await english.openAlive('#staffing')
  const figure = english.figure('staffing')
  await figure.chart.focus()
  await expect(figure.root).toHaveAttribute('data-state', 'live')
  await page.keyboard.press('?')
  await page.keyboard.press('t')
  await expect(figure.table).toBeVisible()
  await expect(figure.details.locator('summary')).toBeFocused()
  await expect(figure.chart.getByText('Enter: into the chart.')).toBeVisible()
})

test('the tip of a mark stays while it is hovered, and Escape and space close it', async ({ page, english }) => {
  await english.openAlive('figures/moves/')
  const figure = english.figure('moves')
  await figure.chart.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(figure.tip).toBeVisible()
  const standsOn = await page.locator(':focus').getAttribute('aria-label')
  await page.keyboard.press('Space') // without moving the focus
  await expect(figure.tip).toBeHidden()
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe(standsOn)
  await page.keyboard.press('Space')
  await expect(figure.tip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(figure.tip).toBeHidden()

  await figure.mark('sal-union-6.5').first().hover()
  await expect(figure.tip).toContainText('Union, Jul 24, 2018. 6.5%.')
  await figure.tip.hover()
  await page.waitForTimeout(500) // twice the tip's delay
  await expect(figure.tip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(figure.tip).toBeHidden()
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 568 } })

  test('a touch opens the tip of a mark, beside the mark and inside the viewport', async ({ page, english }) => {
    await english.openAlive('figures/attendance/all/')
    const figure = english.figure('attendance')
    await figure.chart.scrollIntoViewIfNeeded()
    await figure.pointAt()
    await expect(figure.root).toHaveAttribute('data-state', 'live')
    for (const mark of [figure.marks.first(), figure.marks.last()]) {
      await mark.scrollIntoViewIfNeeded()
      await mark.tap()
      await expect(figure.tip).toBeVisible()
      const [words, own] = [await figure.tip.boundingBox(), await mark.boundingBox()]
      if (!words || !own) throw new Error('Expected the mark and its words to be on the screen.')
      expect(words.y + words.height <= own.y || words.y >= own.y + own.height).toBe(true)
      expect(words.x).toBeGreaterThanOrEqual(0)
      expect(words.x + words.width).toBeLessThanOrEqual(320)
      expect(words.y).toBeGreaterThanOrEqual(0)
      expect(words.y + words.height).toBeLessThanOrEqual(568)
      expect(page.url()).toMatch(/figures\/attendance\/all\/$/) // the first tap does not follow the link
    }
  })
})

test('a description follows what is chosen, in a frame and on the page', async ({ page, english }) => {
  await english.openAlive('figures/moves/all/?parties=union')
  const { description } = english.figure('moves')
  await expect(description).toHaveText(
    '2 marks in 4 rows. Not published: 2 dotted places (Union, Jan 12, 2017; Union, Sep 15, 2017).',
  )
  await page.goto('./embed/moves/?show=all')
  await expect(description).toContainText(
    'Largest change: from 2% (District, Jul 24, 2018) to 6% (District, Sep 25, 2018).',
  )
})
