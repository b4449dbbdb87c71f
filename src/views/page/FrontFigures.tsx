import type { Dataset } from '../../domain/record'
import { FIGURES, type FigureId } from '../../figures/figure'
import { useFilters } from '../../filters/filterStore'
import { FigureView } from '../figure/FigureView'
import { FigureCards } from '../front/FigureCards'

/** The figures that the front page draws itself; the others are cards. */
const DRAWN: readonly FigureId[] = ['salary', 'class-size', 'staffing']

/** The figures below the front page's table, and the ways to the others. */
export function FrontFigures({ dataset }: { dataset: Dataset }) {
  const filters = useFilters((all) => all)
  return (
    <>
      {DRAWN.map((id) => (
        <FigureView key={id} id={id} dataset={dataset} place="dashboard" />
      ))}
      <FigureCards figures={FIGURES.filter((id) => !DRAWN.includes(id))} dataset={dataset} choices={filters} />
    </>
  )
}
