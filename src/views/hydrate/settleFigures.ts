import { whenIdle } from './whenIdle'

/**
 * Lays out the figures below the screen, one at each idle moment: while the page arrives the stylesheet leaves them be,
 * because all at once they would hold a phone up for a fifth of a second. Gives the way to call it off.
 */
export function settleFigures(root: ParentNode): () => void {
  const waiting = [...root.querySelectorAll('figure')]
  let stop = () => undefined as void
  const next = () => {
    const figure = waiting.shift()
    if (!figure) return
    figure.classList.add('is-settled') // the markup's own class: React sets none on a figure
    stop = whenIdle(next)
  }
  stop = whenIdle(next)
  return () => stop()
}
