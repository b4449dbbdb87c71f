import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of another site, with whatever headers it sends. */
export type HostPage = { html: string; headers?: Readonly<Record<string, string>> }

/** Another site: a server of its own on a port of its own, hence another origin. */
export class Host {
  readonly #server: Server
  readonly origin: string

  private constructor(server: Server) {
    this.#server = server
    this.origin = `http://localhost:${(server.address() as AddressInfo).port}` // safe: it listens on a port
  }

  static async open({ html, headers = {} }: HostPage): Promise<Host> {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      response.end(
        `<!doctype html><html lang="en"><head><title>A story</title><link rel="icon" href="data:,"></head>${html}</html>`,
      )
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    return new Host(server)
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
