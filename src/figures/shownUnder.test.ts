import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { TABLE_PARTIES } from '../domain/vocabulary'
import { losAngeles } from '../testing/losAngeles'
import { FIGURES, shownKeysOf } from './figure'
import { figureOf } from './figures'
import { shownKeysUnder } from './shownUnder'

const { figures } = losAngeles()
const PROPOSALS = figures.proposals.map(({ id }) => id)

const aChoice = fc.record({
  asof: fc.option(fc.constantFrom('2015-01-01', '2017-05-30', '2018-07-24', '2018-12-20', '2019-01-14', '2019-01-22'), {
    nil: null,
  }),
  parties: fc.option(fc.subarray([...TABLE_PARTIES]), { nil: null }),
  proposals: fc.option(fc.subarray(PROPOSALS), { nil: null }),
})

describe(shownKeysUnder, () => {
  it.each(FIGURES)('predicts what %s shows under any day, sides and proposals, from what it shows now', (id) => {
    fc.assert(
      fc.property(aChoice, aChoice, (now, next) => {
        const figure = figureOf(id, figures, { ...EVERYTHING, show: 'all', ...now })
        const worked = figureOf(id, figures, { ...EVERYTHING, show: 'all', ...next })
        expect([...shownKeysUnder(figure, next)].toSorted()).toEqual([...shownKeysOf(worked)].toSorted())
      }),
      { numRuns: 40 },
    )
  })
})
