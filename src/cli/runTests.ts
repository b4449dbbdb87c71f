import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { ensureChromium, thisMachine } from './ensureChromium'
import { readPlaywrightReport, readVitestReport, tallyOf, type Tally } from './testReports'

/** The side effects of a test run, injected so that tests can replace them. */
export type TestEffects = {
  /** Runs an npm script with its output shown. Returns whether it succeeded. */
  run: (script: string, ...args: readonly string[]) => boolean
  /** The JSON of a report, or `null` if there is none. */
  readReport: (path: string) => unknown
  /** Removes the reports of an earlier run. */
  clear: (folder: string) => void
  /** Finds or installs a browser for the browser tests; throws if that fails. */
  prepareBrowser: () => void
  print: (line: string) => void
}

type Step = { name: string; result: Tally; note?: string }

const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 }
const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 }
const NOTHING_BUILT = { result: FAILED, note: 'not run: nothing was built' }

/**
 * Runs every check and every test in turn, even after failures. At the end prints the result of each, and as the last line
 * `N passed, N failed`: each check and each test counts as one.
 *
 * Returns the exit code: 1 if anything failed.
 */
export function runTests(effects: TestEffects): number {
  const { print } = effects
  const steps: Step[] = []
  const take = (name: string, step: () => Omit<Step, 'name'>) => {
    print(`\n== ${name}`)
    steps.push({ name, ...step() })
  }
  const check = (script: string) => () => ({ result: effects.run(script) ? PASSED : FAILED })

  effects.clear('test-results')
  take('types', check('check:types'))
  take('lint', check('check:lint'))
  take('format', check('check:format'))
  take('data', check('check:data'))
  take('unit tests', () => {
    const endedWell = effects.run('test:unit')
    return { result: tallyOf(readVitestReport(effects.readReport('test-results/unit.json')), endedWell) }
  })
  take('build', check('build'))
  const isBuilt = steps.at(-1)?.result.failed === 0
  take('sizes', isBuilt ? check('check:sizes') : () => NOTHING_BUILT)
  take('browser tests', () => (isBuilt ? browserTests(effects) : NOTHING_BUILT))

  print('')
  for (const step of steps) print(describeStep(step))
  const passed = steps.reduce((sum, { result }) => sum + result.passed, 0)
  const failed = steps.reduce((sum, { result }) => sum + result.failed, 0)
  print(`${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

function browserTests({ run, readReport, prepareBrowser }: TestEffects): Omit<Step, 'name'> {
  try {
    prepareBrowser()
  } catch (error) {
    return { result: FAILED, note: `not run: ${error instanceof Error ? error.message : String(error)}` }
  }
  const endedWell = run('test:e2e', '--forbid-only')
  return { result: tallyOf(readPlaywrightReport(readReport('test-results/browser.json')), endedWell) }
}

function describeStep({ name, result, note }: Step): string {
  const { passed, failed, skipped } = result
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])]
  return `${failed > 0 ? '✗' : '✓'} ${name}: ${note ?? counts.join(', ')}`
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = runTests({
    run: (script, ...args) => {
      const more = args.length > 0 ? ['--', ...args] : []
      return spawnSync('npm', ['run', '--silent', script, ...more], { stdio: 'inherit' }).status === 0
    },
    readReport: (path) => {
      try {
        return JSON.parse(readFileSync(path, 'utf8')) as unknown
      } catch {
        return null // the run ended before it could report, which counts as a failure
      }
    },
    clear: (folder) => rmSync(folder, { recursive: true, force: true }),
    prepareBrowser: () => {
      process.env['CHROMIUM_FOUND'] = JSON.stringify(ensureChromium(thisMachine()))
    },
    print: (line) => console.log(line),
  })
}
