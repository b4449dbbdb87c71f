import { usePageText } from '../site'

/** Says that a part of the page did not load. With another key it is announced again. */
export function PartProblem() {
  const { gate } = usePageText()
  return (
    <span role="alert" className="problem">
      {gate.problems.part}
    </span>
  )
}
