import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import type { Dataset } from '../../src/domain/record'
import type { FigureId } from '../../src/figures/figure'
import { createFilterStore, FilterStoreContext } from '../../src/filters/filterStore'
import { DEFAULT_FILTERS } from '../../src/filters/filters'
import { learnBoth } from '../../src/i18n/learnBoth'
import { FigureView } from '../../src/views/figure/FigureView'
import { SiteContext, type Site } from '../../src/views/site'

/** The times of live charts in milliseconds, all figures together. */
export type DrawingTimes = { drawMs: number; filterMs: number }

const SITE: Site = { language: 'en', base: '/', dispute: 'bench' }
const PRESSES = 6
const PATIENCE_MS = 30_000
const FIGURES_DRAWN: readonly FigureId[] = ['salary', 'class-size']

/**
 * Runs in a browser: renders live figures from a dataset, as on the dashboard, then shows and hides a proposal. A
 * figure counts as drawn, and a press as answered, after the next paint.
 */
export async function timeOurs(dataset: Dataset, proposal: string, host: HTMLElement): Promise<DrawingTimes> {
  learnBoth()
  document.documentElement.dataset['drawn'] = '' // as in a built page, where the tables stand until a choice changes them
  await import('../../src/views/chart/LiveDrawing') // fetched before the clock runs
  const total = { drawMs: 0, filterMs: 0 }
  for (const id of FIGURES_DRAWN) {
    const { drawMs, filterMs } = await timeFigure(id, dataset, proposal, host)
    total.drawMs += drawMs
    total.filterMs += filterMs
  }
  return total
}

type MinimalCharts = Record<'salary' | 'classSize', { proposals: readonly string[] }>

/**
 * The same for the two charts of the minimal page, which Recharts draws from the same data. Without a legend, which
 * would fill a whole chart with so many lines.
 */
export async function timeMinimal<Charts extends MinimalCharts>(
  MinimalPage: ComponentType<{ charts: Charts; hasLegend: boolean }>,
  charts: Charts,
  proposal: string,
  host: HTMLElement,
): Promise<DrawingTimes> {
  const root = createRoot(host)
  const lines = () => host.querySelectorAll('.recharts-line-curve').length
  const all = charts.salary.proposals.length
  const start = performance.now()
  root.render(<MinimalPage charts={charts} hasLegend={false} />)
  await until(
    () => lines() === all && host.querySelector('.recharts-bar-rectangle') !== null,
    'the two charts of the minimal page',
  )
  const drawMs = (await nextPicture()) - start
  await new Promise((resolve) => setTimeout(resolve, 500))
  const presses: number[] = []
  for (let press = 0; press < PRESSES; press += 1) {
    presses.push(
      await timePress(
        () => host.querySelector<HTMLInputElement>(`input[value="${proposal}"]`)?.click(),
        () => lines() === all - (press % 2 === 0 ? 1 : 0),
        `${proposal} to be shown or hidden by Recharts`,
      ),
    )
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  root.unmount()
  return { drawMs, filterMs: presses.toSorted((a, b) => a - b)[PRESSES / 2] ?? 0 }
}

async function timeFigure(id: FigureId, dataset: Dataset, proposal: string, host: HTMLElement): Promise<DrawingTimes> {
  const store = createFilterStore({ ...DEFAULT_FILTERS, show: 'all' }) // the depth at which every proposal is drawn
  const root = createRoot(host)
  const start = performance.now()
  root.render(
    <SiteContext value={SITE}>
      <FilterStoreContext value={store}>
        <FigureView id={id} dataset={dataset} place="dashboard" />
      </FilterStoreContext>
    </SiteContext>,
  )
  await until(() => host.querySelector('[data-state="live"]') !== null, `${id} to come alive`)
  const drawMs = (await nextPicture()) - start
  await new Promise((resolve) => setTimeout(resolve, 500))
  const others = dataset.proposals.map((one) => one.id).filter((one) => one !== proposal)
  const presses: number[] = []
  for (let press = 0; press < PRESSES; press += 1) {
    presses.push(
      await timePress(
        () => store.setState({ proposals: press % 2 === 0 ? others : null }),
        () => isShown(host, proposal) === (press % 2 === 1),
        `${proposal} to be shown or hidden in ${id}`,
      ),
    )
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  root.unmount()
  return { drawMs, filterMs: presses.toSorted((a, b) => a - b)[PRESSES / 2] ?? 0 }
}

function isShown(host: HTMLElement, proposal: string): boolean {
  return host.querySelector(`.live .mark[data-proposal~="${proposal}"]:not([data-off])`) !== null
}

/** The time from a press to the first paint that answers it. */
async function timePress(press: () => void, isAnswered: () => boolean, what: string): Promise<number> {
  const pressed = performance.now()
  const picture = nextPicture() // requested first: what a page does after its answer does not count
  press()
  const shown = await picture
  if (isAnswered()) return shown - pressed
  await until(isAnswered, what)
  return (await nextPicture()) - pressed
}

/** Waits until a condition holds, checked in every frame. Throws on timeout. */
async function until(isSo: () => boolean, what: string): Promise<void> {
  const latest = performance.now() + PATIENCE_MS
  while (!isSo()) {
    if (performance.now() > latest) throw new Error(`Waited in vain for ${what}.`)
    await nextFrame()
  }
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

/** Resolves after the next frame is painted. */
async function nextPicture(): Promise<number> {
  await nextFrame()
  return new Promise((resolve) => setTimeout(() => resolve(performance.now())))
}
