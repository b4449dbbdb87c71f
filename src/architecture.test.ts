import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const FLOORS = [
  ['domain'], // ground
  ['dataset'],
  ['figures', 'filters'],
  ['i18n'], // above the figures, because words describe what a figure found
  ['charts', 'tables', 'workbook'],
  ['export'], // above the charts, because a picture file is painted as they are
  ['views'], // where the neighbours below finally meet: first what every room there needs, then room by room
  ['views/hydrate'],
  ['views/share'],
  ['views/chart', 'views/filterBar', 'views/pay', 'views/childsClass'],
  ['views/takeAway', 'views/deck', 'views/checkFile'],
  ['views/figure'],
  ['views/front'],
  ['views/page'],
  ['views/evidence'],
  ['app', 'prerender', 'cli'], // three front doors, one house
  ['testing'], // the attic: tests alone go up there
]

/** Rooms that use nothing from outside. */
const CLOSED_ROOMS = ['domain', 'figures']

/** What is used in some rooms only. What is not named here may be used in every room that is not closed. */
const ROOMS_OF: Readonly<Record<string, readonly string[]>> = {
  valibot: ['dataset'],
  fetch: ['dataset', 'export'], // `export` fetches the letters of pictures
  '@tanstack/react-query': ['dataset', 'app'], // `app` provides the client
  zustand: ['filters'],
  recharts: ['charts'],
  node: ['prerender', 'cli'],
}

/**
 * Where a file, named from `src/`, breaks the one rule: imports go down, never to a floor above, never to a neighbour.
 * Tests are free to use their neighbours, the attic, and anything from outside.
 */
function violations(file: string, code: string): readonly string[] {
  const room = roomOf(file)
  const floor = floorOf(room)
  const isTest = /\.test\.tsx?$/.test(file) || room === 'testing'
  if (floor < 0 && !isTest) return [`${file} stands in no room we know`]

  const mayUse = (name: string) => {
    const path = posix.join(posix.dirname(file), name)
    if (name.startsWith('.') && !path.startsWith('..')) {
      const target = roomOf(path)
      if (target === room || (isTest && target === 'testing')) return true
      return floorOf(target) >= 0 && floorOf(target) < (isTest ? floor + 1 : floor)
    }
    const outsider = isBuiltin(name) ? 'node' : name.split('/', name.startsWith('@') ? 2 : 1).join('/')
    return isTest || (!CLOSED_ROOMS.includes(room) && (ROOMS_OF[outsider]?.includes(room) ?? true))
  }
  return modulesIn(file, code)
    .filter((name) => !mayUse(name))
    .map((name) => `${file} must not use ${name}`)
}

/** The room of a path: its first folder, or the first two where the folder holds rooms of its own. */
function roomOf(path: string): string {
  const [folder = '', inner, file] = path.split('/')
  const hasRooms = FLOORS.flat().some((room) => room.startsWith(`${folder}/`))
  return hasRooms && file !== undefined ? `${folder}/${inner}` : folder
}

const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room))

/** Which files each file uses, whether when it starts, later, or for a type alone. */
function usesIn(codeOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const fileAt = (path: string) => ['', '.ts', '.tsx'].map((ending) => path + ending).find((file) => codeOf.has(file))
  return new Map(
    [...codeOf].map(([file, code]) => {
      const names = modulesIn(file, code)
      return [file, names.flatMap((name) => fileAt(posix.join(posix.dirname(file), name)) ?? [])]
    }),
  )
}

/** The files that stand in a circle, or between two: what is left when ends, that use or serve no other, are taken away. */
function circlesIn(uses: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const served = new Set([...uses.values()].flat())
  const left = [...uses].filter(([file, used]) => served.has(file) && used.some((one) => uses.has(one)))
  return left.length === uses.size ? [...uses.keys()] : circlesIn(new Map(left))
}

const modulesKnown = new Map<string, readonly string[]>()

/** The modules that a file asks for. Each file is parsed once: two tests ask for all of them. */
function modulesIn(file: string, code: string): readonly string[] {
  const modules = modulesKnown.get(code) ?? usedIn(parseSync(file, code).program)
  modulesKnown.set(code, modules)
  return modules
}

/** Every module that a syntax tree asks for, in whatever way, types too; and `fetch` where it is named. */
function usedIn(tree: unknown): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return []
  const { type, source, name } = tree as { type?: string; source?: unknown; name?: unknown } // a node, or an array of them
  if (type === 'Identifier' && name === 'fetch') return ['fetch']
  const asked = /^(Import|Export|TSImport)/.test(type ?? '') && source ? [textOf(source)] : []
  return [...asked, ...Object.values(tree).flatMap(usedIn)]
}

/** The text of a module's name. Of one put together at run time, the beginning, which tells the room. */
function textOf(source: unknown): string {
  const { value, quasis } = source as { value?: string; quasis?: readonly { value: { raw: string } }[] } // literal, template
  return value ?? quasis?.[0]?.value.raw ?? 'a module that only a run would tell'
}

