import { describe, expect, it, vi } from 'vitest'
import type { EventsPanel, Group, Panel, RowsPanel } from '../figures/figure'
import { beginningsOf, lastThat } from './cutPanels'

const aGroup = (key: string, ...lanes: readonly string[]): Group => ({
  key,
  label: null,
  note: null,
  scale: null,
  lanes: lanes.map((lane) => ({ key: lane, label: { of: 'day', day: '2019' }, party: null, marks: [], spans: [] })),
})
const rows = (...groups: readonly Group[]): RowsPanel => ({
  kind: 'rows',
  key: 'rows',
  title: null,
  scale: null,
  groups,
  links: [],
})
const events: EventsPanel = { kind: 'events', key: 'events', title: null, parties: [], marks: [] }

const lanesIn = (panels: readonly Panel[]) =>
  panels
    .map((panel) =>
      panel.kind === 'rows' ? panel.groups.flatMap(({ lanes }) => lanes.map(({ key }) => key)).join('') : panel.kind,
    )
    .join(' ')

describe(beginningsOf, () => {
  it('cuts rows after a group, and keeps the panels before them whole', () => {
    const panels = [rows(aGroup('1', 'a', 'b'), aGroup('2', 'c')), rows(aGroup('3', 'd'), aGroup('4', 'e'))]
    expect(beginningsOf(panels).map(lanesIn)).toEqual(['ab', 'abc', 'abc d', 'abc de'])
  })

  it('cuts rows of one group after a lane', () => {
    expect(beginningsOf([rows(aGroup('1', 'a', 'b', 'c'))]).map(lanesIn)).toEqual(['a', 'ab', 'abc'])
  })

  it('has no beginning for no events', () => {
    expect(beginningsOf([events])).toEqual([])
  })
})

describe(lastThat, () => {
  it.each([
    [0, null],
    [1, 0],
    [5, 4],
    [9, 8],
  ])('finds the last of %i that hold', async (count, last) => {
    expect(await lastThat([0, 1, 2, 3, 4, 5, 6, 7, 8], async (thing) => thing < count)).toBe(last)
  })

  it('calls rarely, and not far beyond the result', async () => {
    const holds = vi.fn<(thing: number) => Promise<boolean>>(async (thing) => thing < 5)
    await lastThat(
      Array.from({ length: 100 }, (_, index) => index),
      holds,
    )
    expect(holds.mock.calls.flat()).toEqual([0, 2, 6, 4, 5]) // steps of 1, 2, 4; then halves of what lies between 2 and 6
  })
})
