import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './dialog.css'

type DialogProps = { title: string; close: string; onClose: () => void; children: ReactNode }

/** How far below the top of a frame its window stands: near the button, which is what the reader sees. */
function roomAbovePx(button: Element): number {
  return Math.max(8, button.getBoundingClientRect().top - ABOVE_BUTTON_PX)
}

const ABOVE_BUTTON_PX = 400
const BELOW_PX = 8

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
    // a frame is as tall as what it shows: its middle may be far from where the reader is
    if (dialog && before && window.parent !== window) {
      const abovePx = roomAbovePx(before)
      dialog.style.margin = `${abovePx}px auto 0`
      dialog.style.maxHeight = `calc(100dvh - ${abovePx + BELOW_PX}px)` // no scrolling brings back what a frame cuts off
    }
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
