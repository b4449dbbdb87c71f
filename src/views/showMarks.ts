/**
 * Shows and hides the marks of a drawing by attribute, in the same frame as the
 * choice: scales do not depend on filters, so nothing is drawn again. Works on a
 * picture from the page and on a live chart alike.
 */
export function showMarks(root: ParentNode, shown: ReadonlySet<string>): void {
  for (const element of root.querySelectorAll('[data-mark]')) {
    const keys = element.getAttribute('data-mark')?.split(' ') ?? []
    hide(element, !keys.some((key) => shown.has(key)))
  }
  for (const element of root.querySelectorAll('[data-all]')) {
    const keys = element.getAttribute('data-all')?.split(' ') ?? []
    element.toggleAttribute('data-off', !keys.every((key) => shown.has(key)))
  }
  // a heading or a panel of which nothing is left goes with it
  for (const element of root.querySelectorAll('[data-whole]')) {
    element.toggleAttribute('data-off', element.querySelector(':is(.mark, .path):not([data-off])') === null)
  }
}

/** Shows or hides a mark, and the link around it with its larger place to press. */
export function hide(mark: Element, isHidden: boolean): void {
  mark.toggleAttribute('data-off', isHidden)
  const around = mark.parentElement
  if (around?.localName === 'a') around.toggleAttribute('data-off', isHidden)
}
