import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './dialog.css'

type DialogProps = { title: string; close: string; onClose: () => void; children: ReactNode }

/**
 * A window over the page, as browsers make it: it keeps the focus, Escape and a press beside it close it, and the focus
 * returns to where it was.
 */
export function Dialog({ title, close, onClose, children }: DialogProps) {
  const root = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = root.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return createPortal(
    <dialog
      ref={root}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      closedby="any"
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" onClick={onClose}>
            {close}
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.getElementById('root') ?? document.body,
  )
}
