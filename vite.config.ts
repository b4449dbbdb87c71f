import { readFile } from 'node:fs/promises'
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
          /\/data\/(([\w-]+)\.(?:figures|evidence)\.(?:en|es)\.json)/.exec(request.url ?? '') ?? []
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

/** What the app runs first, and the deck when it shows a view. */
const SHARED =
  /node_modules\/(?:react|react-dom|scheduler|zustand|@tanstack\/[\w-]+)\/|src\/(?:domain|figures|filters|dataset|i18n)\/(?!classWords)/

export default defineConfig({
  base,
  plugins: [react(), colourPlugin(), pageData()],
  build: {
    // a strict policy allows no data: script or style, and no inline preload helper
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      input: { index: 'index.html', present: 'src/app/present.ts' },
      // the deck shares them with the app: as one file they travel lighter than as five
      output: {
        codeSplitting: {
          groups: [
            { name: 'loader', test: /preload-helper/, priority: 1 },
            { name: 'base', test: SHARED, minShareCount: 2 },
          ],
        },
      },
    },
  },
})
