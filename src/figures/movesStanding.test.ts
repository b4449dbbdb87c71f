import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { laneIn, notesOn, numbersOn, rowsIn } from '../testing/readFigure'
import type { Label } from './figure'
import { movesStanding } from './movesStanding'

const { figures } = losAngeles()
const made = (choices: Partial<Choices> = {}) => movesStanding(figures, { ...EVERYTHING, ...choices })
const lanesOf = (choices: Partial<Choices> = {}) =>
  rowsIn(made(choices), 'headlines').groups.flatMap(({ lanes }) =>
    lanes.map((lane) => `${lane.key.slice(0, 3)} ${numbersOn(lane).join()}`),
  )

describe(movesStanding, () => {
  it('has a row for every proposal, by day, and a dotted place where the raise is not known', () => {
    expect(lanesOf()).toEqual([
      'P01 not-found',
      'P02 not-found',
      'P04 not-read',
      'P05 2',
      'sal 2', // paid once
      'P06 6.5',
      'P07 6',
      'P09 6',
      'P10 6',
      'P11 6',
      'P12 6',
      'P13 6',
      'P14 6.5',
      'P15 not-found',
      'P16 6',
    ])
  })

  it('says of each raise from when its parts hold, where its proposal says so', () => {
    const months = (label: Label): readonly string[] => {
      if (label.of === 'from-month') return [label.month]
      return label.of === 'joined' ? label.labels.flatMap(months) : []
    }
    const said = rowsIn(made(), 'headlines').groups.flatMap(({ lanes }) =>
      lanes.flatMap(({ key, marks }) =>
        marks.flatMap(({ text }) => (text ? [[key.slice(0, 3), ...months(text)]] : [])),
      ),
    )
    expect(said).toContainEqual(['P06', '2016-07'])
    expect(said).toContainEqual(['P09', '2017-07', '2018-07'])
    expect(said).toContainEqual(['P16', '2017-07', '2018-07'])
    // the offers of December and January name no first day
    expect(said.filter(([key = '']) => ['P11', 'P12', 'P13'].includes(key))).toEqual([])
  })

  it('draws bars from zero, and what is paid once from the end of its raise', () => {
    const panel = rowsIn(made(), 'headlines')
    const [raise] = laneIn(panel, 'P05-district-2018-07-24').marks
    const [bonus] = laneIn(panel, 'sal-dist-2018-07-bonus').marks
    expect([raise, bonus].map((mark) => [mark?.shape, mark?.at, mark?.to])).toEqual([
      ['bar', 0, 2],
      ['tick', 2, 4],
    ])
    expect(panel.scale?.domain).toEqual([0, 8])
    expect(panel.links).toEqual([])
  })

  it('gives each proposal without a known raise its own row and side', () => {
    const lane = laneIn(rowsIn(made(), 'headlines'), 'P02-district-2017-01-26-missing')
    expect([lane.party, lane.marks.map(({ proposal, missing }) => [proposal, missing])]).toEqual([
      'district',
      [['P02-district-2017-01-26', 'not-found']],
    ])
  })

  it.each([
    ['2018-07-24', ['P01 not-found', 'P02 not-found', 'P04 not-read', 'P05 2', 'sal 2', 'P06 6.5']],
    ['2017-02-01', ['P01 not-found', 'P02 not-found']],
    ['2016-12-31', []],
  ])('has on %s what had been put on the table', (asof, lanes) => {
    expect(lanesOf({ asof })).toEqual(lanes)
  })

  it('has what the reader chose, and no other rows', () => {
    expect(lanesOf({ parties: ['union'] })).toEqual(['P01 not-found', 'P04 not-read', 'P06 6.5', 'P14 6.5'])
    expect(lanesOf({ proposals: ['P10-factfinder-2018-12-18'] })).toEqual(['P10 6'])
  })

  it('finds what each side offered and asked, first and last, and what was agreed', () => {
    expect(made().finding).toEqual({
      kind: 'raises',
      sides: [
        { party: 'district', rates: [0.02, 0.06] },
        { party: 'union', rates: [0.065] },
      ],
      recommended: 0.06,
      agreed: 0.06,
      one: null,
    })
    expect(made({ asof: '2017-02-01' }).finding).toEqual({
      kind: 'nothing',
      because: 'not-found',
      parties: ['union', 'district'],
    })
    expect(made({ asof: '2016-12-31' }).finding).toEqual({ kind: 'nothing', because: 'day', of: 'table' })
    expect(made({ proposals: [] }).finding).toEqual({ kind: 'nothing', because: 'filters' })
  })

  it('notes the chart whose day is not exact, once it was sent', () => {
    expect(notesOn(made())).toEqual(['moves-partial-dates'])
    expect(notesOn(made({ asof: '2018-10-30' }))).toEqual([])
  })
})
