import {
  expectNoTrouble,
  press,
  pressLabel,
  same,
  untilHydrated,
  untilSame,
  untilTrue,
  type Check,
  type Visit,
} from '../visit'

const GROUP = 'filters, days and depths'

const DISTRICT = 'P13-district-2019-01-11'
const UNION = 'P14-union-2019-01-11'

const query = () => window.location.search

/** How many visible marks and lines a proposal has in the charts of the page. Runs in the page. */
const drawnFor = (proposal: string) =>
  [...document.querySelectorAll(`.chart [data-proposal~="${proposal}"]`)].filter((one) => {
    const box = one.getBoundingClientRect()
    return box.width + box.height > 0 && one.checkVisibility({ visibilityProperty: true })
  }).length > 0

const dayOfTable = () => document.querySelector<HTMLElement>('table[data-table="on-the-table"]')?.dataset['day']
const raiseAgreed = () => document.querySelector('td[data-topic="raise"][data-party="joint"]')?.textContent?.trim()

async function openFigure(visit: Visit, address: string): Promise<void> {
  await visit.open(address)
  await visit.tab.point(3, 3)
  await visit.tab.point(8, 8)
  await untilHydrated(visit.tab)
}

/** A choice in a list: what the address then says, and a proposal or row that is gone. */
const CHOICES = [
  {
    on: 'figures/moves/?show=all',
    list: 'Sides',
    item: 'Union',
    says: '?parties=district~fact-finder~joint&show=all',
  },
  {
    on: 'figures/staffing/?show=all',
    list: 'Roles',
    item: 'Nurses',
    says: '?roles=librarian~counselor~psychologist&show=all',
  },
  {
    on: 'figures/class-size/?show=all',
    list: 'Grades',
    item: 'Kindergarten to grade 3',
    says: '?grades=4-6~6-8~9-10~11-12&show=all',
  },
  {
    on: 'figures/class-size/?show=all',
    list: 'School types',
    item: '90 high-need schools',
    says: '?schools=phbao~desegregated~phbao-magnet~other-magnet&show=all',
  },
] as const

const rowsShown = () => document.querySelectorAll('details.table tbody tr').length

const choices: readonly Check[] = CHOICES.map(({ on, list, item, says }) => ({
  group: GROUP,
  name: `a choice is in the address, and the address brings it back: ${says}`,
  run: async (visit) => {
    await openFigure(visit, on)
    const all = await visit.tab.evaluate(rowsShown)
    await pressLabel(visit.tab, { list, item })
    await untilSame('the address', says, () => visit.tab.evaluate(query))
    await untilTrue(
      'fewer rows',
      visit.tab,
      (before) => document.querySelectorAll('details.table tbody tr').length < before,
      all,
    )
    const fewer = await visit.tab.evaluate(rowsShown)
    await visit.tab.goto(await visit.tab.evaluate(() => window.location.href))
    await untilSame('rows after loading anew', fewer, () => visit.tab.evaluate(rowsShown))
    same('the address after loading anew', await visit.tab.evaluate(query), says)
    await expectNoTrouble(visit)
  },
}))

/** Filters by list and by address, days by button, key and address, and both depths. */
export const filters: readonly Check[] = [
  ...choices,
  {
    group: GROUP,
    name: 'a side that is not chosen is not drawn, by an address',
    run: async (visit) => {
      await openFigure(visit, 'figures/moves/?parties=union')
      await untilSame('union drawn', true, () => visit.tab.evaluate(drawnFor, UNION))
      await untilSame('district drawn', false, () => visit.tab.evaluate(drawnFor, DISTRICT))
      await expectNoTrouble(visit)
    },
  },
  {
    group: GROUP,
    name: 'the front page goes back to an earlier day at once, and the address brings it back',
    run: async (visit) => {
      await openFigure(visit, '')
      same('day at first', await visit.tab.evaluate(dayOfTable), '2019-01-22')
      const earlier = { in: 'button', text: '‹ Earlier' }
      for (const day of ['2019-01-21', '2019-01-11']) {
        await press(visit.tab, { ...earlier, isBeginning: true })
        await untilSame('day', day, () => visit.tab.evaluate(dayOfTable))
      }
      await untilSame('the address', '?asof=2019-01-11', () => visit.tab.evaluate(query))
      same('what is agreed', await visit.tab.evaluate(raiseAgreed), 'no agreement yet')
      await visit.open('?asof=2019-01-11')
      await untilSame('what is agreed, by the address', 'no agreement yet', () => visit.tab.evaluate(raiseAgreed))
      await expectNoTrouble(visit)
    },
  },
  {
    group: GROUP,
    name: 'the slider of days takes keys',
    run: async (visit) => {
      await openFigure(visit, '')
      await visit.tab.evaluate(() => document.querySelector<HTMLElement>('input[type="range"]')?.focus())
      await visit.tab.keys('Home')
      await untilSame('the union’s first proposal', '2017-01-12', () => visit.tab.evaluate(dayOfTable))
      await visit.tab.keys('End')
      await untilSame('the agreement', '2019-01-22', () => visit.tab.evaluate(dayOfTable))
      await expectNoTrouble(visit)
    },
  },
  {
    group: GROUP,
    name: 'the slider of days takes the pointer',
    run: async (visit) => {
      await openFigure(visit, '')
      await press(visit.tab, { in: 'input[type="range"]' }) // in its middle
      await untilTrue('another day', visit.tab, () => {
        const day = document.querySelector<HTMLElement>('table[data-table="on-the-table"]')?.dataset['day'] ?? ''
        return day > '2017-01-12' && day < '2019-01-22'
      })
      await expectNoTrouble(visit)
    },
  },
  {
    group: GROUP,
    name: 'one press leads to the other depth, and back',
    run: async (visit) => {
      await openFigure(visit, 'figures/salary/?parties=union')
      const other = { in: '.depth a:not([aria-current])' }
      await press(visit.tab, other)
      await untilTrue(
        'the second depth',
        visit.tab,
        () => /\/all\/|show=all/.test(window.location.href) && document.querySelectorAll('.chart .mark').length > 0,
      )
      await untilTrue(
        'the second depth as the current one',
        visit.tab,
        () => document.querySelector('.depth [aria-current]')?.textContent?.trim() === 'Everything',
      )
      await press(visit.tab, other)
      await untilTrue(
        'the first depth',
        visit.tab,
        () => document.querySelector('.depth [aria-current]')?.textContent?.trim() === 'In short',
      )
      await expectNoTrouble(visit)
    },
  },
  {
    group: GROUP,
    name: 'a theme and a table that an address asks for are shown',
    run: async (visit) => {
      await visit.open('figures/salary/?theme=dark&view=table')
      // the dark ground of the pages
      await untilSame('the ground', 'rgb(21, 24, 27)', () =>
        visit.tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      )
      await untilTrue('the table', visit.tab, () => document.querySelector('details.table[open] table') !== null)
      await expectNoTrouble(visit)
    },
  },
  {
    group: GROUP,
    name: 'a link to a fact scrolls to it and focuses it',
    run: async (visit) => {
      await visit.open('evidence/#fact-sal-union-6.5')
      await untilTrue('the fact, focused and in sight', visit.tab, () => {
        const fact = document.getElementById('fact-sal-union-6.5')
        const top = fact?.getBoundingClientRect().top ?? -1
        return fact !== null && fact.contains(document.activeElement) && top >= 0 && top < window.innerHeight
      })
      await expectNoTrouble(visit)
    },
  },
]
