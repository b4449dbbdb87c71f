import { paperSheet } from '../charts/colourSheet'
import { minifySync } from 'vite'
import type { Place } from './addresses'
import { policyIn, withHashes, withOrigin } from './headersFile'
import { inlined } from './inlined'
import type { PageShell } from './pageHtml'
import { readViteOutput } from './viteOutput'

/** What stands in a style sheet for paper where the day of the data belongs. */
const NO_DAY = '0000-00-00'

/** What all pages share, and the files of the site that come from the same sources. */
export type ShellFiles = { shell: PageShell; headersFile: string; printStyle: string }

/** Reads what all pages share: what Vite built into `folder`, the first script, the styles, the policy that allows them. */
export async function readShell(
  { folder, place, version }: { folder: string; place: Place; version: string },
  read: (path: string) => Promise<string>,
): Promise<ShellFiles> {
  const vite = await readViteOutput((path) => read(`${folder}/${path}`))
  const bootScript = inlined('script', minifySync('boot.js', await read('public/boot.js')).code)
  const style = inlined('style', vite.style)
  const deckStyle = inlined('style', vite.deck.style)
  const headersFile = withHashes(withOrigin(await read('public/_headers'), place.origin), {
    style: [style.hash, deckStyle.hash],
    script: [bootScript.hash],
  })
  return {
    shell: {
      vite,
      policy: policyIn(headersFile),
      bootScript: bootScript.html,
      style: style.html,
      deckStyle: deckStyle.html,
      version,
    },
    headersFile,
    printStyle: `${paperSheet()}\n${(await read('src/app/print.css')).replaceAll(NO_DAY, version)}`,
  }
}
