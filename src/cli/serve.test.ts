import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serve } from './serve'

let site: string
let server: Server | undefined

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'serve-'))
  writeFileSync(join(site, 'index.html'), '<h1>home</h1>')
  writeFileSync(join(site, '_headers'), '/*\n  X-Frame-Options: DENY\n')
})

afterEach(() => {
  server?.close()
  server = undefined
  rmSync(site, { recursive: true })
})

/** What serving says first, and the server if it started. */
function served(env: Record<string, string>): Promise<string> {
  return new Promise((said) => {
    server = serve(site, { env, print: said, giveUp: said })
  })
}

describe(serve, () => {
  it('prints an address that answers, with the headers of the site', async () => {
    const line = await served({ PORT: '0', BASE_PATH: 'news/strike' })
    expect(line).toMatch(/^At the Table: http:\/\/localhost:\d+\/news\/strike\/$/)
    const answer = await fetch(line.replace('At the Table: ', ''))
    expect(await answer.text()).toBe('<h1>home</h1>')
    expect(answer.headers.get('X-Frame-Options')).toBe('DENY')
  })

  it('says that a port is taken, and how to choose another', async () => {
    const neighbour = createServer()
    await once(neighbour.listen(0), 'listening')
    const { port } = neighbour.address() as AddressInfo // it listens on a port, not on a pipe
    const line = await served({ PORT: String(port) })
    neighbour.close()
    expect(line).toBe(`Port ${port} is taken. Stop what is using it, or choose another: PORT=${port + 1} npm start`)
  })

  it.each(['soon', '-1', '80.5', '70000'])('refuses the port %s', async (port) => {
    expect(await served({ PORT: port })).toBe(`PORT is ${port}; it must be a number between 0 and 65535.`)
  })

  it('says what to do when nothing is built', async () => {
    rmSync(join(site, 'index.html'))
    expect(await served({})).toMatch(/^There is no site in .+ to serve\. Build it first: npm run build$/)
  })
})
