import { useState } from 'react'
import type { Choices } from '../domain/choices'
import type { Dataset } from '../domain/record'
import { useSite, useText } from './site'
import { Undisturbed } from './Undisturbed'
import { useLater } from './useLater'

const fetchAnswer = async () => (await import('./ChildsClass')).ChildsClass
const fetchControls = async () => (await import('./ClassControls')).ClassControls

type ClassPlaceProps = {
  dataset: Dataset
  choices: Choices
  /** Whether the answer in the page is still that of the choices. */
  isCurrent: boolean
  isNear: boolean
  place: 'dashboard' | 'page' | 'embed'
}

/** "My child's class": written on the figure's own page; one press away elsewhere, or open where the address asks for it. */
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
        {/* what the page holds stays until its successor is there */}
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
