import { CLASS_KINDS, EVERYTHING } from '../../domain/choices'
import type { Dataset, Evidence } from '../../domain/record'
import { fileNameOf, type Extension, type Extent } from '../../export/fileName'
import { fileRowsOf, type FileRow } from '../../export/fileRows'
import { rowsToCsv } from '../../export/rowsToCsv'
import { rowsToJson, type FileHead } from '../../export/rowsToJson'
import { marksOf, type Figure, type Mark } from '../../figures/figure'
import { figureOf } from '../../figures/figures'
import type { Filters } from '../../filters/filters'
import { knownIdsOf, writeFilters } from '../../filters/filtersInUrl'
import { formatDate, messagesIn } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { wordFinding } from '../../i18n/wordFinding'
import type { Site } from '../site'
import { tableWordsOf } from '../tableWords'
import type { TakenView } from './takenView'

/** A file made in the browser or by the build: its name, its bytes, how many rows it has. */
export type DataFile = { extension: Extension; extent: Extent; name: string; blob: Blob; rows: number }

type Subject = Pick<TakenView, 'figure' | 'dataset' | 'address'> & {
  asof: string | null
  /** What the name of a file of the view says of it; see `fileNameOf`. */
  query?: string
}

/** The marks that a file of the view holds, or every mark that the figure has. */
export function marksFor(extent: Extent, { figure, dataset }: Pick<TakenView, 'figure' | 'dataset'>): readonly Mark[] {
  if (extent === 'shown') return marksOf(figure).filter(({ shown }) => shown)
  return marksOf(figureOf(figure.id, dataset, { ...EVERYTHING, show: 'all', subjects: CLASS_KINDS }))
}

/** Marks as rows of files, with the labels of the table on the page. */
export function rowsFor(
  marks: readonly Mark[],
  { figure, dataset }: Pick<TakenView, 'figure' | 'dataset'>,
  evidence: Evidence,
  site: Site,
): readonly FileRow[] {
  const words = tableWordsOf(figure, dataset, site)
  return fileRowsOf(marks, evidence, {
    where: (mark) => words.where(mark.where),
    who: words.who,
    value: words.value,
    sure: words.sure,
  })
}

/** CSV, XLSX and JSON of a figure. */
export async function makeDataFiles(
  extent: Extent,
  subject: Subject,
  evidence: Evidence,
  site: Site,
): Promise<readonly DataFile[]> {
  const { figure, dataset, address } = subject
  const rows = rowsFor(marksFor(extent, subject), subject, evidence, site)
  const head = headOf(extent, subject, site)
  const file = (extension: Extension, blob: Blob): DataFile => ({
    extension,
    extent,
    name: nameFor(extension, extent, figure, dataset.version, site, extent === 'shown' ? subject.query : undefined),
    blob,
    rows: rows.length,
  })
  const cited = new Set(rows.flatMap(({ fact }) => fact.split(' ')))
  const sources = new Set(
    evidence.facts.filter(({ id }) => cited.has(id)).flatMap((fact) => fact.sources.map(({ source }) => source)),
  )
  const words = TAKE_AWAY[site.language].file
  const { rowsToXlsx } = await import('../../export/rowsToXlsx')
  const workbook = await rowsToXlsx({
    names: words.sheets,
    readMe: [
      [words.head.title, head.title],
      [words.head.finding, head.finding],
      [words.head.measure, head.measure],
      [words.head.extent, TAKE_AWAY[site.language].download[extent]],
      [words.head.version, head.version],
      [words.head.made, messagesIn(site.language).site.name],
      [words.head.address, address],
      [words.head.unknown, words.unknownHelp],
    ],
    rows,
    sources: [
      words.sources,
      ...evidence.sources
        .filter(({ id }) => sources.has(id))
        .map(({ publisher, title, published, url }) => [publisher, title, published, url]),
    ],
    terms: evidence.terms,
    termHeader: words.terms,
  })
  return [
    file('csv', new Blob([rowsToCsv(rows, words.inMonth)], { type: 'text/csv;charset=utf-8' })),
    file('xlsx', workbook),
    file('json', new Blob([rowsToJson(head, rows)], { type: 'application/json' })),
  ]
}

/** The name of a file of a figure; of a view of it, with what sets that view and that picture apart. */
export function nameFor(
  extension: Extension,
  extent: Extent,
  figure: Pick<Figure, 'id'>,
  version: string,
  site: Site,
  query = '',
  kinds: readonly string[] = [],
): string {
  const { dispute, language } = site
  return fileNameOf({ dispute, figure: figure.id, extent, version, language, query, kinds, extension })
}

/** What sets a view apart, for the names of its files: its query without the theme, which data have not. */
export function queryForNames(filters: Filters, dataset: Dataset): string {
  return writeFilters('', { ...filters, theme: 'auto', view: 'chart', slide: 1 }, knownIdsOf(dataset))
}

function headOf(extent: Extent, { figure, dataset, address, asof }: Subject, site: Site): FileHead {
  const { name, measure } = messagesIn(site.language).figures[figure.id]
  return {
    dispute: site.dispute,
    figure: figure.id,
    extent,
    title: name,
    finding: wordFinding(figure.finding, site.language, namerOf(dataset, site.language), asof),
    measure,
    language: site.language,
    version: dataset.version,
    address,
  }
}

/** The figure as plain text: its finding, what is measured, a line a number, and where it is from. */
export function textOf(subject: Subject, site: Site): string {
  const { figure, dataset, address } = subject
  const words = tableWordsOf(figure, dataset, site)
  const { site: house } = messagesIn(site.language)
  const { finding, measure } = headOf('shown', subject, site)
  const lines = marksFor('shown', subject).map((mark) =>
    [words.where(mark.where), words.who(mark), words.value(mark), words.sure(mark)].join('\t'),
  )
  return [
    finding,
    measure,
    '',
    ...lines,
    '',
    `${house.name}. ${TAKE_AWAY[site.language].cite.version(formatDate(dataset.version, site.language))}. ${address}`,
  ].join('\n')
}
