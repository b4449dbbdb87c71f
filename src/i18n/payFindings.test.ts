import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { LANGUAGES } from '../domain/language'
import type { Party } from '../domain/vocabulary'
import type { Finding } from '../figures/finding'
import { figureOf } from '../figures/figures'
import { onTheTable } from '../figures/known'
import { losAngeles } from '../testing/losAngeles'
import { namerOf } from './nameOf'
import { wordFinding } from './wordFinding'

const FIGURES = ['salary', 'pay', 'moves', 'money'] as const
const MOST_WORDS = 16
const { proposals } = losAngeles().figures

function said(finding: Finding, asof: string | null = null): readonly string[] {
  return LANGUAGES.map((language) =>
    wordFinding(finding, language, namerOf(losAngeles(language).figures, language), asof),
  )
}

const found = (id: (typeof FIGURES)[number], choices: Partial<Choices> = {}) =>
  said(figureOf(id, losAngeles().figures, { ...EVERYTHING, ...choices }).finding, choices.asof ?? null)

const VIEWS: readonly Partial<Choices>[] = [
  {},
  ...proposals.map((proposal) => ({ asof: onTheTable(proposal) })),
  ...proposals.map(({ id }) => ({ proposals: [id] })),
  ...(['district', 'union', 'fact-finder', 'joint'] as const).map((party) => ({ parties: [party] })),
  { parties: ['district', 'joint'] },
  { proposals: [] },
  { salary: 20_000, until: '2019-12' },
]

describe('a finding about pay or money', () => {
  it.each(FIGURES)('has at most sixteen words for %s, on every day and for every choice, at either depth', (id) => {
    const long = VIEWS.flatMap((choices) =>
      id === 'salary' || choices.proposals === undefined
        ? [choices, ...(id === 'salary' ? [{ ...choices, show: 'all' as const }] : [])]
        : [choices],
    )
      .flatMap((choices) => found(id, choices))
      .filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS)
    expect(long).toEqual([])
  })

  it.each<[(typeof FIGURES)[number], Partial<Choices>, string, string]>([
    [
      'salary',
      {},
      'The district offered 6%; the union asked for 6.5%; they agreed on 6%.',
      'El distrito ofreció 6%; el sindicato pidió 6.5%; acordaron 6%.',
    ],
    [
      'salary',
      { asof: '2019-01-11' },
      'The district offered 6%; the union asked for 6.5%; the fact-finder recommended 6%.',
      'El distrito ofreció 6%; el sindicato pidió 6.5%; el panel imparcial recomendó 6%.',
    ],
    [
      'salary',
      { proposals: ['P16-agreement-2019-01-22'] },
      'Agreement, Jan 22, 2019: 6% in all, which compounds to 6.09%.',
      'Acuerdo, 22 ene 2019: 6% en total, que al acumularse llega a 6.09%.',
    ],
    [
      'salary',
      { show: 'all' },
      'From July 2016 to June 2019, the union’s raise adds 2.1 times what the district’s adds.',
      'De jul 2016 a jun 2019, el aumento del sindicato suma 2.1 veces el del distrito.',
    ],
    [
      'salary',
      { asof: '2017-02-01' },
      'We did not find what was proposed here by the union and by the district.',
      'No encontramos la propuesta del sindicato y del distrito en este punto.',
    ],
    [
      'moves',
      {},
      'The district offered 2%, then 6%; the union asked for 6.5%; they agreed on 6%.',
      'El distrito ofreció 2%, luego 6%; el sindicato pidió 6.5%; acordaron 6%.',
    ],
    ['moves', { parties: ['joint'] }, 'Agreement, Jan 22, 2019: 6% in all.', 'Acuerdo, 22 ene 2019: 6% en total.'],
    [
      'moves',
      { parties: ['district', 'joint'] },
      'The district offered 2%, then 6%; both sides agreed on 6%.',
      'El distrito ofreció 2%, luego 6%; ambas partes acordaron 6%.',
    ],
    [
      'pay',
      {},
      'On $75,000, July 2016 to June 2019, the union’s raise adds $14,625; district’s and agreement’s, $6,818.',
      'Con $75,000, jul 2016 a jun 2019: aumento del sindicato, $14,625; de distrito y acuerdo, $6,818.',
    ],
    [
      'pay',
      { asof: '2018-07-24' },
      'On $75,000, July 2016 to June 2019, the union’s raise adds $14,625; district’s start not found.',
      'Con $75,000, jul 2016 a jun 2019: aumento del sindicato, $14,625; del distrito, fecha no encontrada.',
    ],
    [
      'pay',
      { proposals: ['P14-union-2019-01-11'] },
      'Union, Jan 11, 2019: adds $14,625 to $75,000 a year, July 2016 to June 2019.',
      'Sindicato, 11 ene 2019: suma $14,625 con $75,000, jul 2016 a jun 2019.',
    ],
    [
      'money',
      {},
      'The district offered $130 million for a year; the agreement, about $403 million for 3 years.',
      'El distrito ofreció $130 millones para un año; acuerdo, alrededor de $403 millones para 3 años.',
    ],
    [
      'money',
      { asof: '2019-01-07' },
      'The district offered $105 million for class size and staff.',
      'El distrito ofreció $105 millones para clases y personal.',
    ],
    [
      'money',
      { parties: ['union'] },
      'We found no amount for class size and staff from the union.',
      'No encontramos un monto del sindicato para clases y personal.',
    ],
  ])('says of %s with %j', (id, choices, english, spanish) => {
    expect(found(id, choices)).toEqual([english, spanish])
  })

  it.each<(party: Party) => Finding>([
    (party) => ({ kind: 'raises', sides: [{ party, rates: [0.06] }], recommended: null, agreed: null, one: null }),
    (party) => ({
      kind: 'pay-sums',
      baseUsd: 75_000,
      window: { from: '2016-07', to: '2019-06' },
      sums: [{ usd: 100, parties: [party] }],
      undated: [],
      one: null,
    }),
    (party) => ({
      kind: 'money-amounts',
      offered: { party, usd: 1_000_000, qualifier: 'exact', years: 1 },
      agreed: null,
      silent: [],
    }),
    (party) => ({ kind: 'money-amounts', offered: null, agreed: null, silent: [party] }),
  ])('says of either side the same, in the same words (%#)', (findingOf) => {
    const even = (party: Party) =>
      said(findingOf(party)).map((sentence) =>
        sentence
          .replace(/district|union|distrito|sindicato/i, 'SIDE')
          .replace(/offered|asked for|ofreció|pidió/, 'DID'),
      )
    expect(even('district')).toEqual(even('union'))
    expect(even('union')[0]).toContain('SIDE')
  })
})
