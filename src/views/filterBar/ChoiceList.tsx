import { useRef } from 'react'
import { useText } from '../site'
import { useDismissed } from './useDismissed'

type ChoiceListProps<T extends string> = {
  name: string
  label: string
  items: readonly T[]
  /** `null` means all. */
  chosen: readonly T[] | null
  nameOf: (item: T) => string
  /** Whether the items are names, marked `translate="no"`. */
  isOfNames?: boolean
  onChange: (chosen: readonly T[] | null) => void
}

/** Checkboxes behind a summary that says how many are chosen. */
export function ChoiceList<T extends string>({
  name,
  label,
  items,
  chosen,
  nameOf,
  isOfNames = false,
  onChange,
}: ChoiceListProps<T>) {
  const text = useText()
  const panel = useRef<HTMLDetailsElement>(null)
  useDismissed(panel)
  const isChosen = (item: T) => chosen === null || chosen.includes(item)
  const change = (item: T, isOn: boolean) => {
    const next = items.filter((other) => (other === item ? isOn : isChosen(other)))
    onChange(next.length === items.length ? null : next)
  }
  const count = items.filter(isChosen).length
  return (
    <details ref={panel} className="choices">
      <summary>{count === items.length ? label : `${label}: ${text.filters.chosen(count, items.length)}`}</summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {items.map((item) => (
          <label key={item} className="choice">
            <input
              type="checkbox"
              name={name}
              value={item}
              checked={isChosen(item)}
              onChange={(event) => change(item, event.target.checked)}
            />
            <span translate={isOfNames ? 'no' : undefined}>{nameOf(item)}</span>
          </label>
        ))}
        <p className="choices-actions">
          <button type="button" className="text-button" onClick={() => onChange(null)}>
            {text.filters.all}
          </button>
          <button type="button" className="text-button" onClick={() => onChange([])}>
            {text.filters.none}
          </button>
        </p>
      </fieldset>
    </details>
  )
}
