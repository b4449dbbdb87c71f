import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseHeaderRules } from './headerRules'
import { createStaticServer } from './staticServer'

const SCRIPT = 'console.log(1)\n'.repeat(200)
const HEADERS = '/*\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: immutable\n'

let folder: string
const closing: (() => void)[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-server-'))
  const files = {
    'secret.txt': 'not ours to give',
    'site/index.html': '<h1>home</h1>',
    'site/404.html': '<h1>lost</h1>',
    'site/_headers': HEADERS,
    'site/es/figures/salary/index.html': '<h1>salario</h1>',
    'site/assets/main.js': SCRIPT,
    'site/data/facts.json': '{}',
    'site/card.png': 'png',
    'site/año 2019.svg': '<svg/>',
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), text)
  }
})

afterAll(async () => {
  for (const close of closing) close()
  await rm(folder, { recursive: true })
})

/** Requests from a server of its own; sends the path as it is, which `fetch` would normalize. */
async function ask(path: string, options: { method?: string; basePath?: string; accept?: string } = {}) {
  const { method = 'GET', basePath = '/', accept = '' } = options
  const server = createStaticServer({ root: join(folder, 'site'), basePath, headers: parseHeaderRules(HEADERS) })
  closing.push(() => server.close())
  await once(server.listen(0), 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  const asked = request({ port, path, method, headers: { 'Accept-Encoding': accept }, agent: false }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage] // what the event carries, says its documentation
  const body = Buffer.concat(await answer.toArray())
  return { status: answer.statusCode, headers: answer.headers, body, text: body.toString() }
}

describe(createStaticServer, () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<h1>home</h1>'],
    ['/?asof=2019-01-22', 'text/html; charset=utf-8', '<h1>home</h1>'],
    ['/es/figures/salary/', 'text/html; charset=utf-8', '<h1>salario</h1>'],
    ['/assets/main.js', 'text/javascript; charset=utf-8', SCRIPT],
    ['/data/facts.json', 'application/json; charset=utf-8', '{}'],
    ['/card.png', 'image/png', 'png'],
    ['/a%C3%B1o%202019.svg', 'image/svg+xml; charset=utf-8', '<svg/>'],
  ])('gives %s as %s', async (path, type, text) => {
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe(type)
    expect(answer.headers['content-length']).toBe(String(answer.body.length))
    expect(answer.text).toBe(text)
  })

  it.each([
    ['/es/figures/salary', '/es/figures/salary/'],
    ['/es/figures/salary?asof=2019-01-22&view=table?', '/es/figures/salary/?asof=2019-01-22&view=table?'],
  ])('redirects %s to %s', async (path, location) => {
    const answer = await ask(path)
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe(location)
  })

  it('answers 404 with the page for it, at an address that leads nowhere', async () => {
    const answer = await ask('/figures/nothing/')
    expect(answer.status).toBe(404)
    expect(answer.text).toBe('<h1>lost</h1>')
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    String.raw`/..\secret.txt`,
    '/..%5csecret.txt',
    '//secret.txt',
    '/secret.txt%00.html',
    '/_headers',
    '//es/figures/salary',
  ])('serves nothing at %s', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.location).toBeUndefined()
  })

  it('refuses an address with broken percent signs', async () => {
    expect((await ask('/%E0%A4%A')).status).toBe(400)
  })

  it('answers HEAD like GET, but for the body', async () => {
    const answer = await ask('/assets/main.js', { method: 'HEAD' })
    expect(answer.headers['content-length']).toBe(String(SCRIPT.length))
    expect(answer.text).toBe('')
  })

  it('refuses methods that write', async () => {
    const answer = await ask('/', { method: 'POST' })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
  })

  it('sends the headers of the rules, on pages that are missing too', async () => {
    const script = await ask('/assets/main.js')
    expect(script.headers['cache-control']).toBe('immutable')
    const missing = await ask('/nothing')
    expect(missing.headers['x-content-type-options']).toBe('nosniff')
    expect(missing.headers['cache-control']).toBeUndefined()
  })

  it('compresses text, with brotli where it may', async () => {
    const answer = await ask('/assets/main.js', { accept: 'gzip, deflate, br' })
    expect(answer.headers['content-encoding']).toBe('br')
    expect(answer.headers.vary).toBe('Accept-Encoding')
    expect(brotliDecompressSync(answer.body).toString()).toBe(SCRIPT)
  })

  it('compresses with gzip where brotli is refused', async () => {
    const answer = await ask('/assets/main.js', { accept: 'br;q=0, gzip;q=0.8' })
    expect(answer.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(answer.body).toString()).toBe(SCRIPT)
  })

  it('leaves pictures and short texts as they are', async () => {
    expect((await ask('/card.png', { accept: 'br' })).headers['content-encoding']).toBeUndefined()
    expect((await ask('/data/facts.json', { accept: 'br' })).headers['content-encoding']).toBeUndefined()
  })

  it('serves the site under a base path, and nothing beside it', async () => {
    const basePath = '/news/strike/'
    expect((await ask('/news/strike/', { basePath })).text).toBe('<h1>home</h1>')
    expect((await ask('/news/strike/assets/main.js', { basePath })).headers['cache-control']).toBe('immutable')
    expect((await ask('/news/strike', { basePath })).headers.location).toBe(basePath)
    expect((await ask('/', { basePath })).status).toBe(404)
  })
})
