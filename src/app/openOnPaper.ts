/** What the styles for paper open by themselves in a browser that knows `::details-content`. */
const OPEN_ON_PAPER = [
  'details.sources',
  'figure[data-figure="contested"] details.table',
  'figure[data-figure="timeline"] details.table',
]
  .map((details) => `${details}:not([open])`)
  .join(', ')

/** Opens for the printer what only its reader can open on the screen, and closes it afterwards. */
export function openOnPaper(): void {
  let opened: readonly HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(OPEN_ON_PAPER)]
    for (const details of opened) details.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
  })
}
