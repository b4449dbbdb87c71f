import type { Choices } from '../domain/choices'
import type { Dataset, Fact, Proposal } from '../domain/record'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import {
  marksOf,
  type Figure,
  type Group,
  type Label,
  type Lane,
  type Mark,
  type RowsPanel,
  type Scale,
} from './figure'
import { extentOf } from './finding'
import { onTheTable } from './known'
import { markOf, spanOf } from './marks'
import { lengthOf } from './quantity'
import { silentSlots } from './silentSides'
import { staffingFigure } from './staffingFigure'
import { isChosenRole } from './staffRatios'
import { staffingStandingFinding, staffingStandingNotes } from './staffingStandingFinding'
import { isOnThisTable, proposalsOn, speaksOf, standingIds } from './standing'
import type { FigurePageSpec, FigureSpec } from './figureSpec'

/** How far apart ticks are. */
const STEP = 400

/**
 * New posts at first depth: the last offer as one block, the side without a number as a dotted place, what was spoken of
 * since, and the agreement by role with the sum of what it names.
 */
export function staffingStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const drawn = proposalsDrawn(catalog, choices)
  const numbered = drawn.filter((proposal) => headlineOf(catalog, proposal) !== undefined)
  const slots = silentSlots(
    catalog,
    choices,
    'staffing',
    numbered.map(({ id }) => id),
  )
  const panel: RowsPanel = {
    kind: 'rows',
    key: 'posts',
    title: null,
    scale: scaleOf(catalog),
    links: [],
    groups: [
      ...offersGroup(
        catalog,
        choices,
        numbered.filter(({ kind }) => kind !== 'agreement'),
        slots,
      ),
      ...numbered
        .filter(({ kind }) => kind === 'agreement')
        .flatMap((proposal) => agreedGroup(catalog, choices, proposal)),
    ],
    asBlocks: true,
  }
  const figure = {
    id: 'staffing' as const,
    layoutKey: [
      'standing|staffing',
      [...numbered.map(({ id }) => id), ...slots.map(({ key }) => key)].join('~'),
      choices.roles?.join('~') ?? '',
    ].join('|'),
    panels: [panel],
  }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: staffingStandingFinding(catalog, choices, shown),
    notes: staffingStandingNotes(catalog, shown),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

/** What stands on the day: the last word of each side that has a number, and what was spoken of since. */
function proposalsDrawn(catalog: Catalog, choices: Choices): readonly Proposal[] {
  const hasNumber = (proposal: Proposal) => headlineOf(catalog, proposal) !== undefined
  const standing = standingIds(catalog, 'staffing', choices, hasNumber).flatMap((id) => catalog.proposal.get(id) ?? [])
  if (choices.proposals !== null) return standing
  const spoken = proposalsOn(catalog, choices).filter(
    (proposal) =>
      proposal.spoken &&
      hasNumber(proposal) &&
      speaksOf(proposal, 'staffing') &&
      (choices.parties === null || choices.parties.some((party) => party === proposal.party)) &&
      standing.every((one) => one.party !== proposal.party || onTheTable(one) <= onTheTable(proposal)),
  )
  return standing.flatMap((proposal) => [proposal, ...spoken.filter(({ party }) => party === proposal.party)])
}

/** The posts of a proposal in one number. */
function headlineOf(catalog: Catalog, { terms }: Proposal): Fact | undefined {
  const fact = catalog.fact.get(terms.staffing?.headline ?? '')
  return fact && fact.unit === 'positions' && lengthOf(fact) !== null ? fact : undefined
}

/** From zero to above the largest number of the file, so that the scale stays through days and filters. */
function scaleOf(catalog: Catalog): Scale {
  const all = catalog.proposals.filter(isOnThisTable).flatMap((proposal) => headlineOf(catalog, proposal) ?? [])
  const high = extentOf(all.flatMap((fact) => lengthOf(fact) ?? []))?.high ?? STEP
  return {
    kind: 'number',
    domain: [0, high],
    ticks: Array.from({ length: Math.floor(high / STEP) + 1 }, (_, index) => index * STEP),
    unit: 'positions',
  }
}

function blockOf(catalog: Catalog, choices: Choices, fact: Fact, proposal: Proposal, where: readonly Label[]): Mark {
  return markOf(catalog, choices, fact, {
    who: { of: 'proposal', id: proposal.id },
    where,
    shape: 'blocks',
    at: 0,
    to: lengthOf(fact),
    early: proposal.spoken,
    proposal: proposal.id,
  })
}

