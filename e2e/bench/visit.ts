import type { Browser, CDPSession, Page } from '@playwright/test'
import { pressAtOnce, takeNotes, type Notes, type Press } from './inPage'
import type { DrawingTimes } from './timeCharts'

/** A visitor's device: viewport, CPU slowdown, network speed. */
export type Profile = {
  id: 'desktop' | 'phone'
  viewport: { width: number; height: number }
  cpuSlowdown: number
  line: { latencyMs: number; downMbit: number; upMbit: number } | null
}

export const PROFILES: readonly [Profile, Profile] = [
  { id: 'desktop', viewport: { width: 1280, height: 900 }, cpuSlowdown: 1, line: null },
  // the usual throttling of web performance tools for a cheap phone on a slow network
  {
    id: 'phone',
    viewport: { width: 390, height: 844 },
    cpuSlowdown: 4,
    line: { latencyMs: 150, downMbit: 1.6, upMbit: 0.75 },
  },
]

/**
 * The measurements of one visit. Times in milliseconds from the start of navigation; `null` if it did not happen or was
 * not measured.
 */
export type Visit = {
  bytes: number
  scriptBytes: number
  fcpMs: number | null
  lcpMs: number | null
  /** When marks of the first chart were on the screen. */
  marksMs: number | null
  /** The sum of all layout shifts, until the page came to rest. */
  shift: number
  /** What tasks took beyond 50 ms each, from the first paint until the page came to rest: the total blocking time. */
  blockedMs: number
  heapBytes: number
  /** From pressing a control to the paint that answers it. */
  filterMs: number | null
  /** When a control that was pressed as early as possible was answered. */
  answerMs: number | null
}

type VisitOptions = {
  address: string
  profile: Profile
  /** Pressed a few times, after every chart is live; `null` for a page without controls. */
  press: Press | null
}

/** How long a page must be quiet before it counts as settled, in milliseconds. */
const REST_MS = 1500
const PATIENCE_MS = 30_000
const PRESSES = 6

/** The front page's table with its bars, a chart of ours, or one that Recharts draws by itself; and what in each is a mark. */
const CHART = '.on-the-table, .chart, .recharts-wrapper'
const MARKS = '.bar-value, .shape, .line, .recharts-line-curve'

/**
 * When a control is first answered, in milliseconds from the start of navigation: pressed as soon as it is on the screen
 * with what it changes, without waiting for scripts.
 */
async function firstAnswer(
  browser: Browser,
  { address, profile, press }: VisitOptions & { press: Press },
): Promise<number | null> {
  return inFreshPage(browser, profile, async (page) => {
    await page.addInitScript(pressAtOnce, press)
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE_MS })
    const answered = await page.waitForFunction(
      () => (window as unknown as { benchAnswer: number | null }).benchAnswer, // safe: set before anything of the page
      null,
      { polling: 100, timeout: PATIENCE_MS },
    )
    return answered.jsonValue()
  })
}

/** Whose charts are drawn, and from how much. */
export type Drawn = { whose: 'ours' | 'minimal'; dataset: 'once' | 'manyfold' }

/**
 * What live charts take to draw, and to answer a filter, from a dataset and from one many times as large: ours, or
 * Recharts' own.
 */
export async function timeDrawing(
  browser: Browser,
  { address, profile, proposal }: { address: string; profile: Profile; proposal: string },
  { whose, dataset }: Drawn,
): Promise<DrawingTimes> {
  return inFreshPage(browser, profile, async (page) => {
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS })
    return page.evaluate(
      async ([charts, name, id]) =>
        (window as unknown as { timeDrawing: (whose: string, name: string, id: string) => Promise<DrawingTimes> }) // safe: the page sets it
          .timeDrawing(charts, name, id),
      [whose, dataset, proposal] as const,
    )
  })
}

async function inFreshPage<T>(browser: Browser, profile: Profile, run: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: profile.viewport, serviceWorkers: 'block' }) // offline caching is not part of a visit
  try {
    const page = await context.newPage()
    await page.addInitScript('globalThis.__name = (named) => named') // tsx names functions by a helper that a page lacks
    await listen(await context.newCDPSession(page), profile)
    return await run(page)
  } finally {
    await context.close()
  }
}

