import { useCallback, useState } from 'react'
import { loadEvidence } from '../../dataset/loadEvidence'
import type { Extent } from '../../export/fileName'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { useSite } from '../site'
import { FileLink } from './FileLink'
import { makeDataFiles, nameFor, queryForNames } from './makeFiles'
import { PictureFiles } from './PictureFiles'
import type { TakenView } from './takenView'
import { useMade } from './useMade'

const EXTENTS = ['shown', 'all'] as const satisfies readonly Extent[]
const PLAIN = ['csv', 'json'] as const

/** The files of a figure: as shown and whole, as data and as a picture. Made in the browser; nothing is uploaded. */
export function DownloadPanel(view: TakenView) {
  const { figure, dataset, filters, address } = view
  const site = useSite()
  const { download } = TAKE_AWAY[site.language]
  const [evidence] = useState(() => loadEvidence([`${site.base}data/`, site.dispute, site.language]))
  const make = useCallback(async () => {
    const all = await evidence
    const subject = { figure, dataset, address, asof: filters.asof, query: queryForNames(filters, dataset) }
    return Promise.all(EXTENTS.map((extent) => makeDataFiles(extent, subject, all, site)))
  }, [evidence, figure, dataset, address, filters, site])
  const made = useMade(make)
  return (
    <>
      {made === null ? (
        <p role="status">{download.preparing}</p>
      ) : made === 'failed' ? (
        <p role="alert">{download.failed}</p>
      ) : (
        EXTENTS.map((extent, index) => (
          <section key={extent}>
            <h3>{download[extent]}</h3>
            <ul className="files">
              {made[index]?.map(({ extension, name, blob, rows }) => (
                <FileLink
                  key={name}
                  name={name}
                  blob={blob}
                  label={download.kinds[extension]}
                  detail={download.rows(rows)}
                />
              ))}
            </ul>
          </section>
        ))
      )}
      <PictureFiles {...view} />
      <p>
        <span>{`${download.plain} `}</span>
        {PLAIN.map((extension) => (
          <a
            key={extension}
            href={`${site.base}static/${site.language}/${nameFor(extension, 'all', figure, dataset.version, site)}`}
            target="_blank"
            rel="noopener"
          >
            {`${extension.toUpperCase()} `}
          </a>
        ))}
        <a href={`${site.base}static/${site.language}/${figure.id}.svg`} target="_blank" rel="noopener">
          SVG
        </a>{' '}
        <a href={`${site.base}static/${site.language}/${figure.id}.png`} target="_blank" rel="noopener">
          PNG
        </a>
      </p>
    </>
  )
}
