import { describe, expect, it } from 'vitest'
import { readPlaywrightReport, readVitestReport, tallyOf } from './testReports'

describe(readVitestReport, () => {
  it('counts what passed, failed, and was skipped', () => {
    const report = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3, success: false }
    expect(readVitestReport(report)).toEqual({ passed: 40, failed: 2, skipped: 4 })
  })

  it.each([null, 'text', {}, { numPassedTests: 'many' }])('returns null for %j', (report) => {
    expect(readVitestReport(report)).toBeNull()
  })
})

describe(readPlaywrightReport, () => {
  it('counts what was expected, and what was not', () => {
    const report = { stats: { expected: 12, unexpected: 1, flaky: 0, skipped: 2, duration: 9 }, errors: [] }
    expect(readPlaywrightReport(report)).toEqual({ passed: 12, failed: 1, skipped: 2 })
  })

  it.each([null, {}, { stats: null }, { stats: { expected: 1 } }])('returns null for %j', (report) => {
    expect(readPlaywrightReport(report)).toBeNull()
  })
})

describe(tallyOf, () => {
  const fine = { passed: 5, failed: 0, skipped: 0 }

  it('is what the report says of a run that ended well', () => {
    expect(tallyOf(fine, true)).toEqual(fine)
  })

  it('is at least one failure when the process failed', () => {
    expect(tallyOf(fine, false).failed).toBe(1)
    expect(tallyOf({ ...fine, failed: 3 }, false).failed).toBe(3)
  })

  it('is one failure when there is no report', () => {
    expect(tallyOf(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
