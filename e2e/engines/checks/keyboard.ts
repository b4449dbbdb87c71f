import { FIGURES } from '../../pages/words'
import { expectNoTrouble, holds, same, untilHydrated, untilSame, untilTrue, type Check, type Visit } from '../visit'

const GROUP = 'by keys alone, into a chart and out to a source'

/** The name of what has the focus, if it is a mark. */
const nameOfMark = () =>
  document.activeElement?.closest('.chart .mark, .chart a, .chart [data-mark]')
    ? (document.activeElement.getAttribute('aria-label') ?? '')
    : ''

const isChartFocused = () => document.activeElement?.matches('.chart') === true

async function tabToChart({ tab }: Visit): Promise<void> {
  for (let stops = 0; stops < 40; stops += 1) {
    await tab.keys('Tab')
    if (await tab.evaluate(isChartFocused)) return
  }
  throw new Error('forty presses of Tab do not lead to the chart')
}

async function walk(visit: Visit, figure: string): Promise<void> {
  const { tab } = visit
  await visit.open(`figures/${figure}/`)
  await untilHydrated(tab)
  await tabToChart(visit)
  await untilTrue('a live chart', tab, () => document.querySelector('figure[data-state="live"]') !== null)
  await tab.keys('Enter')
  await untilTrue(
    'a mark with the focus',
    tab,
    () => document.activeElement?.closest('.chart') !== null && !document.activeElement?.matches('.chart'),
  )
  const first = await tab.evaluate(nameOfMark)
  holds(`the name of the first mark: “${first}”`, /\S.{8}/.test(first))
  await untilSame('what is announced', first, () =>
    tab.evaluate(() => document.querySelector('.chart [role="status"]')?.textContent ?? ''),
  )
  await tab.keys('End')
  await untilTrue('another mark', tab, (name) => document.activeElement?.getAttribute('aria-label') !== name, first)
  const last = await tab.evaluate(nameOfMark)
  await tab.keys('ArrowRight') // there is nothing further
  same('the last mark', await tab.evaluate(nameOfMark), last)
  await tab.keys('Escape')
  await untilSame('the chart has the focus', true, () => tab.evaluate(isChartFocused))
  await tab.keys('Enter', 'Home')
  await untilSame('the first mark', first, () => tab.evaluate(nameOfMark))
  await toEvidence(visit)
}

/** From the chart’s first mark to one that leads to evidence, there, and back. */
async function toEvidence(visit: Visit): Promise<void> {
  const { tab } = visit
  const isLink = () => tab.evaluate(() => document.activeElement?.matches('a[href]') === true)
  for (let steps = 0; steps < 20 && !(await isLink()); steps += 1)
    await tab.keys(steps % 2 === 0 ? 'ArrowDown' : 'ArrowRight')
  const from = await tab.evaluate(() => window.location.pathname)
  const source = /Source: (.+)\.$/.exec(await tab.evaluate(nameOfMark))?.[1] ?? '?'
  await tab.keys('Enter')
  await untilTrue(
    'the fact at its place in the evidence, with its source',
    tab,
    (name) => {
      const fact = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
      return window.location.pathname === '/evidence/' && fact?.textContent?.includes(name) === true
    },
    source,
  )
  await tab.evaluate(() => window.history.back())
  await untilTrue(
    'the figure again',
    tab,
    (path) => window.location.pathname === path && document.querySelector('figure .chart') !== null,
    from,
  )
  await expectNoTrouble(visit)
}

/** Every figure from the address bar to the source of a number and back. */
export const keyboard: readonly Check[] = FIGURES.map((figure) => ({
  group: GROUP,
  name: `figures/${figure}/`,
  run: (visit) => walk(visit, figure),
}))
