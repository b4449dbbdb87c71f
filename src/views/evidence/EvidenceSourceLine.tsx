import type { Source } from '../../domain/record'
import { formatDate } from '../../i18n/format'
import { ownLanguage } from '../ownLanguage'
import { useSite, useText } from '../site'

type EvidenceSourceLineProps = { source: Source; more: readonly string[] }

/** A source in one line: who published what, when, and then `more`. The title is a link if a URL is known. */
export function EvidenceSourceLine({ source: { publisher, title, url, published }, more }: EvidenceSourceLineProps) {
  const { language } = useSite()
  const text = useText()
  const lang = ownLanguage(title, language)
  const day = published === null ? text.figure.noDate : formatDate(published, language)
  return (
    <>
      <span translate="no">{publisher}</span>
      {': '}
      {url === null ? (
        <cite lang={lang}>{title}</cite>
      ) : (
        <a href={url} lang={lang}>
          {title}
        </a>
      )}
      {['', day, ...more].join(', ')}
    </>
  )
}
