import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHeaderRules } from '../../src/cli/headerRules'
import { createStaticServer } from '../../src/cli/staticServer'
import { writeWorker } from '../../src/prerender/worker'

/** The day of the data, as the built pages say it. */
const VERSION = 'November 28, 2026'

/** The built site on a server of its own, which can publish another version, fail, and go offline. */
export class Published {
  readonly #folder: string
  readonly #server: Server
  readonly origin: string
  /** While set, responses for this path are errors. */
  broken: string | null = null
  /**
   * Whether nobody can reach it: every connection is dropped. A browser's own offline switch lets updates of a worker
   * pass.
   */
  isAway = false
  /** The requested paths, in order. */
  readonly asked: string[] = []

  private constructor(folder: string, server: Server) {
    this.#folder = folder
    this.#server = server
    this.origin = `http://localhost:${(server.address() as AddressInfo).port}` // safe: it listens on a port
  }

  static async open(): Promise<Published> {
    const folder = mkdtempSync(join(tmpdir(), 'published-'))
    cpSync('dist', folder, { recursive: true })
    const headers = parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'))
    const server = createStaticServer({ root: folder, basePath: '/', headers })
    const listeners = server.listeners('request')
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const site = new Published(folder, server)
    server.removeAllListeners('request')
    server.on('request', (request, response) => {
      const path = request.url?.split('?')[0] ?? ''
      site.asked.push(path)
      if (site.isAway) request.socket.destroy()
      else if (path === site.broken) response.writeHead(503).end()
      else for (const listener of listeners) listener.call(server, request, response)
    })
    return site
  }

  /** Publishes a version with another front page, another page of pay and other data. */
  async publish(words: string): Promise<void> {
    const data = ['front', 'figures'].map((part) => `data/los-angeles-2019.${part}.en.json`)
    for (const path of ['index.html', 'figures/pay/index.html', ...data]) {
      const file = join(this.#folder, path)
      const text = readFileSync(file, 'utf8')
      writeFileSync(
        file,
        path.endsWith('.html')
          ? text.replace(/<title>[^<]*<\/title>/, `<title>${words}</title>`).replaceAll(VERSION, 'January 1, 2030') // the page says which data it was drawn from
          : text.replace(/"version":"[^"]*"/, `"version":"2030-01-01"`),
      )
    }
    await writeWorker(this.#folder)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    rmSync(this.#folder, { recursive: true })
  }
}
