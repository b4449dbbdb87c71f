import { parsePublished } from '../dataset/parseDataset'
import { readJson } from '../dataset/readJson'
import type { DatasetIssue } from '../dataset/issue'
import type { PublishedFile } from '../dataset/wholeSchema'
import type { Language } from '../domain/language'
import { fail, ok, type Result } from '../domain/result'
import { describeIssue } from '../i18n/describeIssue'

/** The side effects of the command, injected so that tests can replace them. */
export type CheckEffects = {
  readFile: (path: string) => Promise<Uint8Array>
  print: (line: string) => void
  language: Language
}

type CheckText = {
  good: (file: PublishedFile) => string
  notThere: string
  isFolder: string
  unreadable: (reason: string) => string
  problems: (count: number, files: number) => string
}

const TEXT: Readonly<Record<Language, CheckText>> = {
  en: {
    good: ({ id, version, facts, sources, proposals, events, terms, conflicts }) =>
      `good: ${id}, version ${version}: ${facts.length} facts, ${sources.length} sources, ${proposals.length} proposals, ${events.length} events, ${terms.length} terms, ${conflicts.length} conflicts.`,
    notThere: 'there is no such file; check the path.',
    isFolder: 'this is a folder; name the data files in it.',
    unreadable: (reason) => `the file could not be read (${reason}); check that you may open it.`,
    problems: (count, files) =>
      `${count} ${count === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  },
  es: {
    good: ({ id, version, facts, sources, proposals, events, terms, conflicts }) =>
      `correcto: ${id}, versión ${version}: ${facts.length} datos, ${sources.length} fuentes, ${proposals.length} propuestas, ${events.length} acontecimientos, ${terms.length} términos, ${conflicts.length} conflictos.`,
    notThere: 'no existe ese archivo; revise la ruta.',
    isFolder: 'esto es una carpeta; nombre los archivos de datos que contiene.',
    unreadable: (reason) => `no se pudo leer el archivo (${reason}); compruebe que tiene permiso para abrirlo.`,
    problems: (count, files) =>
      `${count} ${count === 1 ? 'problema' : 'problemas'} en ${files} ${files === 1 ? 'archivo' : 'archivos'}.`,
  },
}

function whyUnreadable(error: unknown, text: CheckText): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return text.notThere
  return code === 'EISDIR' ? text.isFolder : text.unreadable(code)
}

function parseBytes(bytes: Uint8Array): Result<PublishedFile, readonly DatasetIssue[]> {
  const json = readJson(bytes)
  return json.ok ? parsePublished(json.value) : json
}

/**
 * Checks data files and prints a line for each problem, or what a good file
 * holds. Returns the exit code: 0 if every file is good, else 1.
 */
export async function checkData(paths: readonly string[], { readFile, print, language }: CheckEffects): Promise<0 | 1> {
  const text = TEXT[language]
  const read = async (path: string): Promise<Result<Uint8Array, string>> => {
    try {
      return ok(await readFile(path))
    } catch (error) {
      return fail(whyUnreadable(error, text))
    }
  }

  let problems = 0
  let badFiles = 0
  for (const path of paths) {
    const bytes = await read(path)
    const parsed = bytes.ok ? parseBytes(bytes.value) : null
    if (parsed?.ok) {
      print(`${path}: ${text.good(parsed.value)}`)
      continue
    }
    const lines = parsed ? parsed.error.map((issue) => describeIssue(issue, language)) : bytes.ok ? [] : [bytes.error]
    for (const line of lines) print(`${path}: ${line}`)
    problems += lines.length
    badFiles += 1
  }
  if (problems > 0) print(text.problems(problems, badFiles))
  return problems > 0 ? 1 : 0
}
