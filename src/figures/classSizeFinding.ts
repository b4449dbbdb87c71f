import type { Choices } from '../domain/choices'
import { firstDay } from '../domain/day'
import type { GradeBand } from '../domain/gradeBand'
import { schoolYearOf } from '../domain/schoolYear'
import type { Catalog } from './catalog'
import type { Mark } from './figure'
import { extentOf, type Finding } from './finding'
import { nothingOf } from './nothing'
import { inOrder, offeredBy, type OfferedLimit } from './offeredLimits'

type Limit = OfferedLimit & { mark: Mark; kind: string | undefined }

/**
 * What the limits say: in force before, offered by each side, agreed. Grades up to 3 are spoken of alone or not at all:
 * their limit is another one, and a range over all grades would be true of none.
 */
export function classSizeFinding(catalog: Catalog, choices: Choices, shown: readonly Mark[]): Finding {
  const limits = shown.flatMap((mark) => limitIn(catalog, mark) ?? [])
  const slots = shown.filter(({ shape }) => shape === 'slot')
  const nothing = limits.length + slots.length === 0 ? nothingOf(catalog, choices, 'classSize') : null
  if (nothing && nothing.because !== 'not-found') return nothing
  const unheard = nothing ? nothing.parties : slots.map(({ party }) => party)
  const silent = [...new Set(unheard)].filter((party) => !limits.some((limit) => limit.party === party))
  const older = limits.filter(({ band }) => band !== 'tk-3')
  const own = older.length > 0 ? older : limits
  const of = (...kinds: readonly string[]) => own.filter(({ kind }) => kinds.includes(kind ?? ''))
  const memorandum = of('memorandum')
  const before = memorandum.length > 0 ? memorandum : of('contract') // before the memorandum, the contract alone
  const agreed = of('agreement')
  const years = agreed.flatMap(({ mark }) => mark.facts.flatMap((id) => catalog.fact.get(id)?.from ?? []))
  const shared =
    agreed.length > 0 && before.length > 0 ? bandsOf(agreed).filter((band) => bandsOf(before).includes(band)) : null
  const inShared = (all: readonly Limit[]) => all.filter(({ band }) => shared === null || shared.includes(band))
  return {
    kind: 'class-size',
    bands: bandsOf(inShared([...before, ...agreed])),
    before: extentOf(inShared(before).map(({ at }) => at)),
    isInferred: before.some(({ mark }) => mark.status === 'inferred'),
    agreed: extentOf(inShared(agreed).map(({ at }) => at)),
    by: years.length === 0 ? null : schoolYearOf(firstDay(years.toSorted().at(-1) ?? '')),
    isAcademic:
      own.some(({ band }) => band !== 'tk-3' && band !== '4-6') &&
      (choices.subjects ?? ['academic']).every((kind) => kind === 'academic'),
    offered: offeredBy(of('offer', 'proposal', 'recommendation')),
    silent,
  }
}

function bandsOf(limits: readonly Limit[]): readonly GradeBand[] {
  return inOrder(limits.map(({ band }) => band))
}

function limitIn(catalog: Catalog, mark: Mark): Limit | null {
  const band = mark.where.find((label) => label.of === 'band')
  if (mark.shape !== 'dot' || mark.quantity === null || mark.proposal === null || band?.of !== 'band') return null
  return {
    mark,
    kind: catalog.proposal.get(mark.proposal)?.kind,
    party: mark.party,
    at: mark.at,
    band: band.band,
    isInPart: mark.where.some((label) => label.of === 'word' && label.word === 'classes-english-math'),
    isHighNeed: mark.where.some((label) => label.of === 'school-types' && label.types.includes('high-need')),
  }
}
