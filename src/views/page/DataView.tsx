import type { DatasetHead } from '../../domain/record'
import { DATA_PAGE } from '../../i18n/dataPageWords'
import { formatDate, formatNumber } from '../../i18n/format'
import { useSite, usePageText } from '../site'

/** What the data page says about the published files. Sizes in bytes, uncompressed. */
export type PublishedFiles = {
  head: DatasetHead
  counts: { facts: number; sources: number; proposals: number; events: number; terms: number }
  datasetBytes: number
  schemaBytes: number
}

/** How to use the data, and how to check a file of one's own. */
export function DataView({ files }: { files: PublishedFiles }) {
  const { base, language } = useSite()
  const { site } = usePageText()
  const text = DATA_PAGE[language]
  const { counts } = files
  const size = (bytes: number) => text.size(formatNumber(bytes / 1000, language, 0))
  return (
    <section className="about">
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <p>{site.version(formatDate(files.head.version, language))}</p>
      <p>{text.counts(counts.facts, counts.sources, counts.proposals, counts.events, counts.terms)}</p>
      <ul>
        <li>
          <a href={`${base}data/${files.head.id}.json`}>{text.file}</a>, {size(files.datasetBytes)}
        </li>
        <li>
          <a href={`${base}data/schema.json`}>{text.schema}</a>, {size(files.schemaBytes)}
        </li>
        <li>
          <a href={`${base}data/CHANGES.md`}>{text.changes}</a>
        </li>
      </ul>
      <h2>{text.own}</h2>
      <p>{text.ownHelp}</p>
      <ul>
        <li>
          <a href={`${base}data/template.${language}.xlsx`}>{text.template}</a>
        </li>
      </ul>
      <pre>
        <code translate="no">npm run data -- import FILE.xlsx -o FILE.json</code>
      </pre>
      <h2>{text.check}</h2>
      <p>{text.checkHelp}</p>
      <pre>
        <code translate="no">npm run data -- check FILE.json</code>
      </pre>
      {/* where the script puts a check in the browser */}
      <div data-check="" />
    </section>
  )
}
