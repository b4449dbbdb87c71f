import { startTransition, useMemo, useState } from 'react'
import type { Dataset } from '../../domain/record'
import { dayStopsOf } from '../../figures/dayStops'
import { FIGURES, type FigureId } from '../../figures/figure'
import { onTheTableOn } from '../../figures/onTheTable'
import { useFilters } from '../../filters/filterStore'
import { FigureView } from '../figure/FigureView'
import { ClassBox } from '../front/ClassBox'
import { DayControl } from '../front/DayControl'
import { FigureCards } from '../front/FigureCards'
import { Lead } from '../front/Lead'
import { OnTheTableView } from '../front/OnTheTableView'
import { PayBox } from '../front/PayBox'
import { AboutTheData } from './AboutTheData'

/** The figures that the front page draws itself; the others are cards. */
const DRAWN: readonly FigureId[] = ['salary', 'class-size', 'staffing']

/** The front page: the question, the day, the table, what it means for one salary and one class, three figures, and the ways to the rest. */
export function DashboardView({ dataset }: { dataset: Dataset }) {
  const filters = useFilters((all) => all)
  // what someone earns is kept here alone, until they choose to share it
  const [ownSalary, setOwnSalary] = useState<number | null>(null)
  const choices = useMemo(
    () => (ownSalary === null ? filters : { ...filters, salary: ownSalary }),
    [filters, ownSalary],
  )
  const table = useMemo(() => onTheTableOn(dataset, choices), [dataset, choices])
  const day = filters.asof ?? dayStopsOf(dataset).at(-1)?.day ?? dataset.version
  return (
    <>
      <Lead dataset={dataset} />
      <DayControl dataset={dataset} />
      <OnTheTableView table={table} day={day} dataset={dataset} choices={choices} />
      <div className="boxes">
        <PayBox table={table} onSalary={(usd) => startTransition(() => setOwnSalary(usd))} />
        <ClassBox table={table} />
      </div>
      <div className="figures is-front">
        {DRAWN.map((id) => (
          <FigureView key={id} id={id} dataset={dataset} place="dashboard" />
        ))}
        <FigureCards figures={FIGURES.filter((id) => !DRAWN.includes(id))} dataset={dataset} choices={filters} />
      </div>
      <AboutTheData version={dataset.version} />
    </>
  )
}
