import type { Choices } from '../domain/choices'
import type { IsoDay } from '../domain/day'
import { schoolYearOf } from '../domain/schoolYear'
import type { Dataset, Fact } from '../domain/record'
import type { Raise } from '../domain/salary'
import type { Party } from '../domain/vocabulary'
import { catalogOf, type Catalog } from './catalog'
import type { Note } from './figure'
import type { MonthSpan } from './finding'
import { isKnown } from './known'
import { payOf } from './payLines'
import { raiseLinesOf, type RaiseLine } from './raiseLines'
import { addedIn, COUNTED, lastDated } from './salaryFinding'
import { sharersOf } from './sharedRaise'

/**
 * How many times what one side’s raise adds the other’s adds, over other months and by other first days: the answer
 * depends on them, so each stands with who gives it.
 */
export function windowNotes(dataset: Dataset, choices: Choices): readonly Note[] {
  const catalog = catalogOf(dataset)
  const last = lastDated(raiseLinesOf(catalog), choices)
  const [district, union] = [last.get('district'), last.get('union')]
  if (!district || !union) return []
  const added = (line: RaiseLine) => addedIn(COUNTED, line.raises)
  const [more, less] = added(union) >= added(district) ? [union, district] : [district, union]
  const ratio = (window: MonthSpan, upper: readonly Raise[], lower: readonly Raise[]) =>
    addedIn(window, upper) / addedIn(window, lower)
  const own = contractWindow(catalog, choices)
  const readings = payOf(dataset, choices)?.readings ?? []
  const others = ([more, less] as const).flatMap((line) =>
    readings.flatMap(({ proposal, raises, reading }) => {
      const isItsOwn = reading?.label.of === 'publisher' && ownersOf(catalog, line).includes(proposal.id)
      if (!reading || !isItsOwn || !isKnown(catalog, reading.fact, choices)) return []
      const [upper, lower] = line === more ? [raises, less.raises] : [more.raises, raises]
      return [{ who: reading.label, ratio: ratio(COUNTED, upper, lower), fact: reading.fact }]
    }),
  )
  if (!own && others.length === 0) return []
  return [
    {
      kind: 'said',
      note: 'other-windows',
      facts: [...more.facts, ...less.facts, ...(own?.facts ?? []), ...others.map(({ fact }) => fact)].map(
        ({ id }) => id,
      ),
      parts: {
        more: more.proposal.party,
        less: less.proposal.party,
        counted: COUNTED,
        contract: own
          ? { window: own.window, years: own.years, ratio: ratio(own.window, more.raises, less.raises) }
          : null,
        readings: others.map(({ who, ratio: times }) => ({ who, ratio: times })).toSorted((a, b) => a.ratio - b.ratio),
      },
    },
  ]
}

/** The proposals that put a side’s last raise, by one wording or another. */
function ownersOf(catalog: Catalog, { proposal }: RaiseLine): readonly string[] {
  const { party }: { party: Party } = proposal
  return [
    ...sharersOf(catalog, proposal).map(({ id }) => id),
    ...catalog.proposals.filter((one) => one.party === party && one.made >= proposal.made).map(({ id }) => id),
  ]
}

/** The years of the contract that was bargained: from the end of the one before, as many as an offer says. */
function contractWindow(
  catalog: Catalog,
  choices: Pick<Choices, 'asof'>,
): { window: MonthSpan; years: number; facts: readonly Fact[] } | null {
  const before = catalog.proposals.find(({ kind }) => kind === 'contract')
  const end = (before?.terms.duration?.facts ?? []).flatMap((id) => catalog.fact.get(id) ?? []).find(({ to }) => to)
  const length = catalog.proposals
    .filter(({ kind }) => kind === 'offer')
    .flatMap(({ terms }) => catalog.fact.get(terms.duration?.headline ?? '') ?? [])
    .findLast((fact) => fact.unit === 'years' && isKnown(catalog, fact, choices))
  if (!end?.to || !length?.value || !isKnown(catalog, end, choices)) return null
  const first: IsoDay = end.to
  const year = schoolYearOf(first) + 1
  return {
    window: { from: `${year}-07`, to: `${year + length.value}-06` },
    years: length.value,
    facts: [end, length],
  }
}
