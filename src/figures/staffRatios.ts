import type { Choices } from '../domain/choices'
import type { Fact } from '../domain/record'
import type { Role } from '../domain/vocabulary'
import { type Catalog } from './catalog'
import { type Group, type Label, type Lane } from './figure'
import { extentOf } from './finding'
import { markOf, spanOf } from './marks'
import { lengthOf } from './quantity'

export function isChosenRole(roles: readonly Role[], choices: Choices): boolean {
  return choices.roles === null || roles.some((role) => choices.roles?.includes(role))
}

/** Students per post, to above 2,784. */
export const RATIOS = {
  kind: 'number',
  domain: [0, 3000],
  ticks: [0, 1000, 2000, 3000],
  unit: 'students-per-staff',
} as const

const RATIO_ROLES = [
  ['nurse', 'students-per-nurse'],
  ['counselor', 'students-per-counselor'],
  ['psychologist', 'students-per-psychologist'],
] as const

/** Students for one of the staff, by role, where a source gives them. */
export function ratioGroups(catalog: Catalog, choices: Choices): readonly Group[] {
  return RATIO_ROLES.filter(([role]) => isChosenRole([role], choices)).map(([role, word]) => {
    const facts = catalog.facts.filter(
      ({ measure, roles }) => measure === 'students-per-staff' && roles.length === 1 && roles[0] === role,
    )
    const lanes = facts.map((fact): Lane => {
      const label = ratioLabel(fact)
      return {
        key: fact.id,
        label,
        party: fact.proposal === null ? null : fact.party,
        marks: [
          markOf(catalog, choices, fact, {
            who: label,
            where: [{ of: 'word', word }],
            shape: fact.proposal === null ? 'tick' : 'dot',
          }),
        ],
        spans: [],
      }
    })
    const disputed = catalog.conflicts.find((conflict) =>
      conflict.facts.some((id) => facts.some((fact) => fact.id === id)),
    )
    const readings = facts.filter((fact) => disputed?.facts.includes(fact.id))
    const extent = extentOf(readings.flatMap((fact) => lengthOf(fact) ?? []))
    const span =
      disputed && extent
        ? [
            spanOf(catalog, choices, readings, {
              key: disputed.id,
              kind: 'dispute',
              proposal: null,
              party: 'observed',
              from: extent.low,
              to: extent.high,
              level: 0,
            }),
          ]
        : []
    return {
      key: word,
      label: { of: 'word', word },
      note: null,
      scale: null,
      lanes: lanes.map((lane, index) => (facts[index] === readings.at(-1) ? { ...lane, spans: span } : lane)),
    }
  })
}

/**
 * Whose ratio it is: a proposal's, a professional body's recommendation, California's, the union's, or a reporter's.
 */
function ratioLabel(fact: Fact): Label {
  if (fact.proposal !== null) return { of: 'proposal', id: fact.proposal }
  if (fact.actor !== null) return { of: 'actor', name: fact.actor, day: fact.from }
  if (fact.event === 'comparison') return { of: 'word', word: 'recommended' }
  return fact.party === 'union'
    ? { of: 'word', word: 'stated-by-union' }
    : { of: 'publisher', source: fact.sources[0]?.source ?? '' }
}
