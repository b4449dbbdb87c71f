import { describe, expect, it } from 'vitest'
import { aFile } from '../testing/aFile'
import { runCommand } from './runCommand'

async function run(...args: readonly string[]) {
  const lines: string[] = []
  const written = new Map<string, string | Uint8Array>()
  const code = await runCommand(args, {
    readFile: async () => new TextEncoder().encode(JSON.stringify(aFile())),
    readFolder: async () => null,
    writeFile: async (path, content) => {
      written.set(path, content)
    },
    print: (line) => lines.push(line),
  })
  return { code, lines, written }
}

describe(runCommand, () => {
  it('checks files', async () => {
    expect(await run('check', 'a.json', 'b.json')).toMatchObject({
      code: 0,
      lines: [expect.stringMatching(/^a\.json: good/), expect.stringMatching(/^b\.json: good/)],
    })
  })

  it.each([
    ['check', 'a.json', '--lang', 'es'],
    ['--lang=es', 'check', 'a.json'],
  ])('takes the language wherever it stands: %s %s %s', async (...args) => {
    expect((await run(...args)).lines[0]).toContain('a.json: correcto')
  })

  it('writes the schema', async () => {
    const { code, written } = await run('schema')
    expect(code).toBe(0)
    expect([...written.keys()]).toEqual(['public/data/schema.json'])
    expect(JSON.parse(String(written.get('public/data/schema.json')))).toMatchObject({ $id: 'schema.json' })
  })

  it.each([
    [[], 'There is no command.'],
    [['chek', 'a.json'], 'There is no command "chek".'],
    [['check'], '"check" needs at least one file.'],
    [['schema', 'a.json'], '"schema" takes no files.'],
    [['import', 'a.xlsx'], '"import" needs -o with the file to write.'],
    [['export', '-o', 'a.xlsx'], '"export" takes one file.'],
    [['check', 'a.json', '--lang', 'fr'], 'The only options are --lang, with en or es, and -o, with a file.'],
    [['check', 'a.json', '--lang'], 'The only options are --lang, with en or es, and -o, with a file.'],
    [['check', 'a.json', '--quiet'], 'The only options are --lang, with en or es, and -o, with a file.'],
  ])('explains itself when it is not understood: %j', async (args, why) => {
    const { code, lines } = await run(...args)
    expect(code).toBe(2)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`${why} Usage: npm run data -- check FILE…`)
  })
})
