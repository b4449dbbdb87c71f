import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { MarkerShape } from '../../charts/MarkerShape'
import { isDay } from '../../domain/day'
import type { Dataset } from '../../domain/record'
import { dayStopsOf, stopAt } from '../../figures/dayStops'
import { useFilters, useFilterStore } from '../../filters/filterStore'
import { formatDate } from '../../i18n/format'
import { proposalName } from '../../i18n/proposalName'
import { useSite, usePageText } from '../site'

/** The day: a slider with a stop a proposal, marked by side; the stops before and after; and a date field behind it. */
export function DayControl({ dataset }: { dataset: Dataset }) {
  const site = useSite()
  const { day: words } = usePageText().front
  const store = useFilterStore()
  const asof = useFilters((filters) => filters.asof)
  const stops = dayStopsOf(dataset)
  const last = stops.length - 1
  const stop = stopAt(stops, asof)
  const [typed, setTyped] = useState<string | null>(null)
  const slider = useRef<HTMLInputElement>(null)
  const go = (next: number) => {
    setTyped(null)
    store.setState({ asof: next >= last ? null : (stops[Math.max(0, next)]?.day ?? null) })
  }
  const takeEarly = useEffectEvent(() => {
    const early = Number(slider.current?.value)
    if (early !== Math.max(0, stop)) go(early)
  })
  // a slider moved before hydration keeps where it was moved to
  useEffect(() => takeEarly(), [])
  const here = stops[stop]
  const shown = asof ?? here?.day ?? ''
  const who = (here?.proposals ?? [])
    .flatMap((id) => dataset.proposals.find((proposal) => proposal.id === id) ?? [])
    .map((proposal) => proposalName(proposal, site.language))
    .join(' · ')
  const isBetween = asof !== null && here?.day !== asof
  return (
    <div className="day">
      <p>
        {words.asItStood} <strong>{formatDate(shown, site.language)}</strong>
      </p>
      <button
        type="button"
        className="js-only"
        disabled={stop <= 0 && !isBetween}
        onClick={() => go(isBetween ? stop : stop - 1)}
      >
        ‹ {words.previous}
      </button>
      <span className="stops js-only">
        <span className="stop-marks" aria-hidden="true">
          {stops.map(({ day, parties }) => (
            <svg key={day} className={`p-${parties[0] ?? 'none'}`} width="14" height="14" viewBox="-7 -7 14 14">
              {parties.length < 2 ? (
                <MarkerShape party={parties[0] ?? null} x={0} y={0} size={9} />
              ) : (
                // both sides spoke that day: one above the other
                parties.map((party, index) => (
                  <MarkerShape key={party} party={party} x={0} y={index * 7.5 - 3.5} size={6} />
                ))
              )}
            </svg>
          ))}
        </span>
        <input
          ref={slider}
          type="range"
          min={0}
          max={last}
          step={1}
          value={Math.max(0, stop)}
          aria-label={words.slider}
          aria-valuetext={words.stop(who, formatDate(shown, site.language))}
          onChange={({ target }) => go(Number(target.value))}
        />
      </span>
      <button type="button" className="js-only" disabled={asof === null} onClick={() => go(stop + 1)}>
        {words.next} ›
      </button>
      <details className="other-day js-only">
        <summary>{words.other}</summary>
        <label className="field">
          <span>{words.date}</span>
          <input
            type="date"
            name="asof"
            value={typed ?? asof ?? ''}
            onChange={({ target }) => {
              setTyped(target.value)
              if (target.value === '') store.setState({ asof: null })
              else if (isDay(target.value)) store.setState({ asof: target.value })
            }}
            onBlur={() => setTyped(null)}
          />
        </label>
      </details>
    </div>
  )
}
