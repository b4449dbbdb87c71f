import type { Choices } from '../domain/choices'
import { firstDay } from '../domain/day'
import { schoolYearOf } from '../domain/schoolYear'
import type { Catalog } from './catalog'
import type { DrawnRow, RowLimit } from './classSizeRows'
import type { Mark } from './figure'
import { extentOf, type Finding } from './finding'
import { nothingOf } from './nothing'
import { inOrder, offeredBy } from './offeredLimits'

/** What the rows say. Grades up to 3 are spoken of alone or not at all: their limit is another one. */
export function classSizeStandingFinding(
  catalog: Catalog,
  choices: Choices,
  drawn: readonly DrawnRow[],
  silent: readonly Mark[],
): Finding {
  const shown = drawn.map((row) => ({ ...row, marks: row.marks.filter(({ mark }) => mark.shown) }))
  const filled = shown.filter(({ marks }) => marks.length > 0)
  if (filled.length === 0 && silent.length === 0) return nothingOf(catalog, choices, 'classSize')
  const older = filled.filter(({ row }) => !row.bands.includes('tk-3'))
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
    bands: inOrder(rows.flatMap(({ row }) => row.bands)),
    before: extent('before'),
    agreed: extent('agreed'),
    by: years.length === 0 ? null : schoolYearOf(firstDay(years.toSorted().at(-1) ?? '')),
    fall: extentOf(falls),
    offered: offeredBy(
      all
        .filter(({ limit }) => limit.role === 'offered')
        .flatMap(({ mark, limit, row }) =>
          row.bands.map((band) => ({
            party: mark.party,
            at: mark.at,
            band,
            isInPart: limit.isInPart,
            isHighNeed: row.types.includes('high-need'),
          })),
        ),
    ),
    silent: silent.map(({ proposal, party }) => ({ proposal: proposal ?? '', party })),
  }
}
