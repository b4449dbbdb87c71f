import type { Evidence } from '../../domain/record'
import { TERM_KINDS, TOPICS } from '../../domain/vocabulary'
import { DISPUTES_WORDS } from '../../i18n/disputesWords'
import { formatDate, formatWithUnit, messagesIn } from '../../i18n/format'
import { useSite } from '../site'
import { strikeText } from './DisputesView'

/** One dispute as lists: its proposals, its facts by topic, where sources disagree, its sources. */
export function DisputeView({ file }: { file: Evidence }) {
  const { base, language } = useSite()
  const words = DISPUTES_WORDS[language]
  const text = messagesIn(language)
  return (
    <section className="about disputes">
      <h1>{file.title}</h1>
      <p>{`${file.sides.district} · ${file.sides.union}. ${strikeText(file, language)}.`}</p>
      <p>
        <a href={`${base}data/${file.id}.json`}>{words.data}</a>
      </p>
      <h2>{words.proposals}</h2>
      {file.proposals.map((proposal) => (
        <section key={proposal.id} id={`proposal-${proposal.id}`}>
          <h3>{proposal.label}</h3>
          <p>{`${words.made}: ${formatDate(proposal.made, language)}. ${proposal.statusNote ?? ''}`}</p>
          <ul>
            {TERM_KINDS.flatMap((kind) => {
              const term = proposal.terms[kind]
              if (!term) return []
              const missing = term.missing === null ? '' : `. ${text.missingLong[term.missing]}`
              return [<li key={kind}>{`${term.summary}${missing}`}</li>]
            })}
          </ul>
        </section>
      ))}
      {TOPICS.map((topic) => (
        <FactTable
          key={topic}
          file={file}
          name={text.topics[topic]}
          facts={file.facts.filter((fact) => fact.topic === topic)}
        />
      ))}
      <h2>{words.disagreements}</h2>
      <dl>
        {file.conflicts.map(({ id, question, shows }) => (
          <div key={id} id={`conflict-${id}`}>
            <dt>{question}</dt>
            <dd>{shows}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.sources}</h2>
      <ul>
        {file.sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            {source.url === null ? <cite>{source.title}</cite> : <a href={source.url}>{source.title}</a>}
            <span>{`, ${source.publisher}${source.published === null ? '' : `, ${formatDate(source.published, language)}`}; ${source.read}. ${source.note ?? ''}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function FactTable({ file, name, facts }: { file: Evidence; name: string; facts: Evidence['facts'] }) {
  const { language } = useSite()
  const words = DISPUTES_WORDS[language]
  const text = messagesIn(language)
  const sourceOf = new Map(file.sources.map((source) => [source.id, source]))
  if (facts.length === 0) return null
  return (
    <>
      <h2>{name}</h2>
      <div className="scroll" role="region" aria-label={name} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              {[words.says, words.number, words.sources].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => {
              const { unit } = fact
              const hasNumber = unit !== null && (fact.value ?? fact.low ?? fact.high) !== null
              return (
                <tr key={fact.id} id={`fact-${fact.id}`}>
                  <th scope="row">{fact.note === null ? fact.statement : `${fact.statement} ${fact.note}`}</th>
                  <td data-fact={fact.id} data-missing={hasNumber ? undefined : (fact.missing ?? undefined)}>
                    <span>
                      {hasNumber
                        ? formatWithUnit({ ...fact, unit }, language)
                        : fact.missing === null
                          ? ''
                          : text.missingLong[fact.missing]}
                    </span>
                    <span>{` (${text.statuses[fact.status]})`}</span>
                  </td>
                  <td>
                    {fact.sources.map(({ source, locator }) => (
                      <a key={source + locator} href={`#source-${source}`}>
                        {[sourceOf.get(source)?.publisher ?? source, locator].filter(Boolean).join(', ')}
                      </a>
                    ))}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}
