import { formatDate, messagesIn } from '../../i18n/format'
import type { Site } from '../site'

export type AboutTheDataProps = { version: string; site: Site }

/** What is missing and why, how this was made, the version and the corrections. */
export function AboutTheData({ version, site: { base, language } }: AboutTheDataProps) {
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
          {about.version(formatDate(version, language))} {about.corrections}{' '}
          <a href={`${base}data/CHANGES.md`}>{about.changes}</a>
        </p>
      </div>
    </section>
  )
}
