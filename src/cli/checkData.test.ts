import { describe, expect, it } from 'vitest'
import { aFact, aFile } from '../testing/aFile'
import { checkData } from './checkData'

const GOOD = JSON.stringify(aFile())
const MISSPELT = JSON.stringify(aFile({ facts: [{ ...aFact(), valeu: 3 } as ReturnType<typeof aFact>] })) // safe: wrong on purpose

/** A disk with these files; reading anything else fails as Node's does. */
function aDisk(files: Readonly<Record<string, string>>) {
  return async (path: string): Promise<Uint8Array> => {
    const text = files[path]
    if (text === undefined) {
      const code = path.endsWith('/') ? 'EISDIR' : path.startsWith('secret') ? 'EACCES' : 'ENOENT'
      throw Object.assign(new Error(code), { code })
    }
    return new TextEncoder().encode(text)
  }
}

async function check(files: Readonly<Record<string, string>>, paths: readonly string[], language: 'en' | 'es' = 'en') {
  const lines: string[] = []
  const code = await checkData(paths, { readFile: aDisk(files), print: (line) => lines.push(line), language })
  return { code, lines }
}

describe(checkData, () => {
  it('says what a good file holds', async () => {
    expect(await check({ 'good.json': GOOD }, ['good.json'])).toEqual({
      code: 0,
      lines: [
        'good.json: good: a-dispute, version 2026-01-31: 1 facts, 1 sources, 0 proposals, 0 events, 0 terms, 0 conflicts.',
      ],
    })
  })

  it('names the file, the place and the cure for each problem, and counts', async () => {
    const { code, lines } = await check({ 'good.json': GOOD, 'bad.json': MISSPELT, 'cut.json': GOOD.slice(0, 10) }, [
      'bad.json',
      'good.json',
      'cut.json',
    ])
    expect(code).toBe(1)
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe(
      'bad.json: facts[0] (raise).valeu: found the key "valeu", which the format does not have. Did you mean "value"? Correct its spelling or take it out.',
    )
    expect(lines[1]).toContain('good.json: good: a-dispute')
    expect(lines[2]).toContain('cut.json: line 1, column 11: found the end of the file')
    expect(lines[3]).toBe('2 problems in 2 files.')
  })

  it.each([
    ['nowhere.json', 'nowhere.json: there is no such file; check the path.'],
    ['data/', 'data/: this is a folder; name the data files in it.'],
    ['secret.json', 'secret.json: the file could not be read (EACCES); check that you may open it.'],
  ])('says why %s cannot be read', async (path, line) => {
    expect(await check({}, [path])).toEqual({ code: 1, lines: [line, '1 problem in 1 file.'] })
  })

  it('speaks Spanish', async () => {
    expect(await check({ 'cut.json': '' }, ['cut.json', 'nowhere.json'], 'es')).toEqual({
      code: 1,
      lines: [
        'cut.json: todo el archivo: no hay nada; se esperaba un objeto JSON. Compruebe que el archivo se guardó y que es el que usted quería.',
        'nowhere.json: no existe ese archivo; revise la ruta.',
        '2 problemas en 2 archivos.',
      ],
    })
  })
})
