import type { Page } from '@playwright/test'
import { holdBack } from './pages/holdBack'
import { FIGURES, type FigureId } from './pages/words'
import { expect, test } from './test'

/** The Tab stops of every figure's page before those of its own, in their order. */
const TO_FIGURE = ['Skip to the figures', 'At the Table', 'Figures', 'Evidence', 'Present', 'Español']
const FILTERS = ['As of the end', 'Sides', 'Proposals']
/** Under the chart. At second depth the table is open: its region is a stop, so that it can be scrolled, and each fact that it names. */
const UNDER = [
  'The chart in words',
  'How to read it, and what is missing',
  'Share',
  'Download',
  'Embed',
  'Cite',
  'Present this view',
]

/** What a figure has of its own: the stops between its depths and its chart, and how many come after its actions. */
type Own = { name: string; choices?: readonly string[]; below?: number }
const OWN: Readonly<Record<FigureId, Own>> = {
  salary: { name: 'Raises over time' },
  pay: {
    name: 'My pay',
    choices: [
      'Salary before the raises, dollars a year',
      'Count through',
      'Starting $50,428',
      'Source of $50,428',
      'Average $75,000',
      'Source of $75,000',
      'Top $88,253',
      'Source of $88,253',
      'Share',
    ],
    // what to compare with, 10 sources of raises, 2 tables, 4 other readings, 5 changes of prices, 2 of a worked example
    below: 24,
  },
  // 3 choices of a class, 7 limits, 3 terms
  'class-size': { name: 'Class size', choices: ['Grades', 'School types', 'Kinds of class: 1 of 2'], below: 13 },
  'class-size-steps': { name: 'Agreed steps', choices: ['Grades', 'School types'] },
  staffing: { name: 'Staff', choices: ['Roles'] },
  moves: { name: 'Raises, offer by offer' },
  money: { name: 'Money' },
  attendance: { name: 'Strike days' },
  contested: { name: 'What is contested' },
  timeline: { name: 'Timeline' },
}
/** At first depth the page of what is contested lists its questions. */
const QUESTIONS = 39

/** The name of what has the focus, as the page gives it. */
function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement
    const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : null
    const own = [...(label?.childNodes ?? [])].find((node) => node.textContent?.trim()) ?? at
    return (at?.getAttribute('aria-label') ?? own?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  })
}

/** The Tab stops after the chart: those of the table, those with their names, and how many follow the last of the actions. */
function stopsAfterChart(page: Page): Promise<{ table: number; named: readonly string[]; below: number }> {
  return page.evaluate(() => {
    const chart = document.querySelector('.chart')
    const may = document.querySelectorAll<HTMLElement>(
      'a[href], button:not(:disabled), input:not(:disabled), select, summary, [tabindex]',
    )
    const stops = [...may].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        chart !== null &&
        (chart.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 &&
        !chart.contains(element),
    )
    const inTable = stops.filter((stop) => stop.closest('details.table') !== null)
    const last = stops.findIndex((stop) => stop.matches('.present'))
    return {
      table: inTable.length,
      named: stops
        .slice(0, last + 1)
        .filter((stop) => !inTable.includes(stop))
        .map((stop) => (stop.textContent ?? '').trim().replace(/ \(\d+\)$/, '')),
      below: stops.length - last - 1,
    }
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
    const stops: string[] = []
    do {
      await page.keyboard.press('Tab')
      stops.push(await nameOfFocus(page))
    } while (stops.length < 40 && !(await figure.chart.evaluate((chart) => chart === document.activeElement)))
    const { name: figureName, choices = [], below = 0 } = OWN[id]
    const isWhole = depth !== ''
    const chartName = `Chart: ${figureName}`
    expect
      .soft(stops)
      .toEqual([...TO_FIGURE, ...FILTERS, 'In short', 'Everything', ...choices, 'Show the table alone', chartName])
    await expect(figure.chart).toBeFocused()
    await expect(figure.root).toHaveAttribute('data-state', 'live') // at once, because it has the focus
    const facts = (await figure.cells()).flatMap((cell) => cell.facts)
    const questions = id === 'contested' && !isWhole ? QUESTIONS : 0
    await expect
      .poll(() => stopsAfterChart(page))
      .toEqual({
        table: isWhole ? 2 + facts.length : 1, // its summary, its region, its facts
        named: ['Sources', ...UNDER],
        below: below + questions + 1, // the way back to all figures
      })
    await expect(figure.chart.getByText('Enter: into the chart.')).toBeVisible()
    await expect(figure.chart).toHaveAccessibleDescription(/\d/)
    await expect(figure.drawing.locator('svg')).not.toHaveCount(0)
    await expect(figure.drawing.locator('svg[tabindex]')).toHaveCount(0) // Recharts would make its own a stop
    await expect(figure.chart.getByRole('application')).toHaveCount(0)

    await page.keyboard.press('Enter')
    const name = async () => focused.getAttribute('aria-label')
    const first = await name()
    expect(first).toMatch(/\S.{8}/)
    expect(first?.endsWith((await figure.tip.locator('p').textContent()) ?? '?')).toBe(true)
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
  await english.openAlive('figures/moves/all/')
  const figure = english.figure('moves')
  await figure.chart.focus()
  await page.keyboard.press('Enter')
  const gap = 'Union, Jan 12, 2017. Not found. We did not find this number in any source that we could read.'
  await expect(page.locator(':focus')).toHaveAttribute('data-missing', 'not-found')
  await expect(page.locator(':focus')).toHaveAccessibleName(gap)
  await expect(figure.said).toHaveText(gap)
  await expect(figure.tip).toHaveText(gap)
  await expect(figure.rows.first()).toContainText('We did not find this number in any source that we could read.')
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
  await expect(figure.said).toHaveText(/^Memorandum, 2017\. Grades 11 and 12, .+\. 46 students/)
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
  await expect(figure.said).toHaveText(/^Union, Jul 24, 2018\. In all\. Not found\./)
  await expect(page.locator(':focus')).toHaveAttribute('data-missing', 'not-found')
})

test('the table is one key away from the chart, and the keys explain themselves', async ({ page, english }) => {
  await english.openAlive('#staffing')
  const figure = english.figure('staffing')
  await page.keyboard.press('Tab') // whose first key it is fetches the charts
  await expect(figure.chart).toHaveAttribute('tabindex', '0')
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
    '2 marks in 4 rows. Not found: 1 dotted place (Union, Jan 12, 2017). Could not be read: 1 dotted place (Union, Sep 15, 2017).',
  )
  await page.goto('./embed/moves/?show=all')
  await expect(description).toContainText(
    'Largest change: from 2% (District, Jul 24, 2018) to 6% (District, Sep 25, 2018).',
  )
})
