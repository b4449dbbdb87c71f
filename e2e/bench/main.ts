import { existsSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { basePathFrom } from '../../src/views/basePath'
import type { DrawingTimes } from './timeCharts'
import type { Press } from './inPage'
import { judge, judgeManyfold, tableOf, targetTable, type Judged, type Visits } from './report'
import { BENCH_PAGES, DRAWING_PATH, makeBenchSite, type BenchPage } from './site'
import { PROFILES, timeDrawing, visit, type Drawn, type Profile, type Visit } from './visit'
import { budgetsOf, sizeKbOf, siteIn } from '../../src/cli/checkSizes'
import { ensureChromium, QUIET_ARGS, thisMachine } from '../../src/cli/ensureChromium'
import { parseHeaderRules } from '../../src/cli/headerRules'
import { createStaticServer } from '../../src/cli/staticServer'

const DIST = process.argv[2] ?? 'dist'
/** How often each page is visited in each profile. */
const RUNS = Number(process.env['BENCH_RUNS'] ?? 9)
const SCRIPT_KB = 90
const HTML_KB = 30

const base = basePathFrom(process.env['BASE_PATH'])
if (!existsSync(join(DIST, 'index.html')))
  throw new Error(`There is no site in ${DIST}/ to measure. Build it first: npm run build`)
const { folder, proposal } = await makeBenchSite(DIST, base)
const server = createStaticServer({
  root: folder,
  basePath: base,
  headers: parseHeaderRules(readFileSync(join(DIST, '_headers'), 'utf8')),
})
await new Promise<void>((resolve) => server.listen(0, resolve))
const listening = server.address()
if (typeof listening !== 'object' || !listening) throw new Error('Expected the server to have a port.')
const addressOf = ({ path }: { path: string }) => `http://localhost:${listening.port}${base}${path}`

const found = ensureChromium(thisMachine())
const browser = await chromium.launch({
  executablePath: found.path,
  chromiumSandbox: found.hasSandbox,
  args: [...QUIET_ARGS],
})
const measured = new Map<string, Visit[]>()
const drawn: Record<Drawn['whose'], Record<Drawn['dataset'], DrawingTimes[]>> = {
  ours: { once: [], manyfold: [] },
  minimal: { once: [], manyfold: [] },
}
/** What is pressed: the day before, on the front page; a proposal's checkbox, on the minimal one. */
const PRESSED: Readonly<Partial<Record<BenchPage['id'], Press>>> = {
  dashboard: { control: '.day button', shown: '[data-table]', attribute: 'data-day' },
  minimal: {
    control: `input[name="proposals"][value="${proposal}"]`,
    shown: '.recharts-line-curve',
    attribute: null,
  },
}
const pressedOn = ({ id }: BenchPage) => PRESSED[id] ?? null

const PHONE = PROFILES.find(({ id }) => id === 'phone') ?? PROFILES[0]

async function measure(page: BenchPage, profile: Profile): Promise<void> {
  const key = `${page.id} ${profile.id}`
  const cost = await visit(browser, { address: addressOf(page), profile, press: pressedOn(page) })
  measured.set(key, [...(measured.get(key) ?? []), cost])
}

try {
  const [first] = PROFILES
  // a first visit that does not count: the server compresses each file on its first request
  for (const page of BENCH_PAGES)
    if (first) await visit(browser, { address: addressOf(page), profile: first, press: pressedOn(page) })
  for (let run = 0; run < RUNS; run += 1) {
    // in turn, starting with another page each time, so that a busy minute of this machine affects all alike
    const order = BENCH_PAGES.map((_, index) => BENCH_PAGES[(index + run) % BENCH_PAGES.length] ?? BENCH_PAGES[0])
    for (const profile of PROFILES) for (const page of order) await measure(page, profile)
    const address = addressOf({ path: DRAWING_PATH })
    for (const whose of ['ours', 'minimal'] as const)
      for (const dataset of ['once', 'manyfold'] as const)
        drawn[whose][dataset].push(
          await timeDrawing(browser, { address, profile: PHONE, proposal }, { whose, dataset }),
        )
    console.error(`run ${run + 1} of ${RUNS}, load ${loadavg()[0]?.toFixed(1)}`)
  }
} finally {
  await browser.close()
  server.close()
  rmSync(dirname(folder), { recursive: true, force: true })
}

const all: readonly Visits[] = PROFILES.flatMap((profile) =>
  BENCH_PAGES.map((page) => ({
    page: page.id,
    profile: profile.id,
    visits: measured.get(`${page.id} ${profile.id}`) ?? [],
  })),
)
console.log(
  `\nMedians of ${RUNS} visits with an empty cache; ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Chromium ${browser.version()}, brotli.`,
)
for (const { id, viewport, cpuSlowdown, line } of PROFILES) {
  const slowed = line ? `, processor ${cpuSlowdown} times slower, ${line.downMbit} Mbit/s, ${line.latencyMs} ms` : ''
  console.log(
    `\n## ${id}: ${viewport.width} × ${viewport.height}${slowed}\n\n${tableOf(all, BENCH_PAGES, id)}\n\n${targetTable(judge(all, id))}`,
  )
}
console.log(`\n## Ten times the data, phone\n\n${targetTable(judgeManyfold(drawn))}`)
console.log(`\n## Sizes, KB\n\n${targetTable(sizesOf(), 1)}`)

function sizesOf(): readonly Judged[] {
  const site = siteIn(DIST)
  const sizeOf = (name: string, budget: string, limit: number): Judged => {
    const value = budgetsOf(site).find((one) => one.name === budget)
    const kilobytes = value ? sizeKbOf(value, site) : null
    return { name, value: kilobytes, limit, isMet: kilobytes !== null && kilobytes <= limit }
  }
  return [
    sizeOf('dashboard, HTML', 'index.html', HTML_KB),
    sizeOf('dashboard in Spanish, HTML', 'es/index.html', HTML_KB),
    sizeOf('dashboard, script', 'script before anyone interacts', SCRIPT_KB),
  ]
}
