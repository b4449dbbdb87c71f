import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '../domain/language'
import { checkData, type CheckEffects } from './checkData'
import { writeSchema, type WriteEffects } from './writeSchema'

const USAGE = 'Usage: npm run data -- check FILE… [--lang en|es]   or   npm run data -- schema'

export type CommandEffects = Omit<CheckEffects, 'language'> & WriteEffects

/**
 * The positional arguments and the language of `--lang`, `null` if unsupported; `null` as a whole for an unknown
 * option.
 */
function readArguments(args: readonly string[]): { words: readonly string[]; language: Language | null } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { lang: { type: 'string', default: 'en' } },
      allowPositionals: true,
    })
    return { words: positionals, language: LANGUAGES.find((language) => language === values.lang) ?? null }
  } catch {
    return null // an option that does not exist, or `--lang` without a value
  }
}

/** Runs one command. Returns its exit code: 2 if the command was not understood. */
export async function runCommand(args: readonly string[], effects: CommandEffects): Promise<0 | 1 | 2> {
  const { words, language } = readArguments(args) ?? { words: [], language: null }
  const [command, ...rest] = words
  const refuse = (why: string): 2 => {
    effects.print(`${why} ${USAGE}`)
    return 2
  }

  if (language === null) return refuse('The only option is --lang, with en or es.')
  if (command === 'schema') return rest.length > 0 ? refuse('"schema" takes no files.') : writeSchema(effects)
  if (command === 'check') {
    return rest.length > 0 ? checkData(rest, { ...effects, language }) : refuse('"check" needs at least one file.')
  }
  return refuse(command === undefined ? 'There is no command.' : `There is no command "${command}".`)
}
