/** What `print.css` opens by itself where `::details-content` is supported. */
const OPEN_ON_PAPER = ['details.sources', 'details.table'].map((details) => `${details}:not([open])`).join(', ')

/** Opens these `<details>` before printing and closes them afterwards. */
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
