import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Package = { version: string; license?: string; integrity?: string; resolved?: string; hasInstallScript?: boolean }

/** Licences that ask for no more than their own text to be kept, and those of fonts and data. */
const LICENSES: ReadonlySet<string> = new Set([
  '(MIT OR Apache-2.0)',
  '(MIT OR CC0-1.0)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT AND ISC AND BSD-3-Clause',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
])

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> }
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>

/** The paths of the packages of which something holds. */
function pathsWhere(holds: (one: Package) => boolean): readonly string[] {
  return packages.filter(([, one]) => holds(one)).map(([path]) => path)
}

describe('what we build on', () => {
  it('has licences from a list alone', () => {
    expect(packages.length).toBeGreaterThan(300)
    expect(pathsWhere(({ license = 'none' }) => !LICENSES.has(license))).toEqual([])
  })

  it('comes from the registry alone, and each package with the sum by which its bytes are checked', () => {
    expect(pathsWhere(({ resolved }) => resolved !== undefined)).toEqual([])
    expect(pathsWhere(({ integrity = '' }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))).toEqual([])
  })

  it('is named by exact versions', () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  it('runs no script of its own when it is installed but one that a build does without', () => {
    expect(pathsWhere(({ hasInstallScript }) => hasInstallScript === true)).toEqual(['node_modules/esbuild'])
  })
})
