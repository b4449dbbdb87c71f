import { expectNoTrouble, same, untilSame, untilTrue, type Check, type Visit } from '../visit'

const GROUP = 'after one visit, with the server stopped'

const title = () => document.querySelector('h1')?.textContent?.trim() ?? ''

/** Opens the front page, and waits until it says that it can be read offline. */
async function keep(visit: Visit): Promise<void> {
  await visit.open('')
  await visit.tab.point(5, 5)
  await untilTrue('“Available offline.”', visit.tab, () => {
    const note = document.querySelector('.offline')
    return note?.checkVisibility() === true && (note.textContent ?? '').includes('Available offline.')
  })
}

async function whileOffline(visit: Visit, run: () => Promise<void>): Promise<void> {
  await keep(visit)
  await visit.site.goOffline()
  try {
    // the server is really gone: what is not kept cannot be had
    const answer = await visit.tab.evaluate(() =>
      fetch('/embed/salary/').then(
        () => 'an answer',
        () => 'none',
      ),
    )
    same('from the server', answer, 'none')
    await run()
  } finally {
    await visit.site.goOnline()
  }
  await visit.open('404.html')
  await visit.tab.evaluate(() => fetch('/embed/salary/').then(() => undefined)) // and there again
}

/** What must be there, by address: the title and what proves that the page works. */
const PAGES: readonly { address: string; lang: string; proof: () => boolean }[] = [
  { address: '?parties=union', lang: 'en', proof: () => document.querySelectorAll('.chart .mark').length > 0 },
  { address: 'es/', lang: 'es', proof: () => document.querySelectorAll('.chart .mark').length > 0 },
  { address: 'figures/contested/all/', lang: 'en', proof: () => document.querySelectorAll('.chart .mark').length > 0 },
  {
    address: 'evidence/#fact-sal-ta-step1',
    lang: 'en',
    proof: () => document.getElementById('fact-sal-ta-step1')?.checkVisibility() === true,
  },
  {
    address: 'present/?slide=3',
    lang: 'en',
    proof: () => document.querySelector('.deck-position')?.textContent === '3 of 12',
  },
]

/** Everything that is promised without a network, after one visit to the front page. */
export const offline: readonly Check[] = [
  ...PAGES.map(({ address, lang, proof }) => ({
    group: GROUP,
    name: `/${address} is read`,
    run: (visit: Visit) =>
      whileOffline(visit, async () => {
        await visit.open(address)
        await untilSame('the language', lang, () => visit.tab.evaluate(() => document.documentElement.lang))
        await untilTrue('what shows that it works', visit.tab, proof)
        same('a title', (await visit.tab.evaluate(title)) !== '', true)
      }),
  })),
  {
    group: GROUP,
    name: 'a chart comes alive, and a filter filters',
    run: async (visit) => {
      await whileOffline(visit, async () => {
        await visit.open('figures/moves/?parties=union')
        await visit.tab.point(300, 400)
        await visit.tab.evaluate(() => document.querySelector<HTMLElement>('.chart')?.focus())
        await untilTrue('a live chart', visit.tab, () => document.querySelector('figure[data-state="live"]') !== null)
        await untilTrue('the union’s marks, and none of the district', visit.tab, () => {
          const parties = [...document.querySelectorAll('.chart .mark[data-proposal]')]
            .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0)
            .map((one) => one.getAttribute('data-proposal') ?? '')
          return parties.length > 0 && parties.every((one) => !one.includes('district'))
        })
      })
    },
  },
  {
    group: GROUP,
    name: 'once the server is back, nothing is in error',
    run: async (visit) => {
      await whileOffline(visit, async () => {})
      // forgets what was refused meanwhile
      visit.engine.takeErrors?.()
      visit.site.takeErrors()
      await visit.open('')
      await expectNoTrouble(visit)
    },
  },
]
