/**
 * Shows and hides the marks of a drawing by attribute, in the same frame as the
 * choice: scales do not depend on filters, so nothing is drawn again. Works on a
 * picture from the page and on a live chart alike.
 */
export function showMarks(root: ParentNode, shown: ReadonlySet<string>): void {
  const isShown = (key: string) => shown.has(key)
  for (const element of root.querySelectorAll('[data-mark]')) {
    const keys = element.getAttribute('data-mark') ?? ''
    // most have one key, and there are thousands
    hide(element, !(isShown(keys) || (keys.includes(' ') && keys.split(' ').some(isShown))))
  }
  for (const element of root.querySelectorAll('[data-all]')) {
    const keys = element.getAttribute('data-all')?.split(' ') ?? []
    element.toggleAttribute('data-off', !keys.every(isShown))
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
