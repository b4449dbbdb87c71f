/**
 * Keyboard and pointer in a deck's charts, without React: a chart is one Tab stop; Enter enters it, arrows move from mark
 * to mark, Home and End to the ends, Escape leaves. The mark's table row is shown below the slide. A press of the pointer
 * does not take the focus: whatever keys a clicker sends, they still turn the slide.
 */
export function walkCharts(root: HTMLElement, signal: AbortSignal): void {
  const said = root.querySelector<HTMLElement>('.slide-said')
  const say = (words: string) => {
    if (said && said.textContent !== words) said.textContent = words
  }
  for (const chart of root.querySelectorAll<HTMLElement>('.slide-picture')) {
    chart.tabIndex = 0
    chart.setAttribute('role', 'group')
    chart.setAttribute('aria-label', chart.querySelector('svg')?.getAttribute('aria-label') ?? '')
    chart.addEventListener(
      'keydown',
      (event) => {
        const next = nextMark(chart, event.target, event.key)
        if (next === null) return
        event.preventDefault()
        event.stopPropagation()
        if (next !== chart) name(next)
        next.focus()
      },
      { signal },
    )
    chart.addEventListener('mousedown', (event) => event.preventDefault(), { signal })
    chart.addEventListener('focusin', ({ target }) => say(wordsOf(target)), { signal })
    chart.addEventListener('focusout', () => say(''), { signal })
    chart.addEventListener('pointerover', ({ target }) => say(wordsOf(target)), { signal })
    chart.addEventListener('pointerleave', () => say(''), { signal })
  }
}

const marksIn = (chart: Element) =>
  [...chart.querySelectorAll<SVGElement>('.mark')].filter(
    (mark) => mark.closest('[data-off]') === null && mark.getClientRects().length > 0,
  )

/** The element that a key moves the focus to; `null` if the chart does not handle the key. */
function nextMark(chart: HTMLElement, target: EventTarget | null, key: string): HTMLElement | SVGElement | null {
  const marks = marksIn(chart)
  const at = marks.findIndex((mark) => mark === target)
  const [first, last] = [marks[0], marks.at(-1)]
  if (at < 0) return key === 'Enter' ? (first ?? null) : null
  switch (key) {
    case 'Escape':
      return chart
    case 'ArrowRight':
    case 'ArrowDown':
      return marks[at + 1] ?? last ?? null
    case 'ArrowLeft':
    case 'ArrowUp':
      return marks[at - 1] ?? first ?? null
    case 'Home':
      return first ?? null
    case 'End':
      return last ?? null
    default:
      return null
  }
}

function name(mark: HTMLElement | SVGElement): void {
  mark.setAttribute('tabindex', '-1')
  mark.setAttribute('role', 'img')
  mark.setAttribute('aria-label', wordsOf(mark))
}

/** The text of a mark's table row, cell by cell. */
function wordsOf(target: EventTarget | null): string {
  const mark = target instanceof Element ? target.closest('.mark') : null
  const figure = mark?.closest('figure')
  if (!mark || !figure) return ''
  const place = figure.dataset['marks']?.split(' ').indexOf(mark.getAttribute('data-mark') ?? '') ?? -1
  const row = figure.querySelectorAll('tbody tr')[place]
  return [...(row?.children ?? [])]
    .map((cell) => cell.textContent?.trim() ?? '')
    .filter(Boolean)
    .join(' · ')
}
