import { inEachLanguage, type Language } from '../domain/language'
import { filesOf, type BuildManifest, type EarlyFiles } from './preloads'
import { templateIn, type Template } from './template'

/** What Vite has built, as far as pages are made from it. Paths begin at the site's folder. */
export type ViteOutput = {
  template: Template
  /** The tags that load the app, as Vite writes them. */
  modules: readonly string[]
  appPath: string
  /** The style sheet of every page. */
  style: string
  /** The deck has a script and styles of its own. */
  deck: { scriptPath: string; style: string }
  early: Readonly<Record<Language, EarlyFiles>>
}

/** Reads what Vite has built. Throws where it is not there, or not as Vite leaves it. */
export async function readViteOutput(read: (path: string) => Promise<string>): Promise<ViteOutput> {
  const manifest = JSON.parse(await read('.vite/manifest.json')) as BuildManifest // safe: Vite wrote it a moment ago
  const entryOf = async (source: string) => {
    const entry = manifest[source]
    const [sheet] = entry?.css ?? []
    if (!entry || sheet === undefined) throw new Error(`Expected ${source} among what Vite built, with a style sheet.`)
    return { path: entry.file, style: (await read(sheet)).trim() }
  }
  const app = await entryOf('index.html')
  const deck = await entryOf('src/app/present.ts')
  return {
    ...templateIn(await read('index.html')),
    appPath: app.path,
    style: app.style,
    deck: { scriptPath: deck.path, style: deck.style },
    early: inEachLanguage((language) => ({
      front: filesOf(manifest, `src/i18n/page.${language}.ts`),
      words: filesOf(manifest, `src/i18n/${language}.ts`),
      figure: filesOf(manifest, 'src/views/page/OneFigurePage.tsx'),
    })),
  }
}
