import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { headersFor, parseHeaderRules, type HeaderRule } from '../../src/cli/headerRules'
import { createStaticServer } from '../../src/cli/staticServer'

/** What a page is given in front of its own scripts where a driver hears no console: it sends on what goes wrong. */
const LISTENER = `(() => {
  let isLeaving = false // then what is still loading is given up, which is no error
  addEventListener('beforeunload', () => (isLeaving = true))
  addEventListener('pageshow', () => (isLeaving = false)) // back from the history
  const send = (text) => isLeaving || navigator.sendBeacon('/heard', text)
  const error = console.error
  console.error = (...args) => { send('console: ' + args.map(String).join(' ')); error.apply(console, args) }
  addEventListener('error', ({ target, message }) =>
    send(target === window ? 'thrown: ' + message : 'lost: ' + (target.src || target.href)), true)
  addEventListener('unhandledrejection', ({ reason }) => send('rejected: ' + String(reason)))
})()`

/** A violation of the policy, as the engine reports it. */
export type Violation = { page: string; directive: string; blocked: string }

/**
 * The built site, served with its production headers. One thing is added: `report-uri`, which changes nothing that a policy
 * allows, so that every engine reports violations in the same way, those before any script too. If it `listens`, every page begins
 * with a script that sends on its errors.
 */
export class PublishedSite {
  readonly #site: Server
  readonly #headers: readonly HeaderRule[]
  readonly #planted = new Map<string, string>()
  readonly #port: number
  readonly #root: string
  #askedAt = 0
  #violations: Violation[] = []
  #errors: string[] = []
  #isListening = false
  #sink: Server
  #server: Server | null = null

  private constructor(root: string, sink: Server, port: number) {
    const reportTo = `; report-uri http://localhost:${portOf(sink)}/`
    const rules = parseHeaderRules(readFileSync(join(root, '_headers'), 'utf8'))
    this.#headers = rules.map(({ pattern, headers }) => ({
      pattern,
      headers: headers.map(([name, value]) => [name, name === 'Content-Security-Policy' ? value + reportTo : value]),
    }))
    this.#site = createStaticServer({ root, basePath: '/', headers: this.#headers })
    this.#sink = sink
    this.#port = port
    this.#root = root
    sink.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void this.#note(request).then(() =>
        response.writeHead(204, { 'Cross-Origin-Resource-Policy': 'cross-origin' }).end(),
      )
    })
  }

  static async open(root: string): Promise<PublishedSite> {
    const sink = await listening(createServer(), 0)
    const free = await listening(createServer(), 0)
    const port = portOf(free)
    await closed(free)
    const site = new PublishedSite(root, sink, port)
    await site.goOnline()
    return site
  }

  get origin(): string {
    return `http://localhost:${this.#port}`
  }

  /** Whether nobody has asked for anything in so many milliseconds. */
  isQuiet(ms: number): boolean {
    return Date.now() - this.#askedAt > ms
  }

  /** Plants a page, served as a page of the site. */
  plant(path: string, html: string): void {
    this.#planted.set(path, html)
  }

  /** From now on pages send on their errors. */
  listen(): void {
    this.#isListening = true
  }

  /** Errors that pages have sent on since it was last asked. */
  takeErrors(): readonly string[] {
    return this.#errors.splice(0)
  }

  /** Violations since it was last asked. */
  takeViolations(): readonly Violation[] {
    return this.#violations.splice(0)
  }

  /** Stops the server, and breaks what is connected: nobody answers any more. */
  async goOffline(): Promise<void> {
    if (this.#server) await closed(this.#server)
    this.#server = null
  }

  async goOnline(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response))
    this.#server = await listening(server, this.#port)
  }

  async close(): Promise<void> {
    await this.goOffline()
    await closed(this.#sink)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#askedAt = Date.now()
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path === '/heard') {
      this.#errors.push(await textOf(request))
      response.writeHead(204).end()
      return
    }
    const ours = path === '/listener.js' ? LISTENER : this.#pageAt(path)
    if (ours === null) {
      this.#site.emit('request', request, response)
      return
    }
    response.setHeaders(headersFor(path, this.#headers))
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(ours)
  }

  /** A page that is not sent as it was built: planted, or with the listener in front; `null` if it is. */
  #pageAt(path: string): string | null {
    const planted = this.#planted.get(path)
    const file = join(this.#root, path.endsWith('/') ? `${path}index.html` : path)
    if (planted === undefined && !(this.#isListening && file.endsWith('.html') && existsSync(file))) return null
    const html = planted ?? readFileSync(file, 'utf8')
    return this.#isListening ? html.replace(/<head[^>]*>/, '$&<script src="/listener.js"></script>') : html
  }

  async #note(request: IncomingMessage): Promise<void> {
    const text = await textOf(request)
    if (!text.startsWith('{')) return // a request that is no report
    const { 'csp-report': report } = JSON.parse(text) as { 'csp-report'?: Record<string, string> } // safe: the policy’s own format
    if (!report) return
    this.#violations.push({
      page: report['document-uri'] ?? '',
      directive: report['effective-directive'] ?? report['violated-directive'] ?? '',
      blocked: report['blocked-uri'] ?? '',
    })
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) text += String(part)
  return text
}

const portOf = (server: Server) => (server.address() as AddressInfo).port // safe: it listens on a port

async function listening(server: Server, port: number): Promise<Server> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  return server
}

async function closed(server: Server): Promise<void> {
  const isClosed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await isClosed
}
