import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_FILTERS } from './filters'
import { createFilterStore, FilterStoreContext, keepInAddress, useFilters } from './filterStore'

const PROPOSALS = ['P06-union-2018-07-24', 'P16-agreement-2019-01-22']
const KNOWN = { proposals: PROPOSALS, questions: [] }

/** A fake address bar that records every URL, and a fake clock. */
function aBar(search = '') {
  const replaced: string[] = []
  const listeners = { pop: new Set<() => void>(), leave: new Set<() => void>() }
  const on = (kind: 'pop' | 'leave') => (listener: () => void) => {
    listeners[kind].add(listener)
    return () => listeners[kind].delete(listener)
  }
  let now = search
  return {
    replaced,
    listeners,
    bar: {
      search: () => now,
      replace: (text: string) => {
        now = text
        replaced.push(text)
      },
      onPop: on('pop'),
      onLeave: on('leave'),
      later: (run: () => void, ms: number) => {
        const timer = setTimeout(run, ms)
        return () => clearTimeout(timer)
      },
    },
    goTo: (text: string) => {
      now = text
      for (const listener of listeners.pop) listener()
    },
    leave: () => {
      for (const listener of listeners.leave) listener()
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe(keepInAddress, () => {
  it('writes a change after 120 ms, and not before', () => {
    const { bar, replaced } = aBar('?utm=x')
    const store = createFilterStore()
    keepInAddress(store, KNOWN, bar)
    store.setState({ parties: ['union'] })
    vi.advanceTimersByTime(119)
    expect(replaced).toEqual([])
    vi.advanceTimersByTime(1)
    expect(replaced).toEqual(['?utm=x&parties=union'])
  })

  it('replaces the address at most once in 120 ms, with the last choice', () => {
    const { bar, replaced } = aBar()
    const store = createFilterStore()
    keepInAddress(store, KNOWN, bar)
    // a slider moved for 1,200 ms, a step every 10 ms
    for (let step = 0; step < 120; step += 1) {
      store.setState({ students: (step % 60) + 1 })
      vi.advanceTimersByTime(10)
    }
    expect(replaced.length).toBeLessThanOrEqual(10) // 1,200 / 120
    expect(replaced.length).toBeGreaterThan(5)
    vi.advanceTimersByTime(120)
    expect(replaced.at(-1)).toBe('?students=60')
  })

  it('writes nothing when the address says it already', () => {
    const { bar, replaced } = aBar('?asof=2019-01-14')
    const store = createFilterStore({ ...DEFAULT_FILTERS, asof: '2019-01-14' })
    keepInAddress(store, KNOWN, bar)
    store.setState({ asof: null })
    store.setState({ asof: '2019-01-14' })
    vi.advanceTimersByTime(500)
    expect(replaced).toEqual([])
  })

  it('writes at once when the reader leaves, and not a second time', () => {
    const { bar, replaced, leave } = aBar()
    const store = createFilterStore()
    keepInAddress(store, KNOWN, bar)
    leave()
    expect(replaced).toEqual([])
    store.setState({ view: 'table' })
    leave()
    expect(replaced).toEqual(['?view=table'])
    vi.advanceTimersByTime(500)
    expect(replaced).toHaveLength(1)
  })

  it('follows back and forward', () => {
    const { bar, replaced, goTo } = aBar('?parties=union')
    const store = createFilterStore({ ...DEFAULT_FILTERS, parties: ['union'] })
    keepInAddress(store, KNOWN, bar)
    goTo('?asof=2019-01-14')
    expect(store.getState()).toEqual({ ...DEFAULT_FILTERS, asof: '2019-01-14' })
    goTo('')
    expect(store.getState()).toEqual(DEFAULT_FILTERS)
    vi.advanceTimersByTime(500)
    expect(replaced).toEqual([]) // the address said so first
  })

  it('lets back win over a choice that was not yet written', () => {
    const { bar, replaced, goTo } = aBar()
    const store = createFilterStore()
    keepInAddress(store, KNOWN, bar)
    store.setState({ parties: ['union'] })
    goTo('?view=table')
    vi.advanceTimersByTime(500)
    expect(store.getState()).toEqual({ ...DEFAULT_FILTERS, view: 'table' })
    expect(replaced).toEqual([])
  })

  it('returns a function that stops it, after a last write', () => {
    const { bar, replaced, listeners } = aBar()
    const store = createFilterStore()
    const stop = keepInAddress(store, KNOWN, bar)
    store.setState({ theme: 'dark' })
    stop()
    expect(replaced).toEqual(['?theme=dark'])
    store.setState({ theme: 'light' })
    vi.advanceTimersByTime(500)
    expect(replaced).toHaveLength(1)
    expect([listeners.pop.size, listeners.leave.size]).toEqual([0, 0])
  })
})

describe(createFilterStore, () => {
  it('gives each caller a store of its own', () => {
    const [one, other] = [createFilterStore(), createFilterStore()]
    one.setState({ slide: 3 })
    expect(other.getState()).toEqual(DEFAULT_FILTERS)
  })
})

function Day() {
  return <output>{useFilters(({ asof }) => asof) ?? 'every day'}</output>
}

describe(useFilters, () => {
  it('follows the store around it', () => {
    const store = createFilterStore()
    render(
      <FilterStoreContext value={store}>
        <Day />
      </FilterStoreContext>,
    )
    expect(screen.getByRole('status').textContent).toBe('every day')
    act(() => store.setState({ asof: '2019-01-14' }))
    expect(screen.getByRole('status').textContent).toBe('2019-01-14')
  })

  it('throws without a store around it', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {}) // React reports what it rethrows
    expect(() => render(<Day />)).toThrow('Expected a FilterStoreContext')
    vi.restoreAllMocks()
  })
})
