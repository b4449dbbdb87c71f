import { describe, expect, it } from 'vitest'
import { BENCH_PAGES, withoutScripts } from './site'
import type { Visit } from './visit'
import { judge, judgeManyfold, medianOf, tableOf, targetTable, type Visits } from './report'

const VISIT: Visit = {
  bytes: 100_000,
  scriptBytes: 50_000,
  fcpMs: 100,
  lcpMs: 200,
  marksMs: 100,
  shift: 0,
  blockedMs: 0,
  heapBytes: 5_000_000,
  filterMs: null,
  answerMs: null,
}
const visits = (page: Visits['page'], ...changes: readonly Partial<Visit>[]): Visits => ({
  page,
  profile: 'phone',
  visits: changes.map((change) => ({ ...VISIT, ...change })),
})

describe(medianOf, () => {
  it.each([
    [[], null],
    [[5], 5],
    [[9, 1, 5], 5],
    [[1, 9, 5, 7], 6], // the mean of 5 and 7
  ])('of %j is %j', (values, median) => {
    expect(medianOf(values)).toBe(median)
  })
})

describe(judge, () => {
  it('divides the medians of two pages', () => {
    const all = [
      visits('dashboard', { marksMs: 100 }, { marksMs: 300 }, { marksMs: 200 }),
      visits('minimal', { marksMs: 1000 }),
    ]
    const marks = judge(all, 'phone').find(({ name }) => name.includes('first marks ÷ minimal'))
    expect(marks).toEqual({ name: 'dashboard, first marks ÷ minimal', value: 0.2, limit: 0.22, isMet: true })
  })

  it('counts no blocking at all as met, and what was not measured as missed', () => {
    const judged = judge([visits('dashboard', {}), visits('minimal', {})], 'phone')
    expect(judged.find(({ name }) => name.includes('blocked'))).toMatchObject({ value: 0, isMet: true })
    expect(judged.find(({ name }) => name.includes('filter'))).toMatchObject({ value: null, isMet: false })
  })
})

describe(judgeManyfold, () => {
  it('divides the medians, and has no target for Recharts by itself', () => {
    const times = (drawMs: number, filterMs: number) => [{ drawMs, filterMs }]
    const judged = judgeManyfold({
      ours: { once: times(100, 50), manyfold: times(200, 60) },
      minimal: { once: times(100, 50), manyfold: times(900, 400) },
    })
    expect(judged.map(({ value, isMet, limit }) => [value, limit, isMet])).toEqual([
      [2, 1.5, false],
      [1.2, 1.5, true],
      [9, null, false],
      [8, null, false],
    ])
    expect(targetTable(judged)).toContain('| minimal page: ten times the data, draw ÷ once | 9.00 |  |  |')
  })
})

describe(tableOf, () => {
  it('has a row for each page, in the units of its head', () => {
    const [head = '', , first = ''] = tableOf([visits('dashboard', {})], BENCH_PAGES, 'phone').split('\n')
    expect(head).toContain('| all, KB | script, KB |')
    expect(first).toBe('| Dashboard | 100 | 50 | 100 | 200 | 100 | 0.000 | 0 | 5.0 | – | – |')
  })
})

describe(targetTable, () => {
  it('says what is met', () => {
    expect(targetTable([{ name: 'HTML', value: 61.24, limit: 60, isMet: false }], 1)).toContain(
      '| HTML | 61.2 | ≤ 60 | missed |',
    )
  })
})

describe(withoutScripts, () => {
  it('keeps the page and its styles', () => {
    const html =
      '<script src="/boot.js"></script><script type="application/ld+json">{}</script><link rel="stylesheet" href="/a.css"><p>it</p>'
    expect(withoutScripts(html)).toBe('<link rel="stylesheet" href="/a.css"><p>it</p>')
  })
})
