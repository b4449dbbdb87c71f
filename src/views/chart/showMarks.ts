/** The elements of a drawing that can be hidden, each with the keys of its marks. */
type Parts = {
  marks: readonly (readonly [element: Element, keys: readonly string[]])[]
  all: readonly (readonly [element: Element, keys: readonly string[]])[]
  whole: readonly Element[]
}

const partsKnown = new WeakMap<Node & ParentNode, Parts & { changes: MutationObserver }>()

/** The parts of a drawing. Cached until it changes, because this runs while a press waits. */
function partsIn(root: Node & ParentNode): Parts {
  const before = partsKnown.get(root)
  if (before && before.changes.takeRecords().length === 0) return before
  before?.changes.disconnect()
  const withKeys = (name: string) =>
    [...root.querySelectorAll(`[${name}]`)].map(
      (element) => [element, (element.getAttribute(name) ?? '').split(' ')] as const,
    )
  const parts = {
    marks: withKeys('data-mark'),
    all: withKeys('data-all'),
    whole: [...root.querySelectorAll('[data-whole]')],
  }
  if (!('MutationObserver' in globalThis)) return parts // the build, which asks once for each drawing
  const changes = new MutationObserver(() => {
    changes.disconnect()
    if (partsKnown.get(root)?.changes === changes) partsKnown.delete(root)
  })
  changes.observe(root, { childList: true, subtree: true, attributeFilter: ['data-mark'] })
  partsKnown.set(root, { ...parts, changes })
  return parts
}

/**
 * Shows and hides the marks of a drawing by attribute, in the same frame as the
 * choice: scales do not depend on filters, so nothing is rendered again. Works on
 * the prerendered picture and on a live chart alike.
 */
export function showMarks(root: Node & ParentNode, shown: ReadonlySet<string>): void {
  const { marks, all, whole } = partsIn(root)
  const isShown = (key: string) => shown.has(key)
  for (const [element, keys] of marks) hide(element, !keys.some(isShown))
  for (const [element, keys] of all) element.toggleAttribute('data-off', !keys.every(isShown))
  // a heading or panel without visible marks is hidden too
  for (const element of whole)
    element.toggleAttribute('data-off', element.querySelector(':is(.mark, .path):not([data-off])') === null)
}

/** Shows or hides a mark together with the link around it, which has the larger touch target. */
export function hide(mark: Element, isHidden: boolean): void {
  if (mark.hasAttribute('data-off') === isHidden) return // most marks do not change
  mark.toggleAttribute('data-off', isHidden)
  const around = mark.parentElement
  if (around?.localName === 'a') around.toggleAttribute('data-off', isHidden)
}
