import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { budgetsOf, checkSizes, type BuiltSite } from './checkSizes'

const FILES: Readonly<Record<string, string>> = {
  'index.html':
    '<script src="/news/boot.js"></script><script type="module" src="/news/assets/index-a1.js"></script><link rel="modulepreload" href="/news/assets/page.en-d4.js" crossorigin /><style></style>',
  'es/index.html': '<script src="/news/boot.js"></script>',
  'boot.js': '',
  'figures/salary/index.html': '',
  'es/embed/salary/index.html': '<script defer src="/news/frame.js" data-app="/news/assets/index-a1.js"></script>',
  'frame.js': '',
  'embed.js': '',
  'evidence/index.html': '',
  'assets/index-a1.js': 'import{a}from"./shared-c3.js";const c=()=>import("./LiveDrawing-e5.js")',
  'assets/shared-c3.js': 'export const a=1',
  'assets/page.en-d4.js': 'import"./shape-f6.js";import{a}from"./index-a1.js"',
  'assets/shape-f6.js': '',
  'assets/LiveDrawing-e5.js': '',
  'assets/index-b2.css': '',
  'data/los-angeles-2019.figures.en.json': '{}',
  'data/los-angeles-2019.front.en.json': '{}',
  'data/los-angeles-2019.evidence.en.json': '{}',
}

function aSite(changes: Readonly<Record<string, string | Uint8Array>> = {}): BuiltSite {
  const files: Readonly<Record<string, string | Uint8Array>> = { ...FILES, ...changes }
  return {
    paths: Object.keys(files),
    read: (path) => {
      const file = files[path] ?? ''
      return typeof file === 'string' ? new TextEncoder().encode(file) : file
    },
  }
}

describe(budgetsOf, () => {
  const budgets = budgetsOf(aSite())

  it('counts as script what a page runs by itself, and not what interaction fetches', () => {
    const script = budgets.find(({ name }) => name.startsWith('script'))
    expect(script?.files.toSorted()).toEqual([
      'assets/index-a1.js',
      'assets/page.en-d4.js',
      'assets/shape-f6.js',
      'assets/shared-c3.js',
      'boot.js',
    ])
  })

  it('has one for both dashboards, the styles, every page of a figure and the data of figures', () => {
    expect(budgets.map(({ name }) => name)).toEqual([
      'index.html',
      'es/index.html',
      'script before anyone interacts',
      'the same in Spanish',
      'styles',
      'figures/salary/index.html',
      'es/embed/salary/index.html',
      'data/los-angeles-2019.figures.en.json',
      'data/los-angeles-2019.front.en.json',
      'es/embed/salary/index.html, in all',
      'frame.js',
      'embed.js',
    ])
  })

  it('counts for an embed what it runs before a press: not the app', () => {
    const frame = budgets.find(({ name }) => name.endsWith('in all'))
    expect(frame?.files).toEqual(['es/embed/salary/index.html', 'frame.js'])
  })
})

describe(checkSizes, () => {
  it('passes a small site', () => {
    const printed: string[] = []
    expect(checkSizes(aSite(), (line) => printed.push(line))).toBe(0)
    expect(printed.at(-1)).toBe('Everything is within its budget.')
  })

  it('names what is too large', () => {
    const printed: string[] = []
    expect(checkSizes(aSite({ 'assets/shared-c3.js': randomBytes(100_000) }), (line) => printed.push(line))).toBe(1) // random bytes do not compress
    expect(printed.filter((line) => line.startsWith('✗'))).toEqual([
      expect.stringMatching(/^✗ {2}100\.\d of {2}90 KB {2}script/),
    ])
    expect(printed.at(-1)).toBe('1 over budget.')
  })

  it('fails a site without styles', () => {
    const { 'assets/index-b2.css': _, ...others } = FILES
    const site = { ...aSite(), paths: Object.keys(others) }
    expect(checkSizes(site, () => undefined)).toBe(1)
  })

  it('throws for a script that was not built', () => {
    expect(() => budgetsOf(aSite({ 'boot.js': 'import "./gone.js"' }))).toThrow('gone.js')
  })
})
