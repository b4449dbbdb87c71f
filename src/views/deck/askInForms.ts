import type { Asked } from './deckState'
import { readAsked } from './showAsked'

type AskOptions = {
  signal: AbortSignal
  asked: () => Asked
  /** Something else was typed or chosen: the slide is drawn anew at once. */
  onAsked: (asked: Asked) => void
  /** Enter was pressed: the field closes, and what was asked stays on the slide. */
  onDone: () => void
}

/** Connects the fields for a question from the floor: focused when they open, and read while they are typed into. */
export function askInForms(root: HTMLElement, { signal, asked, onAsked, onDone }: AskOptions): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('.deck-ask')) {
    form.addEventListener('input', () => onAsked(readAsked(form, asked())), { signal })
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault()
        onDone()
      },
      { signal },
    )
  }
  const observer = new MutationObserver(() => {
    const form = [...root.querySelectorAll<HTMLFormElement>('.deck-ask')].find(
      (one) => one.dataset['about'] === root.dataset['ask'],
    )
    const isOpen = root.dataset['layer'] === 'ask'
    if (isOpen && form && !form.contains(document.activeElement)) {
      form.reset()
      form.querySelector<HTMLElement>('input, select')?.focus()
    } else if (!isOpen && document.activeElement?.closest('.deck-ask')) (document.activeElement as HTMLElement).blur() // safe: it is in a form
  })
  observer.observe(root, { attributes: true, attributeFilter: ['data-layer'] })
  signal.addEventListener('abort', () => observer.disconnect())
}
