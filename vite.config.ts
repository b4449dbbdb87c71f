import { readFile } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The address below which the site stands: `BASE_PATH=/news/strike/`. */
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/')

type PageDataModule = typeof import('./src/prerender/pageData') // safe: it is that module

/** In development the files that the build cuts from the dataset are cut on request. */
function pageData(): Plugin {
  return {
    name: 'page-data',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = /\/data\/([\w-]+)\.(?:figures|evidence)\.(?:en|es)\.json/.exec(request.url ?? '')
        if (!asked) {
          next()
          return
        }
        const [path = '', dispute = ''] = asked
        Promise.all([readFile(`public/data/${dispute}.json`), server.ssrLoadModule('/src/prerender/pageData.ts') as Promise<PageDataModule>])
          .then(([bytes, { pageDataOf }]) => {
            response.setHeader('content-type', 'application/json')
            response.end(pageDataOf(bytes).get(path.slice('/data/'.length)) ?? '{}')
          })
          .catch(next)
      })
    },
  }
}

export default defineConfig({
  base,
  plugins: [react(), pageData()],
  build: {
    // a strict policy allows no data: script or style, and no inline preload helper
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    target: 'es2022',
  },
})
