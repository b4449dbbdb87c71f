import type { Correction } from '../../domain/record'
import { formatDate, messagesIn } from '../../i18n/format'
import { hrefOf } from '../pages'
import type { Site } from '../site'

export type AboutTheDataProps = { site: Site }

/** How many corrections there is room for; the evidence has all. */
const LAST = 2

/** What is missing and why, how this was made, and the last of `corrections`, which only the build has. */
export function AboutTheData({ site, corrections }: AboutTheDataProps & { corrections: readonly Correction[] }) {
  const { base, language } = site
  const { about } = messagesIn(language)
  return (
    <section className="about">
      <div>
        <h2>{about.missingTitle}</h2>
        <p>{about.missing.join(' ')}</p>
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
        <details className="corrections">
          <summary>{about.corrections}</summary>
          <ul>
            {corrections.slice(0, LAST).map(({ on, stood, right }) => (
              <li key={`${on} ${stood}`}>{`${formatDate(on, language, 'short')}. ${stood} ${right}`}</li>
            ))}
          </ul>
          <a href={`${hrefOf(site, { page: 'evidence' })}#corrections`}>{about.allCorrections}</a>{' '}
          <a href={`${base}data/CHANGES.md`}>{about.changes}</a>
        </details>
      </div>
    </section>
  )
}
