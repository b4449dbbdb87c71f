import type { Evidence } from '../../domain/record'
import { COMPARED, type Compared, type ComparedRow } from '../../figures/comparedRow'
import { compareDisputes } from '../../figures/disputes'
import { DISPUTES_WORDS } from '../../i18n/disputesWords'
import { formatDate, formatNumber, messagesIn } from '../../i18n/format'
import { disputeFactHref, hrefOf } from '../pages'
import { useSite } from '../site'
import { numberText, periodText, reasonText, whoText } from './comparedText'
import { DisputesChart } from './DisputesChart'

type DisputesProps = { files: readonly Evidence[] }

/** The path of the comparison as a file, in a language. */
export function comparisonFile(files: readonly Evidence[], language: string): string {
  const version =
    files
      .map((file) => file.version)
      .toSorted()
      .at(-1) ?? ''
  return `static/${language}/disputes_compare_all_${version}_${language}.csv`
}

/** All disputes, compared by what can be compared. */
export function DisputesView({ files }: DisputesProps) {
  const site = useSite()
  const { base, language } = site
  const words = DISPUTES_WORDS[language]
  return (
    <section className="about disputes">
      <h1>{words.title}</h1>
      <p>{words.intro(formatNumber(files.length, language))}</p>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <a
              href={hrefOf(
                site,
                file.id === site.dispute ? { page: 'dashboard' } : { page: 'dispute', dispute: file.id },
              )}
            >
              {file.title}
            </a>
            <span>{`. ${strikeText(file, language)}. `}</span>
            <a href={`${base}data/${file.id}.json`}>{words.data}</a>
          </li>
        ))}
      </ul>
      <Comparison files={files} />
      <p>
        <a href={`${base}${comparisonFile(files, language)}`} download="">
          {words.download}
        </a>
      </p>
    </section>
  )
}

/** The days of a strike, and whose it was. */
export function strikeText({ strike }: Evidence, language: 'en' | 'es'): string {
  const words = DISPUTES_WORDS[language]
  const days = words.strike(formatDate(strike.from, language), formatDate(strike.to, language))
  return strike.inSupportOf === undefined ? days : `${days}, ${words.inSupportOf(strike.inSupportOf)}`
}

/** The comparison in another site's page. */
export function CompareEmbed({ files }: DisputesProps) {
  const { language } = useSite()
  return (
    <main id="main" className="embed">
      <h1>{DISPUTES_WORDS[language].title}</h1>
      <Comparison files={files} only={['raise', 'strike']} />
    </main>
  )
}

function Comparison({ files, only = COMPARED }: DisputesProps & { only?: readonly Compared[] }) {
  const { language } = useSite()
  const words = DISPUTES_WORDS[language]
  const rows = compareDisputes(files)
  return (
    <>
      {only.map((compared) => {
        const { name, same, differs } = words.compared[compared]
        return (
          <section key={compared} id={compared}>
            <h2>{name}</h2>
            <p>{same}</p>
            <p>{differs}</p>
            {compared === 'raise' && (
              <figure>
                <figcaption>{words.chart}</figcaption>
                <DisputesChart rows={rows} files={files} />
                <p>{words.chartNote}</p>
              </figure>
            )}
            <ComparedTable name={name} rows={rows.filter((row) => row.compared === compared)} files={files} />
          </section>
        )
      })}
    </>
  )
}

function ComparedTable({ name, rows, files }: DisputesProps & { name: string; rows: readonly ComparedRow[] }) {
  const { language } = useSite()
  const words = DISPUTES_WORDS[language]
  return (
    <div className="scroll" role="region" aria-label={name} tabIndex={0}>
      <table data-table="disputes">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {[words.dispute, words.who, words.number, words.period].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {files.map((file) => {
          const own = rows.filter(({ dispute }) => dispute === file.id)
          return own.length === 0 ? null : (
            <tbody key={file.id}>
              {own.map((row, index) => (
                <ComparedLine key={keyOf(row)} row={row} file={file} span={index === 0 ? own.length : null} />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

/** What no two rows of one comparison share. */
function keyOf({ dispute, party, stage, facts }: ComparedRow): string {
  return [dispute, party, stage, ...facts.map(({ id }) => id)].join(' ')
}

type ComparedLineProps = {
  row: ComparedRow
  file: Evidence
  /** How many rows the dispute has, in the first of them; `null` in the others. */
  span: number | null
}

function ComparedLine({ row, file, span }: ComparedLineProps) {
  const site = useSite()
  const { language } = site
  const text = messagesIn(language)
  const number = numberText(row, language)
  const reason = reasonText(row, language)
  const [fact] = row.facts
  const facts = row.facts.length > 0 ? row.facts.map(({ id }) => id).join(' ') : undefined
  const sure = row.status === 'conflicting' || row.status === 'inferred' ? row.status : null
  return (
    <tr>
      {span === null ? null : (
        <th scope="rowgroup" rowSpan={span}>
          {file.title}
        </th>
      )}
      <th scope="row">{whoText(row, file, language)}</th>
      <td data-fact={facts} data-missing={number === null ? (row.missing ?? undefined) : undefined}>
        {number !== null && fact && <a href={disputeFactHref(site, row.dispute, fact.id)}>{number}</a>}
        {reason !== null && <span>{number === null ? reason : ` (${reason})`}</span>}
        {sure !== null && <span>{` (${text.statuses[sure]})`}</span>}
      </td>
      <td>{row.facts.length === 0 ? '' : periodText(row, language)}</td>
    </tr>
  )
}
