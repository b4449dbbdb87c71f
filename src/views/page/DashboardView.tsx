import { memo, startTransition, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react'
import { figuresOf } from '../../dataset/published'
import type { Dataset } from '../../domain/record'
import { dayStopsOf } from '../../figures/dayStops'
import { onTheTableOn } from '../../figures/onTheTable'
import type { OnTheTable } from '../../figures/tableCell'
import { useFilters } from '../../filters/filterStore'
import { learnLanguage } from '../../i18n/learnLanguage'
import { ClassBox } from '../front/ClassBox'
import { DayControl } from '../front/DayControl'
import { Doors } from '../front/Doors'
import { Lead } from '../front/Lead'
import { OnTheTableView } from '../front/OnTheTableView'
import { PayBox } from '../front/PayBox'
import { laterPart } from '../hydrate/LaterPart'
import { StaticPart } from '../hydrate/StaticPart'
import { useSite } from '../site'
import type { AboutTheDataProps } from './AboutTheData'

const LaterFigures = laterPart('FrontFigures', async (language) => {
  const parts = [import('./FrontFigures'), figuresOf(language), learnLanguage(language)] as const
  const [{ FrontFigures }, dataset] = await Promise.all(parts)
  return () => <FrontFigures dataset={dataset} />
})

/** The front page: the question, the day, the table, what it means for one salary and one class, three figures, and the ways to the rest. */
export function DashboardView({ dataset }: { dataset: Dataset }) {
  const site = useSite()
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
      <Doors />
      <DayControl dataset={dataset} />
      <OnTheTableView table={table} day={day} choices={choices} />
      <Boxes table={useDeferredValue(table)} dataset={dataset} onSalary={setOwnSalary} />
      <Figures />
      <StaticPart<AboutTheDataProps> name="AboutTheData" className="about-place" props={{ site }} />
    </>
  )
}

type BoxesProps = { table: OnTheTable; dataset: Dataset; onSalary: (usd: number | null) => void }

/** What the table means for one salary and one class: hydrated, and told of another day, after the table itself. */
const Boxes = memo(function Boxes({ table, dataset, onSalary }: BoxesProps) {
  return (
    <div className="boxes">
      <Suspense fallback={null}>
        <PayBox table={table} title={dataset.title} onSalary={(usd) => startTransition(() => onSalary(usd))} />
        <ClassBox table={table} dataset={dataset} />
      </Suspense>
    </div>
  )
})

/** The figures below the table, whose code weighs more than the rest of the page. They follow the choices by themselves. */
const Figures = memo(function Figures() {
  const place = useRef<HTMLDivElement>(null)
  return (
    <div ref={place} className="figures is-front">
      <LaterFigures place={place} props={{}} />
    </div>
  )
})
