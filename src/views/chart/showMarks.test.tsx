import { describe, expect, it } from 'vitest'
import { showMarks } from './showMarks'

function aDrawing(...keys: readonly string[]): HTMLElement {
  const root = document.createElement('div')
  root.append(...keys.map(aMark))
  return root
}

function aMark(keys: string): HTMLElement {
  const mark = document.createElement('p')
  mark.dataset['mark'] = keys
  return mark
}

const shownIn = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('[data-mark]:not([data-off])')].map(({ dataset }) => dataset['mark'])

describe(showMarks, () => {
  it('shows a mark while one of its keys is shown', () => {
    const root = aDrawing('offer', 'offer reply', 'reply')
    showMarks(root, new Set(['reply']))
    expect(shownIn(root)).toEqual(['offer reply', 'reply'])
    showMarks(root, new Set(['offer']))
    expect(shownIn(root)).toEqual(['offer', 'offer reply'])
  })

  it('notices marks that were added since, at once and later', async () => {
    const root = aDrawing('offer')
    showMarks(root, new Set(['offer']))
    root.append(aMark('reply'))
    showMarks(root, new Set(['offer'])) // in the same task, as in a layout effect
    expect(shownIn(root)).toEqual(['offer'])
    root.replaceChildren(aMark('offer'), aMark('reply'))
    await Promise.resolve()
    showMarks(root, new Set(['reply']))
    expect(shownIn(root)).toEqual(['reply'])
    root.firstElementChild?.setAttribute('data-mark', 'reply') // as a label for several lines does on a phone
    showMarks(root, new Set(['reply']))
    expect(shownIn(root)).toEqual(['reply', 'reply'])
  })
})
