import type { Evidence } from '../domain/record'
import type { Language } from '../domain/language'
import { dayIn } from '../export/fileRows'
import { neutralized } from '../export/rowsToCsv'
import { compareDisputes } from '../figures/disputes'
import { numberText, reasonText, whoText } from '../views/page/comparedText'

/** The byte order mark, without which Excel does not read UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The columns of every file of ours, and what a comparison has beside them. */
const COLUMNS = [
  'fact',
  'proposal',
  'party',
  'value',
  'value_low',
  'value_high',
  'unit',
  'qualifier',
  'status',
  'source',
  'locator',
  'url',
  'missing',
  'starts',
  'ends',
  'dispute',
  'compared',
  'stage',
  'apart',
  'who',
  'text',
] as const

/** The comparison of disputes as CSV: a row for each row of its tables, in the same order. */
export function comparisonCsv(files: readonly Evidence[], language: Language): string {
  const rows = compareDisputes(files).map((row) => {
    const file = files.find(({ id }) => id === row.dispute) as Evidence // safe: rows are of these files
    const sourceOf = new Map(file.sources.map((source) => [source.id, source]))
    const cited = row.facts.flatMap((fact) => fact.sources)
    const join = (of: (citation: (typeof cited)[number]) => string) => cited.map(of).join(' | ')
    const cells: Readonly<Record<(typeof COLUMNS)[number], string | number | null>> = {
      fact: row.facts.map(({ id }) => id).join(' '),
      proposal: row.proposal,
      party: row.party,
      value: row.value,
      value_low: null,
      value_high: null,
      unit: row.unit,
      qualifier: row.qualifier,
      status: row.status,
      source: join(({ source }) => `${sourceOf.get(source)?.publisher ?? ''}: ${sourceOf.get(source)?.title ?? ''}`),
      locator: join(({ locator }) => locator ?? ''),
      url: join(({ source }) => sourceOf.get(source)?.url ?? ''),
      missing: row.value === null ? row.missing : null,
      starts: dayIn(row.facts.flatMap(({ from }) => from ?? []).toSorted()[0] ?? null),
      ends: dayIn(
        row.facts
          .flatMap(({ to }) => to ?? [])
          .toSorted()
          .at(-1) ?? null,
      ),
      dispute: row.dispute,
      compared: row.compared,
      stage: row.stage,
      apart: row.apart,
      who: whoText(row, file, language),
      text: numberText(row, language) ?? reasonText(row, language),
    }
    return COLUMNS.map((column) => cells[column])
  })
  const cell = (value: string | number | null) =>
    value === null ? '' : typeof value === 'number' ? String(value) : `"${neutralized(value).replaceAll('"', '""')}"`
  return BYTE_ORDER_MARK + [[...COLUMNS], ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}
