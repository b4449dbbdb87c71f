import { useCallback, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react'
import { firstDay, isDay } from '../../domain/day'
import type { Dataset } from '../../domain/record'
import { TABLE_PARTIES } from '../../domain/vocabulary'
import { onTheTable } from '../../figures/known'
import { byDay } from '../../figures/order'
import { withoutFilters } from '../../filters/filters'
import { useFilters, useFilterStore } from '../../filters/filterStore'
import { formatDate } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import { useSite, useText } from '../site'
import { ChoiceList } from './ChoiceList'
import { useDismissed } from './useDismissed'
import { useNews } from './useNews'

/** The filters of the whole page: the day first, then sides, then proposals. */
export function FilterBar({ dataset }: { dataset: Dataset }) {
  const site = useSite()
  const text = useText()
  const store = useFilterStore()
  const filters = useFilters((all) => all)
  const namer = useMemo(() => namerOf(dataset, site.language), [dataset, site.language])
  const proposals = useMemo(() => dataset.proposals.toSorted(byDay), [dataset])
  const onTable = proposals.filter((proposal) => filters.asof === null || onTheTable(proposal) <= filters.asof)
  const news = useNews(
    filters,
    useCallback(
      ({ filterNews }, before) => filterNews({ before, now: filters }, proposals, site.language),
      [filters, proposals, site.language],
    ),
  )
  const isFiltered = filters.asof !== null || filters.parties !== null || filters.proposals !== null
  return (
    <section className="filter-bar js-only" aria-label={text.filters.title}>
      <AsOf days={[...new Set(proposals.map(onTheTable))].toSorted()} />
      <div className="filter-lists">
        <ChoiceList
          name="parties"
          label={text.filters.sides}
          items={TABLE_PARTIES}
          chosen={filters.parties}
          nameOf={(party) => text.parties[party]}
          isOfNames
          onChange={(parties) => store.setState({ parties })}
        />
        <ChoiceList
          name="proposals"
          label={text.filters.proposals}
          items={onTable.map(({ id }) => id)}
          chosen={filters.proposals}
          nameOf={(id) => namer.name({ of: 'proposal', id })}
          isOfNames
          onChange={(chosen) => store.setState({ proposals: chosen })}
        />
        {isFiltered ? (
          <button type="button" className="text-button" onClick={() => store.setState(withoutFilters)}>
            {text.filters.reset}
          </button>
        ) : null}
      </div>
      <p role="status" className="visually-hidden">
        {news}
      </p>
    </section>
  )
}

/** The day: a slider with a stop at every proposal, steps to the one before and after, and a date field. */
function AsOf({ days }: { days: readonly string[] }) {
  const site = useSite()
  const text = useText()
  const store = useFilterStore()
  const asof = useFilters((filters) => filters.asof)
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const stop = asof === null ? days.length : days.findLastIndex((day) => day <= asof)
  const go = (next: number) => {
    setTyped(null)
    store.setState({ asof: next >= days.length ? null : (days[Math.max(0, next)] ?? null) })
  }
  const changeDay = (value: string) => {
    setTyped(value)
    if (value === '') store.setState({ asof: null })
    else if (isDay(value)) store.setState({ asof: value })
  }
  const panel = useRef<HTMLDetailsElement>(null)
  useDismissed(panel)
  const slider = useRef<HTMLInputElement>(null)
  const takeEarly = useEffectEvent(() => {
    const early = Number(slider.current?.value)
    if (early !== Math.max(0, stop)) go(early)
  })
  // moved before hydration
  useEffect(() => takeEarly(), [])
  const back = asof !== null && days[stop] !== asof ? stop : stop - 1
  const words = asof === null ? text.filters.today : formatDate(asof, site.language, 'short')
  const first = firstDay(days[0] ?? '2015')
  return (
    <details ref={panel} className="choices as-of">
      <summary>
        <span className="as-of-name">{text.filters.asOf}</span> <strong>{words}</strong>
      </summary>
      <div className="as-of-body">
        <p className="help" id={`${id}-help`}>
          {text.filters.asOfHelp}
        </p>
        <div className="as-of-steps">
          <button type="button" onClick={() => go(back)} disabled={stop <= 0 && days[0] === asof}>
            {text.filters.previous}
          </button>
          <button type="button" onClick={() => go(stop + 1)} disabled={asof === null}>
            {text.filters.next}
          </button>
        </div>
        <label className="field">
          <span>{text.filters.slider}</span>
          <input
            ref={slider}
            type="range"
            min={0}
            max={days.length}
            step={1}
            value={Math.max(0, stop)}
            aria-valuetext={words}
            aria-describedby={`${id}-help`}
            onChange={(event) => go(Number(event.target.value))}
          />
        </label>
        <label className="field">
          <span>{text.filters.date}</span>
          <input
            type="date"
            name="asof"
            min={first}
            value={typed ?? asof ?? ''}
            onChange={(event) => changeDay(event.target.value)}
            onBlur={() => setTyped(null)}
          />
        </label>
      </div>
    </details>
  )
}
