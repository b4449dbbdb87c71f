import { describe, expect, it } from 'vitest'
import { aFile } from '../testing/aFile'
import { runCommand } from './runCommand'

/** A disk in memory, and what was printed. */
function aTerminal(files: Readonly<Record<string, string>>) {
  const disk = new Map<string, Uint8Array>(
    Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  )
  const lines: string[] = []
  const run = (...args: readonly string[]) =>
    runCommand(args, {
      readFile: async (path) => disk.get(path) ?? Promise.reject(Object.assign(new Error('none'), { code: 'ENOENT' })),
      readFolder: async (path) => {
        const names = [...disk.keys()]
          .filter((one) => one.startsWith(`${path}/`))
          .map((one) => one.slice(path.length + 1))
        return names.length > 0 ? names : null
      },
      writeFile: async (path, content) => {
        disk.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
      },
      print: (line) => void lines.push(line),
    })
  return { run, lines, disk, textOf: (path: string) => new TextDecoder().decode(disk.get(path)) }
}

describe('data import and export', () => {
  it.each(['sheets.xlsx', 'sheets'])('go to %s and back without loss', async (sheets) => {
    const { run, lines, textOf } = aTerminal({ 'a.json': JSON.stringify(aFile()) })
    expect(await run('export', 'a.json', '-o', sheets)).toBe(0)
    expect(await run('import', sheets, '-o', 'b.json')).toBe(0)
    expect(await run('check', 'b.json')).toBe(0)
    expect(lines).toEqual([
      `${sheets}: 10 sheets.`,
      'b.json: written; facts: 1, sources: 1, proposals: 0.',
      expect.stringMatching(/^b\.json: good: a-dispute/),
    ])
    expect(JSON.parse(textOf('b.json'))).toMatchObject({ id: 'a-dispute', facts: [{ id: 'raise', value: 3 }] })
  })

  it('writes nothing when there is a problem, and names its sheet, row and column', async () => {
    const { run, lines, disk, textOf } = aTerminal({ 'a.json': JSON.stringify(aFile()) })
    await run('export', 'a.json', '-o', 'sheets')
    disk.set(
      'sheets/Facts.csv',
      new TextEncoder().encode(textOf('sheets/Facts.csv').replace(',percent,3,', ',percent,three,')),
    )
    expect(await run('import', 'sheets', '-o', 'b.json')).toBe(1)
    expect(lines).toContain('Facts, row 2, "value": found "three", expected a number alone; write it without words.')
    expect(lines.at(-1)).toBe('1 problem; nothing was written.')
    expect(disk.has('b.json')).toBe(false)
  })

  it.each([
    ['import', 'none.xlsx'],
    ['export', 'none.json'],
  ])('%s says that a file is not there', async (command, path) => {
    const { run, lines } = aTerminal({})
    expect(await run(command, path, '-o', 'b.json')).toBe(1)
    expect(lines).toEqual([`${path}: there is no such file; check the path.`])
  })
})
