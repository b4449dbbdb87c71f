import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { FIGURES } from '../../pages/words'
import { expectNoTrouble, holds, NotTested, type Check, type Visit } from '../visit'

const GROUP = 'on paper'

/** The words of a PDF, page by page. */
async function wordsOf(pdf: Buffer): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  return pages
}

/** Text without its spaces, which a PDF has elsewhere. */
const squeezed = (text: string) => text.replaceAll(/\s+/g, '')

async function printed(visit: Visit, address: string): Promise<readonly string[]> {
  await visit.open(address)
  const pdf = await visit.tab.print()
  if (pdf === null) throw new NotTested('its driver has no command to print, and its dialog cannot be pressed')
  return wordsOf(pdf)
}

/** A figure on paper: its finding, every row of its table, the day of its data, no buttons. */
const figures: readonly Check[] = FIGURES.map((figure) => ({
  group: GROUP,
  name: `figures/${figure}/all/ has its finding, its whole table and the day of its data`,
  run: async (visit) => {
    const pages = await printed(visit, `figures/${figure}/all/`)
    const words = pages.join('')
    const { finding, cells } = await visit.tab.evaluate(() => ({
      finding: document.querySelector('figure[data-figure] h1, figure[data-figure] h2')?.textContent ?? '',
      cells: [...document.querySelectorAll('details.table tbody tr')].map((row) => row.children[2]?.textContent ?? ''),
    }))
    holds(`the finding: ${finding}`, finding !== '' && words.includes(squeezed(finding)))
    const missing = cells.filter((cell) => !words.includes(squeezed(cell)))
    holds(`cells of the table: ${missing.slice(0, 3).join(' | ')}`, cells.length > 0 && missing.length === 0)
    // its margins have it on every page, where the engine draws in them; its head has it everywhere
    holds('the day of the data on the first page', pages[0]?.includes('2026-11-28') === true)
    holds('no buttons', !words.includes('Download'))
    await expectNoTrouble(visit)
  },
}))

/** What is printed. */
export const print: readonly Check[] = [
  ...figures,
  {
    group: GROUP,
    name: 'the deck has a page for each slide',
    run: async (visit) => {
      const pages = await printed(visit, 'present/')
      holds(`${pages.length} pages for 12 slides`, pages.length === 12)
      await expectNoTrouble(visit)
    },
  },
]
