import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '../domain/language'
import { checkData, type CheckEffects } from './checkData'
import { exportData, importData, type ConvertEffects } from './convertData'
import { writeSchema, type WriteEffects } from './writeSchema'

const USAGE =
  'Usage: npm run data -- check FILE… [--lang en|es]   or   npm run data -- import FILE.xlsx|FOLDER -o FILE.json   or   npm run data -- export FILE.json -o FILE.xlsx|FOLDER   or   npm run data -- schema'

export type CommandEffects = Omit<CheckEffects & ConvertEffects, 'language'> & WriteEffects

type Arguments = { words: readonly string[]; language: Language | null; output: string | undefined }

/**
 * The positional arguments, the file of `-o`, and the language of `--lang`, `null` if unsupported; `null` as a whole
 * for an unknown option.
 */
function readArguments(args: readonly string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { lang: { type: 'string', default: 'en' }, output: { type: 'string', short: 'o' } },
      allowPositionals: true,
    })
    const language = LANGUAGES.find((one) => one === values.lang) ?? null
    return { words: positionals, language, output: values.output }
  } catch {
    return null // an option that does not exist, or one without its value
  }
}

/** Runs one command. Returns its exit code: 2 if the command was not understood. */
export async function runCommand(args: readonly string[], effects: CommandEffects): Promise<0 | 1 | 2> {
  const { words, language, output } = readArguments(args) ?? { words: [], language: null, output: undefined }
  const [command, ...rest] = words
  const refuse = (why: string): 2 => {
    effects.print(`${why} ${USAGE}`)
    return 2
  }

  if (language === null) return refuse('The only options are --lang, with en or es, and -o, with a file.')
  if (command === 'schema') return rest.length > 0 ? refuse('"schema" takes no files.') : writeSchema(effects)
  if (command === 'check') {
    return rest.length > 0 ? checkData(rest, { ...effects, language }) : refuse('"check" needs at least one file.')
  }
  if (command === 'import' || command === 'export') {
    const [from] = rest
    if (from === undefined || rest.length > 1) return refuse(`"${command}" takes one file.`)
    if (output === undefined) return refuse(`"${command}" needs -o with the file to write.`)
    return (command === 'import' ? importData : exportData)(from, output, { ...effects, language })
  }
  return refuse(command === undefined ? 'There is no command.' : `There is no command "${command}".`)
}
