declare global {
  /** The key of the mark of a picture that a finger was last put on; `boot.js` keeps it. */
  var touchedMark: string | null | undefined
}

/** Whether a finger was put on a mark of a picture, whose tip is still to be shown. */
export function isMarkTouched(): boolean {
  return typeof globalThis.touchedMark === 'string'
}

/** The mark in a live chart that was touched when it still was a picture; once. */
export function takeTouchedMark(root: Element): Element | null {
  const key = globalThis.touchedMark
  if (typeof key !== 'string') return null
  const mark = root.querySelector(`.mark[data-mark="${CSS.escape(key)}"]`)
  if (mark) globalThis.touchedMark = undefined
  return mark
}
