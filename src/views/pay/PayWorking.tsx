import { useState } from 'react'
import type { Choices } from '../../domain/choices'
import type { Dataset } from '../../domain/record'
import { proposalsInDollars } from '../../figures/payLines'
import { useFilters, useFilterStore } from '../../filters/filterStore'
import { namerOf } from '../../i18n/nameOf'
import { Undisturbed } from '../hydrate/Undisturbed'
import { useLater } from '../hydrate/useLater'
import { useSite, useText } from '../site'

const fetchDetails = async () => (await import('./PayDetails')).PayDetails

type PayWorkingProps = {
  dataset: Dataset
  choices: Choices
  /** Whether the prerendered working still fits the choices. */
  isCurrent: boolean
  place: 'dashboard' | 'page' | 'embed'
}

/** The working of `pay`: prerendered on its own page; elsewhere its code is fetched on a press. */
export function PayWorking({ dataset, choices, isCurrent, place }: PayWorkingProps) {
  const site = useSite()
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const isWritten = place === 'page'
  const { part, problem } = useLater('PayDetails', fetchDetails, (isWritten ? !isCurrent : isOpen) && choices, {
    dataset,
    choices,
    site,
  })
  if (isWritten)
    return (
      <>
        <Compare dataset={dataset} />
        {/* the prerendered markup stays until its replacement has loaded */}
        <Undisturbed className="working-place" isCurrent={isCurrent || (part ?? problem) === null}>
          {part ?? problem}
        </Undisturbed>
      </>
    )
  return (
    <details className="js-only" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.pay.working}</summary>
      {isOpen ? problem : null}
      {isOpen && part ? (
        <>
          <Compare dataset={dataset} />
          {part}
        </>
      ) : null}
    </details>
  )
}

/** The proposal that the others are compared with. */
function Compare({ dataset }: { dataset: Dataset }) {
  const site = useSite()
  const text = useText()
  const store = useFilterStore()
  const against = useFilters((filters) => filters.against)
  const proposals = proposalsInDollars(dataset)
  const agreed = proposals.find(({ kind }) => kind === 'agreement')?.id ?? ''
  const { name } = namerOf(dataset, site.language)
  return (
    <label className="field js-only compare">
      {text.pay.against}
      <select
        value={against ?? agreed}
        onChange={({ target }) => store.setState({ against: target.value === agreed ? null : target.value })}
      >
        {proposals.map(({ id }) => (
          <option key={id} value={id}>
            {name({ of: 'proposal', id })}
          </option>
        ))}
      </select>
    </label>
  )
}
