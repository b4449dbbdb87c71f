import type { Dataset } from '../../domain/record'
import { FIGURES, type FigureId } from '../../figures/figure'
import { FigureView } from '../figure/FigureView'
import { useChoices } from '../figure/useChoices'
import { FigureCards } from '../front/FigureCards'

/** The figures that the front page draws itself; the others are cards. */
const DRAWN: readonly FigureId[] = ['salary', 'class-size', 'staffing']
const CARDS = FIGURES.filter((id) => !DRAWN.includes(id))

/** The figures below the front page's table, and the ways to the others. */
export function FrontFigures({ dataset }: { dataset: Dataset }) {
  return (
    <>
      {DRAWN.map((id) => (
        <FigureView key={id} id={id} dataset={dataset} place="dashboard" />
      ))}
      <Cards dataset={dataset} />
    </>
  )
}

/** The cards follow the choices once the browser is idle: the table above answers a press first. */
function Cards({ dataset }: { dataset: Dataset }) {
  const choices = useChoices(false)
  return <FigureCards figures={CARDS} dataset={dataset} choices={choices} />
}
