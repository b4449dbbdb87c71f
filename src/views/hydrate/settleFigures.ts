import { whenIdle } from './whenIdle'

/**
 * Lays out the figures below the viewport, one per idle callback. While the page loads they have `content-visibility:
 * auto`, because laying them all out blocks a phone for a fifth of a second. Returns a function that stops it.
 */
export function settleFigures(root: ParentNode): () => void {
  const waiting = [...root.querySelectorAll('figure')]
  let stop = () => undefined as void
  const next = () => {
    const figure = waiting.shift()
    if (!figure) return
    figure.classList.add('is-settled') // safe from React, which sets no class on a figure
    stop = whenIdle(next)
  }
  stop = whenIdle(next)
  return () => stop()
}