describe('imports go down', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
  const codeOf = new Map(files.map((file) => [file, readFileSync(join(import.meta.dirname, file), 'utf8')]))

  it.each([...codeOf])('in %s', (file, code) => {
    expect(violations(file, code)).toEqual([])
  })

  it('and never in a circle', () => {
    expect(circlesIn(usesIn(codeOf))).toEqual([])
  }, 30_000) // reads every file

  it.each([
    ['of values', "import { b } from './b'", "export { a } from './a'"],
    ['of types', "import type { B } from './b'", "import type { A } from './a'"],
    ['of a type and a part that is fetched later', "void import('./b')", "import type { A } from './a'"],
    ['through a third file', "import './c'", "import './a'"],
  ])('notices a circle %s', (_what, a, b) => {
    const planted = new Map([
      ['a.ts', a],
      ['b.tsx', b],
      ['c.ts', "import './b'"],
      ['d.ts', "import './a'"],
    ])
    expect(circlesIn(usesIn(planted))).toEqual(expect.arrayContaining(['a.ts', 'b.tsx']))
    expect(circlesIn(usesIn(planted))).not.toContain('d.ts')
    expect(circlesIn(usesIn(planted.set('b.tsx', '')))).toEqual([])
  })

  it.each([
    ['an upward import', 'domain/salary.ts', "import { read } from '../dataset/read'"],
    ['an upward import of a type', 'figures/figure.ts', "import type { Text } from '../i18n/en'"],
    ['an upward export', 'charts/theme.ts', "export * from '../views/SalaryView'"],
    ['an upward side effect', 'tables/FigureTable.tsx', "import '../app/main.css'"],
    ['an upward dynamic import', 'views/SalaryView.tsx', "const page = () => import('../app/ErrorPage')"],
    ['an upward import of a name made at run time', 'views/SalaryView.tsx', 'void import(`../app/${name}`)'],
    ['an upward import inside a type', 'dataset/schema.ts', "type Row = import('../tables/FigureTable').Row"],
    ['a neighbour', 'figures/salaryFigure.ts', "import { filters } from '../filters/filters'"],
    ['a higher room of the views', 'views/chart/Chart.tsx', "import { FigureView } from '../figure/FigureView'"],
    ['a type of a higher room', 'views/hydrate/useNear.ts', "import type { ChartState } from '../chart/Chart'"],
    ['a part of a higher room', 'views/pay/PayWorking.tsx', "void import('../takeAway/TakeAway')"],
    ['a room next door', 'views/pay/PayControls.tsx', "import { ChoiceList } from '../filterBar/ChoiceList'"],
    ['a room above the ground of the views', 'views/site.ts', "import { Chart } from './chart/Chart'"],
    ['a test that climbs to a room', 'views/chart/Chart.test.tsx', "import { PageFrame } from '../page/PageFrame'"],
    ['a room of the views we do not know', 'views/utils/text.ts', ''],
    ['another front door', 'prerender/main.ts', "import { Page } from '../app/Page'"],
    ['the attic, outside a test', 'cli/main.ts', "import { aFile } from '../testing/aFile'"],
    ['a test that climbs', 'figures/salaryFigure.test.ts', "import { en } from '../i18n/en'"],
    ['a room we do not know', 'utils/text.ts', ''],
    ['an import from a room we do not know', 'app/main.tsx', "import { text } from '../utils/text'"],
    ['React on the ground floor', 'domain/salary.ts', "import { useMemo } from 'react'"],
    ['Node in a view', 'views/SalaryView.tsx', "import { readFileSync } from 'node:fs'"],
    ['Node in a view, without its prefix', 'views/SalaryView.tsx', "import { join } from 'path'"],
    ['valibot past the door', 'filters/filters.ts', "import * as v from 'valibot'"],
    ['fetch past the door', 'views/SalaryView.tsx', "const file = await fetch('/data.json')"],
    ['the query in a view', 'views/SalaryView.tsx', "import { useQuery } from '@tanstack/react-query'"],
    ['a store in a view', 'views/SalaryView.tsx', "import { createStore } from 'zustand/vanilla'"],
    ['Recharts outside the charts', 'views/SalaryView.tsx', "import { Line } from 'recharts'"],
  ])('notices %s', (_what, file, code) => {
    expect(violations(file, code)).toHaveLength(1)
  })

  it.each([
    ['the floors below', 'views/SalaryView.tsx', "import { LineFigure } from '../charts/LineFigure'\nimport 'react'"],
    ['the room itself', 'app/main.tsx', "import './main.css'"],
    [
      'a lower room of the views',
      'views/page/EmbedView.tsx',
      "import '../figure/FigureView'\nimport { useSite } from '../site'",
    ],
    ['the room itself, among the views', 'views/pay/PayWorking.tsx', "import './PayDetails'"],
    ['a neighbour and the attic, in a test', 'figures/a.test.ts', "import '../filters/b'\nimport '../testing/aFile'"],
    ['anything outside, in a test', 'domain/salary.test.ts', "import 'react'\nimport 'node:fs'"],
    ['what a comment mentions', 'domain/salary.ts', "// import '../app/main'"],
  ])('allows %s', (_what, file, code) => {
    expect(violations(file, code)).toEqual([])
  })
})
