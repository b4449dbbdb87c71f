import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './test'

const run = promisify(execFile)
/** Below the project, so that the build finds what it imports; ignored by git. */
const AGAIN = 'test-results/again'

/** Every file of a built site with a hash of its bytes. */
function bytesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

test('a second build is identical to the byte', async () => {
  test.setTimeout(400_000)
  await run('npx', ['vite', 'build', '--outDir', AGAIN, '--emptyOutDir'])
  await run('npx', ['tsx', 'src/prerender/main.ts', AGAIN])
  const again = bytesIn(AGAIN)
  rmSync(AGAIN, { recursive: true })
  expect(Object.keys(again).length).toBeGreaterThan(80) // 44 pages, 36 pictures, the data, the scripts
  expect(again).toEqual(bytesIn('dist'))
})

test('what is published has no test, no source map, and no path of the machine that built it', () => {
  const paths = Object.keys(bytesIn('dist'))
  expect(
    paths.filter((path) => /\.map$|\.tsx?$|\.(?:test|spec)\.|(?:^|\/)(?:node_modules|testing|e2e)\//.test(path)),
  ).toEqual([])
  const here = process.cwd()
  const telling = paths.filter((path) => {
    if (!/\.(?:html|js|css|json|svg|xml|txt)$|_headers$/.test(path)) return false
    const text = readFileSync(join('dist', path), 'utf8')
    return (
      text.includes(here) ||
      text.includes('sourceMappingURL=') ||
      text.includes('@playwright') ||
      text.includes('vitest')
    )
  })
  expect(telling).toEqual([])
})
