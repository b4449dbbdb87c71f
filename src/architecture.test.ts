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
  ['charts', 'tables', 'export'],
  ['views'], // where the neighbours below finally meet
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
  return usedIn(parseSync(file, code).program)
    .filter((name) => !mayUse(name))
    .map((name) => `${file} must not use ${name}`)
}

const roomOf = (path: string) => path.split('/')[0] ?? ''
const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room))

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

  it.each(files)('in %s', (file) => {
    expect(violations(file, readFileSync(join(import.meta.dirname, file), 'utf8'))).toEqual([])
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
    ['a neighbour and the attic, in a test', 'figures/a.test.ts', "import '../filters/b'\nimport '../testing/aFile'"],
    ['anything outside, in a test', 'domain/salary.test.ts', "import 'react'\nimport 'node:fs'"],
    ['what a comment mentions', 'domain/salary.ts', "// import '../app/main'"],
  ])('allows %s', (_what, file, code) => {
    expect(violations(file, code)).toEqual([])
  })
})