/** Each offer as one undivided block, what was spoken of below it, then a dotted place for each side without a number. */
function offersGroup(
  catalog: Catalog,
  choices: Choices,
  offers: readonly Proposal[],
  slots: readonly Mark[],
): readonly Group[] {
  const blocks = offers.flatMap((proposal): readonly Lane[] => {
    const fact = headlineOf(catalog, proposal)
    if (!fact) return []
    const counts: readonly Label[] = fact.roles.length > 1 ? [{ of: 'roles', roles: fact.roles }] : []
    return [
      {
        key: proposal.id,
        label: proposal.spoken ? { of: 'spoken', id: proposal.id } : { of: 'proposal', id: proposal.id },
        party: proposal.spoken ? null : proposal.party,
        marks: [blockOf(catalog, choices, fact, proposal, counts)],
        spans: [],
      },
    ]
  })
  const silent = slots.map((slot): Lane => ({
    key: slot.key,
    label: slot.who,
    party: slot.party,
    marks: [slot],
    spans: [],
  }))
  const lanes = [...blocks, ...silent]
  const [counted] = blocks.flatMap(({ marks }) => marks.flatMap(({ where }) => where))
  return lanes.length === 0
    ? []
    : [{ key: 'offers', label: { of: 'word', word: 'posts-undivided' }, note: counted ?? null, scale: null, lanes }]
}

/** The agreement's posts by role, and their sum where every role is drawn. */
function agreedGroup(catalog: Catalog, choices: Choices, proposal: Proposal): readonly Group[] {
  const parts = (proposal.terms.staffing?.parts ?? [])
    .flatMap((id) => catalog.fact.get(id) ?? [])
    .filter(({ roles }) => isChosenRole(roles, choices))
  const sum = headlineOf(catalog, proposal)
  const isWhole = sum !== undefined && sum.roles.every((role) => parts.some(({ roles }) => roles.includes(role)))
  const lanes = parts.map((fact): Lane => {
    const [role = 'teacher'] = fact.roles
    return {
      key: fact.id,
      label: { of: 'role', role },
      party: null,
      marks: [blockOf(catalog, choices, fact, proposal, [{ of: 'role', role }])],
      spans: disputeOver(catalog, choices, fact, proposal),
    }
  })
  const total: readonly Lane[] = isWhole
    ? [
        {
          key: sum.id,
          label: { of: 'word', word: sum.status === 'inferred' ? 'posts-added' : 'posts-summed' },
          party: null,
          marks: [
            blockOf(catalog, choices, sum, proposal, [
              { of: 'word', word: sum.status === 'inferred' ? 'posts-added' : 'posts-summed' },
              { of: 'roles', roles: sum.roles },
            ]),
          ],
          spans: [],
        },
      ]
    : []
  const isTeacherless = parts.every(({ roles }) => !roles.includes('teacher'))
  return lanes.length === 0
    ? []
    : [
        {
          key: 'agreed',
          label: { of: 'offer', id: proposal.id },
          note: isTeacherless ? { of: 'word', word: 'posts-without-teachers' } : null,
          scale: null,
          lanes: [...lanes, ...total],
        },
      ]
}

/** A bracket from the number to the farthest other one that sources give. */
function disputeOver(catalog: Catalog, choices: Choices, fact: Fact, proposal: Proposal): Lane['spans'] {
  const conflict = catalog.conflicts.find(({ facts }) => facts.includes(fact.id))
  const readings = (conflict?.facts ?? []).flatMap((id) => catalog.fact.get(id) ?? [])
  const extent = extentOf(readings.flatMap((reading) => lengthOf(reading) ?? []))
  const other = readings.find((reading) => reading.id !== fact.id)
  if (!conflict || !extent || !other || extent.low === extent.high) return []
  return [
    {
      ...spanOf(catalog, choices, readings, {
        key: conflict.id,
        kind: 'dispute',
        proposal: proposal.id,
        party: proposal.party,
        from: extent.low,
        to: extent.high,
        level: 0,
      }),
      label: { of: 'otherwise', fact: other.id },
    },
  ]
}

/** The posts of each role that each side proposed. */
export const staffing: FigureSpec = {
  id: 'staffing',
  standing: staffingStanding,
  whole: staffingFigure,
  choices: ['roles'],
  onPaper: 'chart',
}

/** What the build alone asks of it. */
export const staffingPage: FigurePageSpec = {
  terms: ['counselor-ratio', 'fact-finding'],
}
