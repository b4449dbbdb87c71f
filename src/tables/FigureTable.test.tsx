import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { FIGURES, marksOf, type FigureId, type Mark } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { namerOf } from '../i18n/nameOf'
import { losAngeles } from '../testing/losAngeles'
import { FigureTable, type TableWords } from './FigureTable'

const { figures } = losAngeles()
const namer = namerOf(figures, 'en')

const words: TableWords = {
  caption: 'Table: raises',
  columns: { where: 'What', who: 'Who', value: 'Value', sure: 'How sure', source: 'Evidence' },
  who: (mark) => namer.name(mark.who),
  where: namer.path,
  value: namer.value,
  sure: ({ missing, quantity, status }) =>
    missing !== null && quantity === null
      ? `reason: ${missing}`
      : { primary: 'Primary', reported: 'Reported', conflicting: 'Disputed', inferred: 'Inferred' }[status],
  source: ({ facts: [fact] }) => (fact === undefined ? 'no source' : namer.outletOf(fact)),
  href: (fact) => `/evidence/#fact-${fact}`,
}

function marksIn(id: FigureId): readonly Mark[] {
  return marksOf(figureOf(id, figures, { ...EVERYTHING, show: 'all' }))
}

function draw(marks: readonly Mark[]): readonly HTMLElement[] {
  const { container } = render(<FigureTable marks={marks} words={words} />)
  return [...container.querySelectorAll<HTMLElement>('tbody tr')]
}

/** The row of a mark: rows are in the order of the marks. */
function rowIn(id: FigureId, rows: readonly HTMLElement[], key: string): HTMLElement {
  const row = rows[marksIn(id).findIndex((mark) => mark.key === key)]
  if (!row) throw new Error(`Expected a row for ${key}.`)
  return row
}

describe(FigureTable, () => {
  it.each(FIGURES)('has a row for every mark of %s, in the order in which the chart draws them', (id) => {
    const marks = marksIn(id)
    expect(draw(marks).map((row) => row.querySelector('th')?.textContent)).toEqual(
      marks.map(({ where }) => words.where(where)),
    )
  })

  it('names every link to evidence, also the further ones of a row', () => {
    const mark = marksIn('salary').find(
      ({ facts }) => facts.join(' ') === 'sal-dist-2018-09-step1 sal-dist-2018-09-step2',
    )
    if (!mark) throw new Error('Expected the district’s two raises of September 2018, compounded.')
    const [row] = draw([mark])
    const links = within(row ?? document.body).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('aria-label') ?? link.textContent)).toEqual([
      'Los Angeles Times',
      'Evidence 2',
    ])
    expect(row?.lastElementChild?.textContent).toBe('Los Angeles Times 2')
  })

  it.each(FIGURES)('ties every number of %s to its facts, and every gap to its reason', (id) => {
    const marks = marksIn(id)
    const cells = draw(marks).map((row) => row.querySelector<HTMLElement>('td.number'))
    expect(cells.map((cell) => [cell?.dataset['fact'], cell?.dataset['proposal'], cell?.dataset['missing']])).toEqual(
      marks.map(({ facts, proposal, missing }) => [
        facts.join(' ') || undefined,
        proposal ?? undefined,
        missing ?? undefined,
      ]),
    )
  })

  it.each(FIGURES)('says of no cell of %s both a number and why there is none', (id) => {
    const marks = marksIn(id)
    const cells = draw(marks).map((row) => row.querySelector<HTMLElement>('td.number'))
    const both = marks.filter((mark, index) => mark.quantity !== null && cells[index]?.dataset['missing'] !== undefined)
    expect(both.map(({ key }) => key)).toEqual([])
  })

  it('says that a day is missing, beside the number that is known', () => {
    const row = rowIn('salary', draw(marksIn('salary')), 'sal-dist-2019-01-11-total-undated')
    const cell = row.querySelector<HTMLElement>('td.number')
    expect([cell?.textContent, cell?.dataset['missingDay']]).toEqual(['6%', 'not-found'])
  })

  it('says the same number as the chart', () => {
    const marks = marksIn('money')
    expect(draw(marks).map((row) => row.querySelector('td.number')?.textContent)).toEqual(marks.map(namer.value))
  })

  it('says why a number is missing, instead of how sure it is', () => {
    const rows = draw(marksIn('money'))
    const [, sure] = within(rowIn('money', rows, 'P06-union-2018-07-24-missing'))
      .getAllByRole('cell')
      .slice(1)
    expect(sure?.textContent).toBe('reason: not-found')
    expect(within(rowIn('money', rows, 'st-dist-2019-01-11-130m')).getByText('Primary')).toBeDefined()
    const staffing = draw(marksIn('staffing'))
    expect(within(rowIn('staffing', staffing, 'st-dist-2019-01-11-1200')).getByText('Disputed')).toBeDefined()
  })

  it('links to the evidence for each fact, the first by its source’s name', () => {
    const rows = draw(marksIn('staffing'))
    const links = within(rowIn('staffing', rows, 'st-dist-2019-01-11-1200')).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/evidence/#fact-st-dist-2019-01-11-1200',
      '/evidence/#fact-st-dist-2019-01-11-1200-teachers',
    ])
    expect(links.map(({ textContent }) => textContent)).toEqual([namer.outletOf('st-dist-2019-01-11-1200'), '2'])
  })

  it('says that there is no source where there is no number', () => {
    const row = rowIn('money', draw(marksIn('money')), 'P06-union-2018-07-24-missing')
    expect(within(row).getByText('no source')).toBeDefined()
    expect(within(row).queryAllByRole('link')).toEqual([])
  })

  it('has a caption, and headings for its columns and rows', () => {
    draw(marksIn('moves'))
    expect(screen.getByRole('table', { name: 'Table: raises' })).toBeDefined()
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'What',
      'Who',
      'Value',
      'How sure',
      'Evidence',
    ])
    expect(screen.getAllByRole('rowheader')).toHaveLength(marksIn('moves').length)
  })

  it('has no rows of no marks', () => {
    expect(draw([])).toEqual([])
  })
})
