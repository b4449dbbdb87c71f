import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './dialog.css'

type DialogProps = { title: string; close: string; onClose: () => void; children: ReactNode }

/** The distance of the dialog from the top of an embed, in pixels: near the button, which is what the reader sees. */
function roomAbovePx(button: Element): number {
  return Math.max(8, button.getBoundingClientRect().top - ABOVE_BUTTON_PX)
}

const ABOVE_BUTTON_PX = 400
const BELOW_PX = 8

/**
 * A native modal `<dialog>`: it traps the focus, Escape and a press on the backdrop close it, and the focus returns to
 * where it was.
 */
export function Dialog({ title, close, onClose, children }: DialogProps) {
  const root = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = root.current
    const before = document.activeElement
    dialog?.showModal()
    // an embed is as tall as its content: its centre may be far from the visible part
    if (dialog && before && window.parent !== window) {
      const abovePx = roomAbovePx(before)
      dialog.style.margin = `${abovePx}px auto 0`
      dialog.style.maxHeight = `calc(100dvh - ${abovePx + BELOW_PX}px)` // what an embed cuts off cannot be scrolled to
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
