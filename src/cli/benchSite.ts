import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { parseFigures } from '../dataset/parseFigures'
import { EVERYTHING } from '../domain/choices'
import type { Dataset } from '../domain/record'
import { figureOf } from '../figures/figures'
import { colourPlugin } from './colourPlugin'
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

/**
 * Copies a built site into a folder of its own below `workshop`, which must lie inside the project, and adds the plain
 * pages and the minimal one.
 */
export async function makeBenchSite(dist: string, workshop: string, base: string): Promise<BenchSite> {
  mkdirSync(workshop, { recursive: true })
  const room = mkdtempSync(join(resolve(workshop), 'bench-'))
  const folder = join(room, 'site')
  cpSync(dist, folder, { recursive: true })
  addPlainTwin(folder, 'index.html', 'plain/dashboard')
  addPlainTwin(folder, 'figures/salary/index.html', 'plain/figure')

  const read = parseFigures(JSON.parse(readFileSync(join(folder, 'data/los-angeles-2019.figures.en.json'), 'utf8')))
  if (!read.ok) throw new Error('Expected the data of the built site to be good; build it again.')
  const charts = minimalChartsOf(read.value)
  await buildMinimal(join(room, 'minimal'), join(folder, 'minimal'), `${base}minimal/`, charts)
  await buildDrawing(join(room, 'drawing'), join(folder, DRAWING_PATH), `${base}${DRAWING_PATH}`, read.value)
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

type ChartRows = { proposals: readonly string[]; rows: readonly Record<string, string | number>[] }
type MinimalCharts = { salary: ChartRows; classSize: ChartRows }

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

async function buildMinimal(root: string, outDir: string, base: string, charts: MinimalCharts): Promise<void> {
  mkdirSync(join(root, 'public'), { recursive: true })
  writeFileSync(join(root, 'public/charts.json'), JSON.stringify(charts))
  await buildPage(root, outDir, base, MINIMAL_SCRIPT)
}

async function buildDrawing(root: string, outDir: string, base: string, dataset: Dataset): Promise<void> {
  mkdirSync(root, { recursive: true })
  for (const [name, data] of [
    ['once', dataset],
    ['manyfold', manyfold(dataset, TIMES)],
  ] as const) {
    writeFileSync(join(root, `${name}.json`), JSON.stringify(data))
    writeFileSync(join(root, `${name}.charts.json`), JSON.stringify(minimalChartsOf(data)))
  }
  await buildPage(root, outDir, base, drawingScript(resolve('src')))
}

async function buildPage(root: string, outDir: string, base: string, script: string): Promise<void> {
  writeFileSync(join(root, 'index.html'), PAGE_HTML)
  writeFileSync(join(root, 'MinimalPage.jsx'), MINIMAL_PAGE)
  writeFileSync(join(root, 'main.jsx'), script)
  await build({
    configFile: false,
    root,
    base,
    logLevel: 'error',
    plugins: [react(), colourPlugin()],
    build: { outDir, modulePreload: { polyfill: false }, target: 'es2022' },
  })
}

const PAGE_HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Two charts</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/main.jsx"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`

/** Exposes the timing to the benchmark: `timeDrawing('ours' | 'minimal', 'once' | 'manyfold', proposal)`. */
const drawingScript = (source: string) => `
import ${JSON.stringify(`${source}/app/sheets`)}
import { timeMinimal, timeOurs } from ${JSON.stringify(`${source}/cli/benchDrawing`)}
import { MinimalPage } from './MinimalPage'

const DATA = {
  ours: { once: () => import('./once.json'), manyfold: () => import('./manyfold.json') },
  minimal: { once: () => import('./once.charts.json'), manyfold: () => import('./manyfold.charts.json') },
}
globalThis.timeDrawing = async (whose, name, proposal) => {
  const data = (await DATA[whose][name]()).default
  const host = document.getElementById('root')
  return whose === 'ours' ? timeOurs(data, proposal, host) : timeMinimal(MinimalPage, data, proposal, host)
}
`

/**
 * What the documentation of React and Recharts leads to: two charts with the parts of its first example, grid, axes,
 * tooltip and legend, and a checkbox a proposal.
 */
const MINIMAL_PAGE = `
import { useState } from 'react'
import { Bar, BarChart, CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

export function MinimalPage({ charts: { salary, classSize }, hasLegend = true }) {
  const [hidden, setHidden] = useState([])
  const proposals = [...new Set([...salary.proposals, ...classSize.proposals])]
  const shown = (id) => !hidden.includes(id)
  const change = (id) => setHidden(shown(id) ? [...hidden, id] : hidden.filter((other) => other !== id))
  return (
    <main>
      <h1>Two charts</h1>
      <ResponsiveContainer width="100%" height={360}>
        <LineChart data={salary.rows}>
          <CartesianGrid />
          <XAxis dataKey="x" type="number" domain={['dataMin', 'dataMax']} />
          <YAxis />
          <Tooltip />
          {hasLegend ? <Legend /> : null}
          {salary.proposals.filter(shown).map((id) => (
            <Line key={id} dataKey={id} type="stepAfter" dot={false} isAnimationActive={false} />
          ))}
        </LineChart>
      </ResponsiveContainer>
      <ResponsiveContainer width="100%" height={360}>
        <BarChart data={classSize.rows}>
          <CartesianGrid />
          <XAxis dataKey="x" />
          <YAxis />
          <Tooltip />
          {hasLegend ? <Legend /> : null}
          {classSize.proposals.filter(shown).map((id) => (
            <Bar key={id} dataKey={id} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
      <fieldset>
        <legend>Proposals</legend>
        {proposals.map((id) => (
          <label key={id}>
            <input type="checkbox" name="proposals" value={id} checked={shown(id)} onChange={() => change(id)} />
            {id}
          </label>
        ))}
      </fieldset>
    </main>
  )
}
`

/** Fetches, then draws. */
const MINIMAL_SCRIPT = `
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { MinimalPage } from './MinimalPage'

function Page() {
  const [charts, setCharts] = useState(null)
  useEffect(() => {
    fetch(import.meta.env.BASE_URL + 'charts.json').then((response) => response.json()).then(setCharts)
  }, [])
  return charts ? <MinimalPage charts={charts} /> : <p>Loading</p>
}

createRoot(document.getElementById('root')).render(<Page />)
`
