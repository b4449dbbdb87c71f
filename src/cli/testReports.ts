/** How many tests passed, failed and were skipped. */
export type Tally = { passed: number; failed: number; skipped: number }

/**
 * The tally of a test run, from the JSON report it left and whether its process ended well. A failed process counts as
 * at least one failure, whatever its report says: a file that does not load has no tests to count.
 */
export function tallyOf(counts: Tally | null, endedWell: boolean): Tally {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 }
  return { passed, failed: endedWell && counts ? failed : Math.max(1, failed), skipped }
}

/** Reads what Vitest's JSON reporter writes; `null` when it is something else. */
export function readVitestReport(report: unknown): Tally | null {
  return tally(report, {
    passed: ['numPassedTests'],
    failed: ['numFailedTests'],
    skipped: ['numPendingTests', 'numTodoTests'],
  })
}

/** Reads what Playwright's JSON reporter writes; `null` when it is something else. */
export function readPlaywrightReport(report: unknown): Tally | null {
  const stats = isRecord(report) ? report['stats'] : null
  return tally(stats, { passed: ['expected', 'flaky'], failed: ['unexpected'], skipped: ['skipped'] })
}

function tally(counts: unknown, names: Readonly<Record<keyof Tally, readonly string[]>>): Tally | null {
  if (!isRecord(counts)) return null
  const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + Number(counts[key]), 0)
  const read = { passed: sum(names.passed), failed: sum(names.failed), skipped: sum(names.skipped) }
  return Object.values(read).every(Number.isInteger) ? read : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
