import type { Correction } from '../../domain/record'
import { formatDate, messagesIn } from '../../i18n/format'
import { hrefOf } from '../pages'
import type { Site } from '../site'

export type AboutTheDataProps = { version: string; site: Site }

/** How many corrections there is room for; the evidence has all. */
const LAST = 3

/** What is missing and why, how this was made, the version and the last of `corrections`, which only the build has. */
export function AboutTheData({
  version,
  site,
  corrections,
}: AboutTheDataProps & { corrections: readonly Correction[] }) {
  const { base, language } = site
  const { about } = messagesIn(language)
  return (
    <section className="about">
      <div>
        <h2>{about.missingTitle}</h2>
        <ul>
          {about.missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <details>
        <summary>
          <h2>{about.madeTitle}</h2>
        </summary>
        {about.made.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
      <div>
        <h2>{about.versionTitle}</h2>
        <p>
          {about.version(formatDate(version, language))} <a href={`${base}data/CHANGES.md`}>{about.changes}</a>
        </p>
        <details>
          <summary>{about.corrections}</summary>
          <ul className="corrections">
            {corrections.slice(0, LAST).map(({ on, stood, right }) => (
              <li key={`${on} ${stood}`}>{`${formatDate(on, language, 'short')}. ${stood} ${right}`}</li>
            ))}
          </ul>
        </details>
        <p>
          <a href={`${hrefOf(site, { page: 'evidence' })}#corrections`}>{about.allCorrections}</a>
        </p>
      </div>
    </section>
  )
}
