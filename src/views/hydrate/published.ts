let published: readonly Element[] = []

/** Keeps hold of the page as it was published, before React hydrates it. */
export function keepPublished(root: Element): void {
  published = [...root.children, ...root.querySelectorAll('figure')] // React may draw a figure alone anew
}

/**
 * A ref for a part of a page or a figure whose markup the build wrote and React leaves as it is. Where the browser had translated
 * the page, hydration fails and React draws the page anew, this part empty: it gets back what was published.
 */
export function takePublished(part: HTMLElement | null): void {
  if (part === null || part.hasChildNodes()) return
  const figure = part.closest('figure')
  const place = `${figure ? `#${figure.id} ` : ''}.${part.parentElement?.className} > div`
  for (const page of published) part.append(...(page.querySelector(place)?.childNodes ?? []))
}