/** One visit with an empty cache. */
export async function visit(browser: Browser, { address, profile, press }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: profile.viewport, serviceWorkers: 'block' }) // offline caching is not part of a visit
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    const received = await listen(devtools, profile)
    await page.addInitScript('globalThis.__name = (named) => named') // tsx names functions by a helper that a page lacks
    await page.addInitScript(takeNotes, { chart: CHART, marks: MARKS, press })
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS })
    await waitForRest(page)
    const notes = await readNotes(page)
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    const counted = received()
    const filterMs = press === null ? null : await pressAgain(page, press)
    const answerMs = press === null ? null : await firstAnswer(browser, { address, profile, press })
    return {
      ...counted,
      fcpMs: notes.fcp,
      lcpMs: notes.lcp,
      marksMs: notes.marks,
      shift: notes.shift,
      blockedMs: blockedMsIn(notes),
      heapBytes: usedSize,
      filterMs,
      answerMs,
    }
  } finally {
    await context.close()
  }
}

/** Throttles the page to the profile, and counts the bytes it receives. */
async function listen(
  devtools: CDPSession,
  { cpuSlowdown, line }: Profile,
): Promise<() => { bytes: number; scriptBytes: number }> {
  const types = new Map<string, string>()
  const sizes = new Map<string, number>()
  devtools.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength))
  await devtools.send('Network.enable')
  if (cpuSlowdown > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  if (line) {
    const bytesPerSecond = (megabits: number) => (megabits * 1_000_000) / 8
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: bytesPerSecond(line.downMbit),
      uploadThroughput: bytesPerSecond(line.upMbit),
    })
  }
  return () => {
    const sum = (isCounted: (type: string | undefined) => boolean) =>
      [...sizes].filter(([request]) => isCounted(types.get(request))).reduce((total, [, size]) => total + size, 0)
    return { bytes: sum(() => true), scriptBytes: sum((type) => type === 'Script') }
  }
}

function blockedMsIn({ fcp, tasks }: Notes): number {
  return tasks.reduce(
    (sum, { startTime, endTime }) => sum + Math.max(0, endTime - Math.max(startTime, fcp ?? 0) - 50),
    0,
  )
}

async function readNotes(page: Page): Promise<Notes> {
  return page.evaluate(() => (window as unknown as { benchNotes: Notes }).benchNotes) // safe: set before anything of the page
}

async function waitForRest(page: Page): Promise<void> {
  await page.waitForFunction(
    (restMs) => performance.now() - (window as unknown as { benchNotes: Notes }).benchNotes.last > restMs, // safe: as above
    REST_MS,
    { polling: 250, timeout: PATIENCE_MS },
  )
}

/** Wakes every figure, then presses a control a few times, and returns the median time to the answer. */
async function pressAgain(page: Page, { control }: Press): Promise<number> {
  const place = await page.locator(control).first().elementHandle()
  await page.mouse.move(1, 1) // someone is here
  for (const figure of await page.locator('figure[data-figure]').all()) {
    await figure.locator('.chart').scrollIntoViewIfNeeded()
    await figure.locator('.chart').dispatchEvent('pointerenter')
    await figure.and(page.locator('[data-state="live"]')).waitFor({ timeout: PATIENCE_MS })
    await figure.locator('.chart').dispatchEvent('pointerleave')
  }
  await waitForRest(page)
  for (let press = 0; press < PRESSES; press += 1) {
    await place?.click()
    await page.waitForFunction(
      (count) => (window as unknown as { benchNotes: Notes }).benchNotes.presses.length > count, // safe: as above
      press,
      { polling: 50, timeout: PATIENCE_MS },
    )
    await page.waitForTimeout(300)
  }
  const { presses } = await readNotes(page)
  return presses.toSorted((a, b) => a - b)[Math.floor(presses.length / 2)] ?? 0
}
