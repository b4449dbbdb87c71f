import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { colourPlugin } from './src/cli/colourPlugin'
import type * as PageData from './src/prerender/pageData'
import { basePathFrom } from './src/views/basePath'

type PageDataModule = typeof PageData

/** The address below which the site stands: `BASE_PATH=/news/strike/`. */
const base = basePathFrom(process.env['BASE_PATH'])

/** Development only: slices the data files from the dataset on request, as the build does. */
function pageData(): Plugin {
  return {
    name: 'page-data',
    configureServer(server) {
      const cut = async (dispute: string, name: string): Promise<string | undefined> => {
        const bytes = await readFile(`public/data/${dispute}.json`)
        const { pageDataOf, pageFilesOf, readPublished } = (await server.ssrLoadModule(
          '/src/prerender/pageData.ts',
        )) as PageDataModule // safe: it is that module
        return pageFilesOf(pageDataOf(readPublished(bytes))).get(name)
      }
      server.middlewares.use((request, response, next) => {
        const [, name, dispute] =
          /\/data\/(([\w-]+)\.(?:front|figures|evidence)\.(?:en|es)\.json)/.exec(request.url ?? '') ?? []
        if (name === undefined || dispute === undefined) {
          next()
          return
        }
        response.setHeader('content-type', 'application/json')
        cut(dispute, name).then(
          (json) => response.end(json ?? '{}'),
          (error: unknown) => next(error), // oxlint-disable-line promise/no-callback-in-promise -- how this server is told
        )
      })
    },
  }
}

/** TanStack Query without what is not used of it, and what its client would take along. */
function queriesAlone(): Plugin {
  const used = /@tanstack\/query-core\/build\/modern\/(?:query|queryClient|retryer)\.js$/
  const unused = /\/(?:mutationCache|infiniteQueryBehavior|focusManager|onlineManager)\.js$/
  return {
    name: 'queries-alone',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer !== undefined && used.test(importer) && unused.test(id) ? resolve('src/dataset/unusedOfQuery.ts') : null,
  }
}

/** Libraries that the app runs first, and the deck when it shows a view. */
const LIBRARIES = /node_modules\/(?:react|react-dom|scheduler|zustand|@tanstack\/[\w-]+)\//
/** What the app and its later parts share; what the front page says is a file a language. */
const SHARED = /src\/(?:domain|figures|filters|dataset|i18n)\/(?!classWords|page\.|front\.)/
/** What is the front page's own, or a language's. */
const FRONT = /src\/(?:app|views\/(?:front|page|pay))\/|src\/i18n\/(?:page|front)\./
/** The app's first module, and what it asks for as soon as it runs. */
const FIRST = ['src/app/main.tsx', 'src/i18n/page.en.ts', 'src/i18n/page.es.ts']

type Modules = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }

let first: ReadonlySet<string> | undefined

/** The modules that the front page runs before anyone interacts. */
function runFirst(modules: Modules): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = FIRST.map((path) => resolve(path))
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

export default defineConfig({
  base,
  plugins: [react(), colourPlugin(), pageData(), queriesAlone()],
  build: {
    // a strict policy allows no data: script or style, and no inline preload helper
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      input: { index: 'index.html', present: 'src/app/present.ts' },
      // what is shared travels lighter in two files than in twenty: one for what runs first, one for the figures
      output: {
        codeSplitting: {
          groups: [
            { name: 'loader', test: /preload-helper/, priority: 1 },
            {
              name: (id, modules) => {
                first ??= runFirst(modules)
                return LIBRARIES.test(id) || (/\.tsx?$/.test(id) && first.has(id) && !FRONT.test(id)) ? 'base' : null
              },
            },
            { name: 'figures', test: SHARED, minShareCount: 2 },
          ],
        },
      },
    },
  },
})
