import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { laneIn, notesOn, numbersOn, rowsIn } from '../testing/readFigure'
import { movesStanding } from './movesStanding'

const { figures } = losAngeles()
const made = (choices: Partial<Choices> = {}) => movesStanding(figures, { ...EVERYTHING, ...choices })
const lanesOf = (choices: Partial<Choices> = {}) =>
  rowsIn(made(choices), 'headlines').groups.flatMap(({ lanes }) =>
    lanes.map((lane) => `${lane.key.slice(0, 3)} ${numbersOn(lane).join()}`),
  )

describe(movesStanding, () => {
  it('has a bar for every raise that was found, by day, and says once which were not', () => {
    expect(lanesOf()).toEqual([
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
      'P16 6',
      'P01 not-found',
      'P04 not-read',
    ])
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

  it('names together the proposals whose raise was not found', () => {
    const lane = laneIn(rowsIn(made(), 'headlines'), 'P01-union-2017-01-12-missing')
    const ids = ['P01-union-2017-01-12', 'P02-district-2017-01-26', 'P15-district-2019-01-21']
    expect(lane.label).toEqual({ of: 'joined', by: '; ', labels: ids.map((id) => ({ of: 'proposal', id })) })
    expect([lane.party, lane.marks.length]).toEqual([null, 1])
  })

  it.each([
    ['2018-07-24', ['P05 2', 'sal 2', 'P06 6.5', 'P01 not-found', 'P04 not-read']],
    ['2017-02-01', ['P01 not-found']],
    ['2016-12-31', []],
  ])('has on %s what had been put on the table', (asof, lanes) => {
    expect(lanesOf({ asof })).toEqual(lanes)
  })

  it('has what the reader chose, and no other rows', () => {
    expect(lanesOf({ parties: ['union'] })).toEqual(['P06 6.5', 'P14 6.5', 'P01 not-found', 'P04 not-read'])
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
