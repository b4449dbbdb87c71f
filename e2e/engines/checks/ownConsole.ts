import { LANGUAGES } from '../../pages/words'
import { holds, NotTested, same, takeTrouble, type Check } from '../visit'

/** A page of every kind. */
const KINDS = [
  '',
  'figures/salary/',
  'figures/salary/all/',
  'embed/salary/',
  'evidence/',
  'present/',
  'present/handout/',
  'data/',
]

const QUIET_MS = 3000

/** What an engine itself has to say about the pages: headers and markup that it cannot read are errors of its console alone. */
export const ownConsole: readonly Check[] = LANGUAGES.map((language) => ({
  group: 'what the engine itself writes in its console',
  name: `no error on any kind of page, in ${language}`,
  run: async (visit) => {
    const { engine, site } = visit
    if (engine.ownConsole === null) throw new NotTested('it gives its own messages to no driver and to no stream')
    // its first page has an error in it: without that in the console, silence would mean nothing
    site.plant('/figures/planted-console', '<!doctype html><title>Planted</title><p style="color: red">Planted</p>')
    const addresses = [
      'figures/planted-console',
      ...KINDS.map((kind) => (language === 'en' ? kind : `${language}/${kind}`)),
    ]
    const isPlanted = (line: string) => line.includes('planted-console')
    const lines = await engine.ownConsole(
      addresses.map((address) => `${site.origin}/${address}`),
      (written) => written.some(isPlanted) && site.isQuiet(QUIET_MS),
    )
    await visit.open('404.html')
    await takeTrouble(visit) // what was planted is reported, too
    holds(
      'the planted error',
      lines.some((line) => isPlanted(line) && / ERROR /.test(line)),
    )
    same('errors', [...new Set(lines.filter((line) => / ERROR /.test(line) && !isPlanted(line)))], [])
  },
}))
