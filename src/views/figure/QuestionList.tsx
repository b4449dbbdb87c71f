import { useMemo } from 'react'
import type { Choices } from '../../domain/choices'
import type { Dataset } from '../../domain/record'
import { catalogOf } from '../../figures/catalog'
import { questionsOf } from '../../figures/contestedStanding'
import { useFilterStore } from '../../filters/filterStore'
import { namerOf } from '../../i18n/nameOf'
import { useSite, useText } from '../site'

/** Every contested question in groups by kind, with how many answers it has; a press shows its answers in the chart. */
export function QuestionList({ dataset, choices }: { dataset: Dataset; choices: Choices }) {
  const site = useSite()
  const text = useText()
  const store = useFilterStore()
  const namer = namerOf(dataset, site.language)
  const groups = useMemo(() => questionsOf(catalogOf(dataset), choices), [dataset, choices])
  return (
    <nav className="questions" aria-label={text.figures.contested.name}>
      {groups.map(({ kind, questions }) => (
        <section key={kind}>
          <h2>{text.conflictKinds[kind]}</h2>
          <ul>
            {questions.map(({ id, answers }) => (
              <li key={id}>
                <a
                  href={`?question=${id}`}
                  aria-current={choices.question === id ? 'true' : undefined}
                  onClick={(event) => {
                    event.preventDefault()
                    store.setState({ question: id })
                    document.getElementById('contested')?.scrollIntoView()
                  }}
                >
                  {namer.name({ of: 'conflict', id })}
                </a>{' '}
                <small>{text.figure.answers(answers)}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
