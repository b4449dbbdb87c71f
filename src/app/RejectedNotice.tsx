import { useEffect } from 'react'
import type { RejectedValue } from '../filters/filtersInUrl'
import { useText } from '../views/site'

export type RejectedNoticeProps = { rejected: readonly RejectedValue[]; onDismiss: () => void }

/** Names the values of the address that were dropped. */
export function RejectedNotice({ rejected, onDismiss }: RejectedNoticeProps) {
  const { filters } = useText()
  useEffect(() => {
    // the stylesheet adds scroll padding, so that targets are not covered by the notice
    document.documentElement.classList.add('has-notice')
    return () => document.documentElement.classList.remove('has-notice')
  }, [])
  return (
    <div className="notice is-floating" role="alert">
      {rejected.map(({ name, value }) => (
        <p key={`${name}-${value}`}>{filters.badValue(name, value)}</p>
      ))}
      <button type="button" onClick={onDismiss}>
        {filters.dismiss}
      </button>
    </div>
  )
}
