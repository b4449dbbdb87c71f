import type { Choices } from '../domain/choices'
import { GRADE_BANDS, type GradeBand } from '../domain/gradeBand'
import { firstDay } from '../domain/day'
import { schoolYearOf } from '../domain/schoolYear'
import type { DrawnRow, RowLimit } from './classSizeRows'
import type { Mark } from './figure'
import { extentOf, type Finding } from './finding'

type Standing = Extract<Finding, { kind: 'class-size-standing' }>

/** What the rows say. Grades up to 3 are spoken of alone or not at all: their limit is another one. */
export function classSizeStandingFinding(
  choices: Pick<Choices, 'asof'>,
  drawn: readonly DrawnRow[],
  silent: readonly Mark[],
): Finding {
  const shown = drawn.map((row) => ({ ...row, marks: row.marks.filter(({ mark }) => mark.shown) }))
  const filled = shown.filter(({ marks }) => marks.length > 0)
  if (filled.length === 0 && silent.length === 0)
    return { kind: 'nothing', because: choices.asof === null ? 'filters' : 'day' }
  const older = filled.filter(({ row }) => row.band !== 'tk-3')
  const rows = older.length > 0 ? older : filled
  const all = rows.flatMap(({ row, marks }) => marks.map((one) => ({ ...one, row })))
  const extent = (role: RowLimit['role']) =>
    extentOf(all.filter(({ limit }) => limit.role === role).map(({ mark }) => mark.at))
  const falls = rows.flatMap(({ marks }) => {
    const [before, agreed] = (['before', 'agreed'] as const).map(
      (role) => marks.findLast(({ limit }) => limit.role === role)?.mark.at,
    )
    return before === undefined || agreed === undefined ? [] : [before - agreed]
  })
  const years = all.flatMap(({ limit }) => (limit.role === 'agreed' ? (limit.fact.from ?? []) : []))
  return {
    kind: 'class-size-standing',
    bands: bandsIn(rows.map(({ row }) => row.band)),
    before: extent('before'),
    agreed: extent('agreed'),
    by: years.length === 0 ? null : schoolYearOf(firstDay(years.toSorted().at(-1) ?? '')),
    fall: extentOf(falls),
    offered: offersIn(all),
    silent: silent.map(({ proposal, party }) => ({ proposal: proposal ?? '', party })),
  }
}

function bandsIn(bands: readonly GradeBand[]): readonly GradeBand[] {
  return GRADE_BANDS.filter((band) => bands.includes(band))
}

/** Each side's offered limits: for all classes, then for English and math alone, then for schools of high need. */
function offersIn(all: readonly { mark: Mark; limit: RowLimit; row: DrawnRow['row'] }[]): Standing['offered'] {
  const offered = all.filter(({ limit }) => limit.role === 'offered')
  const parties = [...new Set(offered.map(({ mark }) => mark.party))]
  return parties.map((party) => {
    const own = offered.filter(({ mark }) => mark.party === party)
    const part = (isInPart: boolean, isHighNeed: boolean) => {
      const limits = own.filter(
        ({ limit, row }) => limit.isInPart === isInPart && row.types.includes('high-need') === isHighNeed,
      )
      const extent = extentOf(limits.map(({ mark }) => mark.at))
      return extent ? { extent, bands: bandsIn(limits.map(({ row }) => row.band)) } : null
    }
    return { party, general: part(false, false), inPart: part(true, false), highNeed: part(false, true) }
  })
}
