import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { dayNumber } from '../domain/day'
import { losAngeles } from '../testing/losAngeles'
import { notesOn, numberOf, timeIn } from '../testing/readFigure'
import { salaryStanding } from './salaryStanding'

const { figures } = losAngeles()
const made = (choices: Partial<Choices> = {}) => salaryStanding(figures, { ...EVERYTHING, ...choices })
const panelOf = (choices: Partial<Choices> = {}) => timeIn(made(choices))
const pathsOf = (choices: Partial<Choices> = {}) => panelOf(choices).paths.map(({ proposal }) => proposal.slice(0, 3))

const DISTRICT = 'P13-district-2019-01-11'
const UNION = 'P14-union-2019-01-11'
const START = dayNumber('2016-07-01')
const END = dayNumber('2019-07-01')

describe(salaryStanding, () => {
  it('draws the last word of each side, the recommendation and the agreement', () => {
    expect(pathsOf()).toEqual(['P13', 'P14', 'P10', 'P16'])
  })

  it.each([
    ['2019-01-11', ['P13', 'P14', 'P10']],
    ['2018-10-30', ['P09', 'P06']],
    ['2018-07-24', ['P06']], // the district’s 2 percent have no first day
    ['2017-02-01', []],
  ])('draws on %s what stood then', (asof, paths) => {
    expect(pathsOf({ asof })).toEqual(paths)
  })

  it('draws the district’s last offer by the steps it gave last, and says of which day', () => {
    const path = panelOf().paths.find(({ proposal }) => proposal === DISTRICT)
    const [y2017, y2018] = ['2017-07-01', '2018-07-01'].map(dayNumber)
    expect(path?.points.map(({ at, level }) => [at, Math.round(level * 100) / 100])).toEqual([
      [START, 0],
      [y2017, 0],
      [y2017, 3],
      [y2018, 3],
      [y2018, 6.09], // 1.03 × 1.03
      [END, 6.09],
    ])
    expect([path?.stepsOn, path?.facts[0]]).toEqual(['2018-10-30', 'sal-dist-2019-01-11-total'])
    expect(path?.retroactiveUntil).toBe(dayNumber('2019-01-11'))
    expect(panelOf().paths.filter(({ stepsOn }) => stepsOn !== null)).toHaveLength(1)
  })

  it('runs from July 2016 to June 2019, from zero, in steps that hold whatever is chosen', () => {
    const { x, y, bands } = panelOf()
    expect([x.domain, y.domain, y.ticks]).toEqual([
      [START, END],
      [0, 8],
      [0, 2, 4, 6, 8],
    ])
    expect(bands.map(({ label }) => label)).toEqual([2016, 2017, 2018].map((year) => ({ of: 'year', year })))
    expect(panelOf({ asof: '2018-07-24' }).y).toEqual(y)
  })

  it('keeps a dotted place at its level for a raise without a first day', () => {
    const slot = panelOf({ asof: '2018-07-24' }).marks.find(({ shape }) => shape === 'slot')
    expect([slot?.proposal, slot?.level, slot?.missingDay, slot?.at, slot?.to]).toEqual([
      'P05-district-2018-07-24',
      2,
      'not-found',
      dayNumber('2018-07-24'),
      END,
    ])
  })

  it('gives each step its number, and writes it once where lines coincide', () => {
    const steps = panelOf().marks.filter(({ shape, day }) => shape === 'step' && day !== null)
    expect(steps.map((mark) => [mark.party, mark.day, numberOf(mark), mark.labelled])).toEqual([
      ['district', '2017-07-01', '3', true],
      ['district', '2018-07-01', '3', true],
      ['union', '2016-07-01', '6.5', true],
      ['fact-finder', '2017-07-01', '3', false],
      ['fact-finder', '2018-07-01', '3', false],
      ['joint', '2017-07-01', '3', false],
      ['joint', '2018-07-01', '3', false],
    ])
  })

  it('writes at each step the month from which it holds', () => {
    const months = panelOf()
      .marks.filter(({ labelled }) => labelled)
      .flatMap(({ text }) => (text?.of === 'from-month' ? [text.month] : []))
    expect(months).toEqual(['2017-07', '2018-07', '2016-07'])
  })

  it('says of each line of two raises what they are, and of one raise nothing', () => {
    expect(panelOf().paths.map(({ party, sum }) => [party, sum?.of === 'joined' ? sum.labels.length : 0])).toEqual([
      ['district', 2],
      ['union', 0],
      ['fact-finder', 2],
      ['joint', 2],
    ])
  })

  it('leaves the contract of 2015 and what is paid once to the second depth', () => {
    const facts = panelOf().marks.flatMap((mark) => mark.facts)
    expect(facts.filter((id) => /2015|bonus|stipend/.test(id))).toEqual([])
  })

  it('brackets each disputed first day at the first step, once both readings were known', () => {
    const spans = (asof: string | null) =>
      panelOf({ asof })
        .spans.filter(({ shown }) => shown)
        .map(({ key, proposal, level }) => [key, proposal, Math.round(level * 10) / 10])
    expect(spans(null)).toEqual([
      ['cg-dist-retro', DISTRICT, 3],
      ['cg-union-retro', UNION, 6.5],
      ['cg-ta-retro', 'P16-agreement-2019-01-22', 3],
    ])
    expect(spans('2019-01-11')).toEqual([['cg-dist-retro', DISTRICT, 3]]) // the others came out at the end of the month
    expect(spans('2018-10-30')).toEqual([])
  })

  it('gives the other first day of each dispute its source', () => {
    const ticks = panelOf().marks.filter(({ shape }) => shape === 'tick')
    expect(ticks.map(({ proposal, day, facts }) => [proposal?.slice(0, 3), day, facts[0]])).toEqual([
      ['P13', '2016-07-01', 'sal-cbs-retro-2016'],
      ['P14', '2017-07-01', 'sal-union-retro-bondbuyer'],
      ['P16', '2018-07-01', 'sal-bondbuyer-schoolyear'],
    ])
  })

  it('draws the proposals that the reader named, and leaves out the sides that they left out', () => {
    expect(pathsOf({ proposals: ['P07-district-2018-09-25', UNION] })).toEqual(['P07', 'P14'])
    expect(pathsOf({ proposals: ['P07-district-2018-09-25', UNION], asof: '2018-12-31' })).toEqual(['P07'])
    expect(pathsOf({ proposals: ['P07-district-2018-09-25', UNION], parties: ['union'] })).toEqual(['P14'])
    expect(pathsOf({ parties: ['district', 'joint'] })).toEqual(['P13', 'P16'])
  })

  it('draws two proposals of one side, and brackets what both share once', () => {
    const panel = panelOf({ proposals: ['P06-union-2018-07-24', UNION] })
    expect(panel.paths).toHaveLength(2)
    expect(panel.spans.map(({ key }) => key)).toEqual(['cg-union-retro'])
  })

  it('finds the raise of each side by the day', () => {
    const found = (choices: Partial<Choices>) => made(choices).finding
    const sides = (district: number, union: number) => [
      { party: 'district', rates: [district] },
      { party: 'union', rates: [union] },
    ]
    const raises = { kind: 'raises', recommended: null, agreed: null, one: null }
    expect(found({})).toEqual({ ...raises, sides: sides(0.06, 0.065), recommended: 0.06, agreed: 0.06 })
    expect(found({ asof: '2019-01-11' })).toEqual({ ...raises, sides: sides(0.06, 0.065), recommended: 0.06 })
    expect(found({ asof: '2018-07-24' })).toEqual({ ...raises, sides: sides(0.02, 0.065) })
    expect(found({ proposals: [DISTRICT] })).toMatchObject({ one: { proposal: DISTRICT, headline: 0.06 } })
  })

  it.each([
    [{ asof: '2016-12-31' }, { because: 'day', of: 'table' }],
    [{ asof: '2017-02-01' }, { because: 'not-found', parties: ['union', 'district'] }], // both sides had proposed a raise that we did not find
    [{ proposals: ['P01-union-2017-01-12'] }, { because: 'not-found', parties: ['union'] }],
    [{ proposals: [] }, { because: 'filters' }],
    [{ parties: [], asof: '2019-01-11' }, { because: 'filters' }],
    [
      { parties: ['joint'], asof: '2019-01-11' },
      { because: 'day', of: 'chosen' },
    ],
  ] as const)('says why nothing is drawn with %j', (choices, why) => {
    expect(made(choices as Partial<Choices>).finding).toEqual({ kind: 'nothing', ...why })
  })

  it('has one layout for what draws the same', () => {
    expect(made({ asof: '2019-02-01' }).layoutKey).toBe(made().layoutKey)
    expect(made({ asof: '2018-10-30' }).layoutKey).not.toBe(made().layoutKey)
  })

  it('says at most two things below the chart', () => {
    expect(notesOn(made())).toEqual(['salary-compound', 'salary-signs'])
    expect(notesOn(made({ asof: '2018-07-24' }))).toEqual(['salary-hatched'])
  })

  it('draws a dated raise that no fact states in one number', () => {
    const bare = {
      ...figures,
      proposals: figures.proposals.map((proposal) => ({
        ...proposal,
        terms: Object.fromEntries(
          Object.entries(proposal.terms).map(([kind, term]) => [kind, { ...term, headline: null }]),
        ),
      })),
    }
    const figure = salaryStanding(bare, { ...EVERYTHING, asof: '2018-10-30' })
    const ends = timeIn(figure).paths.map(({ proposal, quantity }) => [
      proposal.slice(0, 3),
      (quantity.value ?? 0).toFixed(2),
    ])
    expect(ends).toEqual([
      ['P09', '6.09'],
      ['P06', '6.50'],
    ])
    expect(figure.finding).toMatchObject({
      sides: [
        { party: 'district', rates: [0.06] },
        { party: 'union', rates: [0.065] },
      ],
    })
  })
})
