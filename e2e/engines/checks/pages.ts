import { FIGURES, LANGUAGES } from '../../pages/words'
import { until } from '../processes'
import {
  expectNoTrouble,
  holds,
  pointAt,
  press,
  same,
  untilHydrated,
  untilTrue,
  type Check,
  type Visit,
} from '../visit'

const GROUP = 'every page is drawn and comes alive, without an error or a violation'

/** How much a figure shows now: its state, and the marks in its drawings that can be seen. Runs in the page. */
function shownNow(figure: string): { state: string; marks: number; words: number } {
  const root = document.querySelector<HTMLElement>(`figure[data-figure="${figure}"]`)
  const isSeen = (one: Element) => {
    const box = one.getBoundingClientRect()
    return box.width + box.height > 0 && one.checkVisibility({ visibilityProperty: true })
  }
  const marks = [...(root?.querySelectorAll('.chart .mark') ?? [])].filter(isSeen)
  const words = [...(root?.querySelectorAll('.chart .drawing text') ?? [])].filter(isSeen)
  return { state: root?.dataset['state'] ?? 'absent', marks: marks.length, words: words.length }
}

/** Points at a figure’s chart, and waits for the live one, which shows as many marks as the drawn one did. */
async function bringAlive({ tab }: Visit, figure: string): Promise<void> {
  const drawn = await tab.evaluate(shownNow, figure)
  holds(`${figure} is drawn with ${drawn.marks} marks and ${drawn.words} words`, drawn.marks > 0 && drawn.words > 0)
  await tab.point(1, 1)
  let live = drawn
  await until(`a live chart of ${figure}`, async () => {
    // pointed at anew each time: parts of the page that become interactive above it may have moved it
    await pointAt(tab, { in: `figure[data-figure="${figure}"] .chart` })
    live = await tab.evaluate(shownNow, figure)
    return live.state === 'live'
  })
  await until(`${drawn.marks} marks of ${figure}`, async () => {
    live = await tab.evaluate(shownNow, figure)
    return live.marks === drawn.marks
  }).catch(() => same(`marks of ${figure}, drawn and live`, live.marks, drawn.marks))
  holds(`${figure}: words of the live chart`, live.words > 0)
}

/** Whether something of the current page was lost: an image that is broken, a font or style sheet that is missing. */
function lostFiles(): readonly string[] {
  const images = [...document.images].filter((image) => image.complete && image.naturalWidth === 0)
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter((link) => !link.sheet)
  const fonts = [...document.fonts].filter((font) => font.status === 'error')
  return [...images.map((one) => one.src), ...sheets.map((one) => one.href), ...fonts.map((one) => one.family)]
}

async function look(visit: Visit, address: string, comeAlive: (visit: Visit) => Promise<void>): Promise<void> {
  await visit.open(address)
  await comeAlive(visit)
  const lost = await visit.tab.evaluate(lostFiles)
  holds(`lost: ${lost.join(', ')}`, lost.length === 0)
  await expectNoTrouble(visit)
}

const alone = (figure: string) => (visit: Visit) => bringAlive(visit, figure)

async function front(visit: Visit): Promise<void> {
  await visit.tab.point(1, 1)
  await visit.tab.point(5, 5)
  await untilHydrated(visit.tab)
  const figures = await visit.tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('figure[data-figure]')].map((one) => one.dataset['figure'] ?? ''),
  )
  holds('figures on the front page', figures.length > 0)
  for (const figure of figures) await bringAlive(visit, figure)
  const cells = await visit.tab.evaluate(
    () => document.querySelectorAll('table[data-table="on-the-table"] td[data-topic]').length,
  )
  holds('cells of the front page’s table', cells > 0)
}

async function evidence({ tab }: Visit): Promise<void> {
  await untilHydrated(tab)
  const facts = () =>
    [...document.querySelectorAll('article[data-fact]')].filter((one) => one.getClientRects().length > 0).length
  const all = await tab.evaluate(facts)
  holds('facts in the page', all > 0)
  await press(tab, { in: 'input[type="search"]' })
  await tab.keys(...'sal-union-6.5'.split(''))
  await until('fewer facts', async () => {
    const found = await tab.evaluate(facts)
    return found > 0 && found < all
  })
}

async function deck({ tab }: Visit): Promise<void> {
  await untilTrue('a slide', tab, () => document.querySelector('.slide.is-current') !== null)
  await tab.keys('PageDown')
  await untilTrue(
    'the second slide',
    tab,
    () => document.querySelector('.deck-position')?.textContent?.startsWith('2 ') === true,
  )
  const marks = await tab.evaluate(() => document.querySelectorAll('.slide .mark').length)
  holds('marks on the slides', marks > 0)
}

async function handout({ tab }: Visit): Promise<void> {
  const drawings = await tab.evaluate(() => document.querySelectorAll('figure[data-figure] svg .mark').length)
  holds('marks in the handout', drawings > 0)
}

async function data({ tab }: Visit): Promise<void> {
  await untilTrue('the field for a file', tab, () => document.querySelector('input[type="file"]') !== null)
  const text = await tab.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]')
    if (!field) return ''
    const file = new File([await (await fetch('/data/los-angeles-2019.json')).blob()], 'mine.json')
    const chosen = new DataTransfer()
    chosen.items.add(file)
    field.files = chosen.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
    return file.name
  })
  holds('a file is chosen', text === 'mine.json')
  // 574 facts and 172 sources are what the file has
  await untilTrue('the result of the check', tab, () =>
    /574\b[\s\S]*\b172\b/.test(
      document.querySelector('input[type="file"]')?.closest('section, form, main')?.textContent ?? '',
    ),
  )
}

/** Every kind of page: its address in a language, and how it comes alive. */
const PAGES: readonly (readonly [string, (visit: Visit) => Promise<void>])[] = [
  ['', front],
  ...FIGURES.flatMap((figure) => [
    [`figures/${figure}/`, alone(figure)] as const,
    [`figures/${figure}/all/`, alone(figure)] as const,
    [`embed/${figure}/`, alone(figure)] as const,
  ]),
  ['evidence/', evidence],
  ['present/', deck],
  ['present/handout/', handout],
  ['data/', data],
  ['404.html', async ({ tab }) => holds('a heading', await tab.evaluate(() => document.querySelector('h1') !== null))],
]

/** Every page in both languages. */
export const pages: readonly Check[] = LANGUAGES.flatMap((language) =>
  PAGES.map(([address, comeAlive]) => {
    const path = language === 'en' ? address : `${language}/${address}`
    return { group: GROUP, name: `/${path}`, run: (visit: Visit) => look(visit, path, comeAlive) }
  }),
)
