// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { takeEarlyPresses, withEarlyChoices } from './earlyChoices'
import { DEFAULT_FILTERS } from './filters'

const PROPOSALS = ['offer', 'demand']

describe(withEarlyChoices, () => {
  it('keeps a side that was unticked before hydration', () => {
    const early = [{ name: 'parties', value: 'union', isOn: false }]
    expect(withEarlyChoices(DEFAULT_FILTERS, early, PROPOSALS).parties).toEqual(['district', 'fact-finder', 'joint'])
  })

  it('follows a change of mind: unticked and ticked again is no filter', () => {
    const early = [
      { name: 'proposals', value: 'demand', isOn: false },
      { name: 'proposals', value: 'demand', isOn: true },
    ]
    expect(withEarlyChoices(DEFAULT_FILTERS, early, PROPOSALS).proposals).toBeNull()
  })

  it('knows the lists of single figures by the end of their names', () => {
    const early = [
      { name: 'class-size-grades', value: 'tk-3', isOn: false },
      { name: 'class-size-kinds', value: 'non-academic', isOn: true },
    ]
    const filters = withEarlyChoices(DEFAULT_FILTERS, early, PROPOSALS)
    expect(filters.grades).toEqual(['4-6', '6-8', '9-10', '11-12'])
    expect(filters.subjects).toEqual(['academic', 'non-academic'])
  })

  it('keeps only roles that the menu has, as the page itself does', () => {
    const early = [{ name: 'staffing-roles', value: 'nurse', isOn: false }]
    expect(withEarlyChoices(DEFAULT_FILTERS, early, PROPOSALS).roles).toEqual([
      'librarian',
      'counselor',
      'psychologist',
    ])
  })

  it('takes a day and a theme, and leaves out what makes no sense', () => {
    const early = [
      { name: 'asof', value: '2019-01-14', isOn: false },
      { name: 'asof', value: '2019-01', isOn: false },
      { name: 'theme', value: 'dark', isOn: false },
      { name: 'theme', value: 'pink', isOn: false },
      { name: 'search', value: 'nurse', isOn: false },
    ]
    expect(withEarlyChoices(DEFAULT_FILTERS, early, PROPOSALS)).toEqual({
      ...DEFAULT_FILTERS,
      asof: '2019-01-14',
      theme: 'dark',
    })
  })
})

describe(takeEarlyPresses, () => {
  it('returns the buttons in the order of the presses, once, without a press that is still being dispatched', () => {
    document.body.innerHTML = '<button id="a"><b>Next</b></button><button id="c">Embed</button>'
    globalThis.earlyPresses = []
    const seen: string[][] = []
    document.body.addEventListener('click', (event) => {
      globalThis.earlyPresses?.push(event)
      if (globalThis.earlyPresses?.length === 3) seen.push(takeEarlyPresses().map(({ id }) => id))
    })
    const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click()
    for (const selector of ['#c', '#a b', '#a']) press(selector)
    expect(seen).toEqual([['c', 'a']])
    expect(takeEarlyPresses()).toEqual([])
  })
})
