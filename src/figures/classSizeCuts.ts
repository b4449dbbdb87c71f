import type { Choices } from '../domain/choices'
import { firstDay } from '../domain/day'
import type { Fact } from '../domain/record'
import { schoolYearOf } from '../domain/schoolYear'
import { type Catalog } from './catalog'
import { type Lane, type Mark, type RowsPanel } from './figure'
import { markOf } from './marks'
import { byText } from './order'
import { lengthOf } from './quantity'

/** What kind of proposal an id names. */
export function kindOf(catalog: Catalog, proposal: string | null): string | undefined {
  return proposal === null ? undefined : catalog.proposal.get(proposal)?.kind
}

/** By how many students classes were to be cut, year by year. */
export function cutsPanel(catalog: Catalog, choices: Choices): RowsPanel {
  const agreed = catalog.facts.filter(
    ({ measure, status, proposal }) =>
      measure === 'cumulative-reduction' && status !== 'conflicting' && kindOf(catalog, proposal) === 'agreement',
  )
  const byYear = agreed
    .filter(({ from, grades }) => from !== null && grades !== null)
    .toSorted((a, b) => byText(a.from ?? '', b.from ?? ''))
  const stages = agreed
    .filter(({ schools }) => schools?.types.includes('high-need') ?? false)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const bar = (fact: Fact, where: Mark['where']): Mark =>
    markOf(catalog, choices, fact, {
      who: { of: 'proposal', id: fact.proposal ?? '' },
      where,
      shape: 'bar',
      at: 0,
      to: lengthOf(fact),
    })
  return {
    kind: 'rows',
    key: 'cuts',
    part: 'cuts',
    title: { of: 'word', word: 'cuts' },
    scale: { kind: 'number', domain: [0, 8], ticks: [0, 2, 4, 6, 8], unit: 'students-fewer' },
    links: [],
    groups: [
      {
        key: 'years',
        label: null,
        note: null,
        scale: null,
        lanes: byYear.map((fact): Lane => {
          const label = { of: 'year', year: schoolYearOf(firstDay(fact.from ?? '')) } as const
          return { key: fact.id, label, party: 'joint', marks: [bar(fact, [label])], spans: [] }
        }),
      },
      {
        key: 'stages',
        label: { of: 'word', word: 'high-need-stages' },
        note: null,
        scale: null,
        lanes: stages.map((fact): Lane => {
          const label =
            fact.sources.length > 0 && fact.party === 'union'
              ? ({ of: 'word', word: 'stated-by-union' } as const)
              : ({ of: 'publisher', source: fact.sources[0]?.source ?? '' } as const)
          return {
            key: fact.id,
            label,
            party: 'joint',
            marks: [bar(fact, [{ of: 'school-types', types: ['high-need'] }, label])],
            spans: [],
          }
        }),
      },
    ],
  }
}
