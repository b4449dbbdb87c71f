import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { parseFigures } from '../../src/dataset/parseFigures'
import { EVERYTHING } from '../../src/domain/choices'
import type { Dataset } from '../../src/domain/record'
import { figureOf } from '../../src/figures/figures'
import { colourPlugin } from '../../src/cli/colourPlugin'
import { manyfold } from './manyfold'

/** The pages that are compared: ours, the same without script, and what most people would have built. */
export const BENCH_PAGES = [
  { id: 'dashboard', name: 'Dashboard', path: '' },
  { id: 'figure', name: 'Figure page (salary)', path: 'figures/salary/' },
  { id: 'embed', name: 'Embed (salary)', path: 'embed/salary/' },
  { id: 'plain-dashboard', name: 'Dashboard, plain HTML', path: 'plain/dashboard/' },
  { id: 'plain-figure', name: 'Figure page, plain HTML', path: 'plain/figure/' },
  { id: 'minimal', name: 'Minimal Recharts page', path: 'minimal/' },
] as const
export type BenchPage = (typeof BENCH_PAGES)[number]

/** A page that draws two figures from a dataset and from one many times as large, and times both. */
export const DRAWING_PATH = 'drawing/'
const TIMES = 10

/** A folder with the built site and, beside it, the pages to compare it with. */
export type BenchSite = {
  folder: string
  /** A proposal that every page with filters can show and hide. */
  proposal: string
}

/** Copies a built site into a folder of its own, and adds the plain pages, the minimal one and the one that times charts. */
export async function makeBenchSite(dist: string, base: string): Promise<BenchSite> {
  const room = mkdtempSync(join(tmpdir(), 'bench-'))
  const folder = join(room, 'site')
  cpSync(dist, folder, { recursive: true })
  addPlainTwin(folder, 'index.html', 'plain/dashboard')
  addPlainTwin(folder, 'figures/salary/index.html', 'plain/figure')

  const read = parseFigures(JSON.parse(readFileSync(join(folder, 'data/los-angeles-2019.figures.en.json'), 'utf8')))
  if (!read.ok) throw new Error('Expected the data of the built site to be good; build it again.')
  const charts = minimalChartsOf(read.value)
  const many = manyfold(read.value, TIMES)
  await buildPage(
    'minimal',
    { room, outDir: join(folder, 'minimal'), base: `${base}minimal/` },
    { 'charts.json': charts },
  )
  await buildPage(
    'drawing',
    { room, outDir: join(folder, DRAWING_PATH), base: `${base}${DRAWING_PATH}` },
    {
      'ours.once.json': read.value,
      'ours.manyfold.json': many,
      'minimal.once.json': charts,
      'minimal.manyfold.json': minimalChartsOf(many),
    },
  )
  const proposal = charts.salary.proposals.at(-1)
  if (proposal === undefined) throw new Error('Expected a proposal in the salary figure.')
  return { folder, proposal }
}

/** A page without its scripts: the same markup, the same styles. */
export function withoutScripts(html: string): string {
  return html.replaceAll(/<script\b[^]*?<\/script>|<link rel="(?:modulepreload|preload)"[^>]*>/g, '')
}

function addPlainTwin(folder: string, page: string, twin: string): void {
  mkdirSync(join(folder, twin), { recursive: true })
  writeFileSync(join(folder, twin, 'index.html'), withoutScripts(readFileSync(join(folder, page), 'utf8')))
}

export type ChartRows = { proposals: readonly string[]; rows: readonly Record<string, string | number>[] }
/** What the minimal page fetches. */
export type MinimalCharts = { salary: ChartRows; classSize: ChartRows }

/** The numbers of two figures in the form that Recharts takes. Work that the minimal page need not do. */
export function minimalChartsOf(dataset: Dataset): MinimalCharts {
  const everyProposal = { ...EVERYTHING, show: 'all' } as const
  const paths = figureOf('salary', dataset, everyProposal).panels.flatMap((panel) =>
    panel.kind === 'time' ? panel.paths : [],
  )
  const days = [...new Set(paths.flatMap(({ points }) => points.map(({ at }) => at)))].toSorted((a, b) => a - b)
  const groups = figureOf('class-size', dataset, everyProposal).panels.flatMap((panel) =>
    panel.kind === 'rows' ? panel.groups : [],
  )
  const marksIn = (group: (typeof groups)[number]) =>
    group.lanes.flatMap(({ marks }) => marks.filter(({ proposal, quantity }) => proposal !== null && quantity !== null))
  return {
    salary: {
      proposals: paths.map(({ proposal }) => proposal),
      rows: days.map((day) => ({
        x: day,
        ...Object.fromEntries(
          paths.flatMap(({ proposal, points }) =>
            points
              .filter(({ at }) => at <= day)
              .slice(-1)
              .map(({ level }) => [proposal, level]),
          ),
        ),
      })),
    },
    classSize: {
      proposals: [...new Set(groups.flatMap((group) => marksIn(group).map(({ proposal }) => proposal ?? '')))],
      rows: groups.map((group) => ({
        x: group.key,
        ...Object.fromEntries(marksIn(group).map(({ proposal, at }) => [proposal ?? '', at])),
      })),
    },
  }
}

/** Builds the page whose source is in a folder beside this file, with files of data to fetch. */
async function buildPage(
  name: 'minimal' | 'drawing',
  { room, outDir, base }: { room: string; outDir: string; base: string },
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const publicDir = join(room, name)
  mkdirSync(publicDir)
  for (const [file, content] of Object.entries(data)) writeFileSync(join(publicDir, file), JSON.stringify(content))
  await build({
    configFile: false,
    root: join(import.meta.dirname, name),
    publicDir,
    base,
    logLevel: 'error',
    plugins: [react(), colourPlugin()],
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2022' },
  })
}
