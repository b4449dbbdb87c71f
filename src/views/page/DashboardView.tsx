import { useEffect, useRef } from 'react'
import type { Dataset } from '../../domain/record'
import { FIGURES } from '../../figures/figure'
import { FigureView } from '../figure/FigureView'
import { FilterBar } from '../filterBar/FilterBar'
import { settleFigures } from '../hydrate/settleFigures'
import { AboutTheData } from './AboutTheData'
import { AnswerBox } from './AnswerBox'

/** The dashboard: the answer, the filters, every figure in the order in which people ask, and how it was made. */
export function DashboardView({ dataset }: { dataset: Dataset }) {
  const figures = useRef<HTMLDivElement>(null)
  useEffect(() => (figures.current ? settleFigures(figures.current) : undefined), [])
  return (
    <>
      <AnswerBox dataset={dataset} />
      <FilterBar dataset={dataset} />
      <div ref={figures} className="figures">
        {FIGURES.map((id) => (
          <FigureView key={id} id={id} dataset={dataset} place="dashboard" />
        ))}
      </div>
      <AboutTheData version={dataset.version} />
    </>
  )
}
