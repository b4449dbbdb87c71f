import { describe, expect, it } from 'vitest'
import { runTests, type TestEffects } from './runTests'

/** A world in which these scripts fail, 40 unit tests and 12 browser tests pass; and what was seen of it. */
function aWorld(failing: readonly string[] = [], changes: Partial<TestEffects> = {}) {
  const printed: string[] = []
  const ran: string[] = []
  const effects: TestEffects = {
    run: (script) => {
      ran.push(script)
      return !failing.includes(script)
    },
    readReport: (path) =>
      path.includes('unit')
        ? { numPassedTests: 40, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
        : { stats: { expected: 12, unexpected: 0, flaky: 0, skipped: 1 } },
    clear: () => {},
    prepareBrowser: () => {},
    print: (line) => printed.push(line),
    ...changes,
  }
  return { effects, printed, ran }
}

const ALL = ['check:types', 'check:lint', 'check:format', 'check:data', 'test:unit', 'build', 'check:sizes', 'test:e2e']

describe(runTests, () => {
  it('runs everything in turn, and ends on the sum', () => {
    const { effects, printed, ran } = aWorld()
    expect(runTests(effects)).toBe(0)
    expect(ran).toEqual(ALL)
    expect(printed.at(-2)).toBe('✓ browser tests: 12 passed, 0 failed, 1 skipped')
    expect(printed.at(-1)).toBe('58 passed, 0 failed') // 6 checks + 40 + 12
  })

  it('goes on after a failure, and fails at the end', () => {
    const { effects, printed, ran } = aWorld(['check:types', 'test:unit'])
    expect(runTests(effects)).toBe(1)
    expect(ran).toEqual(ALL)
    expect(printed).toContain('✗ types: 0 passed, 1 failed')
    expect(printed.at(-1)).toBe('57 passed, 2 failed') // 5 checks + 40 + 12
  })

  it('does not try an old build in the browser when the new one failed', () => {
    const { effects, printed, ran } = aWorld(['build'])
    expect(runTests(effects)).toBe(1)
    expect(ran).not.toContain('check:sizes')
    expect(ran).not.toContain('test:e2e')
    expect(printed).toContain('✗ browser tests: not run: nothing was built')
    expect(printed.at(-1)).toBe('44 passed, 3 failed') // 4 checks + 40
  })

  it('counts a missing browser as a failure, and says why', () => {
    const { effects, printed } = aWorld([], {
      prepareBrowser: () => {
        throw new Error('There is no Chromium.')
      },
    })
    expect(runTests(effects)).toBe(1)
    expect(printed).toContain('✗ browser tests: not run: There is no Chromium.')
    expect(printed.at(-1)).toBe('46 passed, 1 failed') // 6 checks + 40
  })

  it('counts a missing report as a failure', () => {
    const { effects, printed } = aWorld([], { readReport: () => null })
    expect(runTests(effects)).toBe(1)
    expect(printed.at(-1)).toBe('6 passed, 2 failed')
  })

  it('forgets the reports of an earlier run first', () => {
    const cleared: string[] = []
    runTests(aWorld([], { clear: (folder) => cleared.push(folder) }).effects)
    expect(cleared).toEqual(['test-results'])
  })
})
