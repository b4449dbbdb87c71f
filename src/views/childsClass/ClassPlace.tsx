import { useState } from 'react'
import type { Choices } from '../../domain/choices'
import type { Dataset } from '../../domain/record'
import { Undisturbed } from '../hydrate/Undisturbed'
import { useLater } from '../hydrate/useLater'
import { useSite, useText } from '../site'

const fetchAnswer = async () => (await import('./ChildsClass')).ChildsClass
const fetchControls = async () => (await import('./ClassControls')).ClassControls

type ClassPlaceProps = {
  dataset: Dataset
  choices: Choices
  /** Whether the prerendered answer still fits the choices. */
  isCurrent: boolean
  isNear: boolean
  place: 'dashboard' | 'page' | 'embed'
}

/**
 * "My child's class": prerendered on the figure's own page; elsewhere one press away, or open if the URL asks for it.
 */
export function ClassPlace({ dataset, choices, isCurrent, isNear, place }: ClassPlaceProps) {
  const site = useSite()
  const { childsClass: title } = useText().figure
  const [pressed, setPressed] = useState<boolean | null>(null)
  const isWritten = place === 'page'
  const isOpen = isWritten || (pressed ?? (choices.grade !== null || choices.students !== null))
  const answer = useLater('ChildsClass', fetchAnswer, (isWritten ? !isCurrent : isOpen) && choices, {
    dataset,
    choices,
    site,
  })
  const controls = useLater('ClassControls', fetchControls, (isWritten ? isNear : isOpen) && choices, { site })
  if (isWritten)
    return (
      <section className="class-place" aria-label={title}>
        <h2>{title}</h2>
        <div className="class-controls js-only">{controls.part ?? (answer.problem ? null : controls.problem)}</div>
        {/* the prerendered markup stays until its replacement has loaded */}
        <Undisturbed className="answer-place" isCurrent={isCurrent || (answer.part ?? answer.problem) === null}>
          {answer.part ?? answer.problem}
        </Undisturbed>
      </section>
    )
  return (
    <details
      className="js-only class-place"
      open={isOpen}
      onToggle={({ currentTarget }) => setPressed(currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen ? (
        <>
          <div className="class-controls">{controls.part}</div>
          {answer.part}
          {answer.problem ?? controls.problem}
        </>
      ) : null}
    </details>
  )
}
