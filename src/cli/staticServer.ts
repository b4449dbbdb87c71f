import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { headersFor, type HeaderRule } from './headerRules'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** Scripts and data compress as a host compresses once, pages as one does on the way: the best quality takes a second a megabyte. */
const qualityFor = (type: string) => (/javascript|json/.test(type) ? constants.BROTLI_MAX_QUALITY : 5)
const COMPRESS = {
  br: (body: Buffer, type: string) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityFor(type) } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}
type Encoding = keyof typeof COMPRESS

/** Pictures and fonts are small already. */
const COMPRESSIBLE = /^text\/|json|xml/

type StaticSite = {
  /** The folder to serve. */
  root: string
  /** Where the site is mounted: `/`, or `/news/strike/`. */
  basePath: string
  /** The rules of the site's `_headers`; their paths start at the site's root, wherever it is mounted. */
  headers: readonly HeaderRule[]
}

type Answer = {
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** The cache key of the body: equal keys, equal bodies. */
  of: string
}

/** A server for a folder of static files, which answers as a static host would. Not listening yet. */
export function createStaticServer({ root, basePath, headers }: StaticSite): Server {
  const folder = resolve(root)
  const compressed = new Map<string, Promise<Buffer>>()

  async function answerTo(path: string, target: string): Promise<Answer> {
    if (`${path}/` === basePath) return redirect(target)
    if (path.startsWith(basePath)) {
      const inSite = path.slice(basePath.length)
      const file = fileIn(folder, inSite)
      const found = file && (await fileAnswer(file, 200))
      if (found) return found
      if (file && (await changedAt(join(file, 'index.html'))) !== null) return redirect(target)
    }
    return (await fileAnswer(join(folder, '404.html'), 404)) ?? plain(404, 'Not found')
  }

  async function compress(answer: Answer, encoding: Encoding): Promise<Answer> {
    const key = `${encoding} ${answer.of}`
    const body = compressed.get(key) ?? COMPRESS[encoding](answer.body, answer.headers['Content-Type'] ?? '')
    compressed.set(key, body)
    return { ...answer, headers: { ...answer.headers, 'Content-Encoding': encoding }, body: await body }
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? '/'
    const path = decodedPath(target)
    const encoding = encodingFor(request.headers['accept-encoding'] ?? '')
    let answer = path === null ? plain(400, 'Bad request') : await answerTo(path, target)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answer = plain(405, 'Method not allowed', { Allow: 'GET, HEAD' })
    }
    if (encoding && isWorthCompressing(answer)) answer = await compress(answer, encoding)

    response.setHeaders(new Headers({ ...answer.headers, 'Content-Length': String(answer.body.length) }))
    response.setHeaders(headersFor(`/${(path ?? '').slice(basePath.length)}`, headers))
    response.writeHead(answer.status).end(request.method === 'HEAD' ? undefined : answer.body)
  }

  return createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
}

/** The decoded path of a request, or `null` if its percent-encoding is malformed. */
function decodedPath(target: string): string | null {
  try {
    return decodeURIComponent(target.split('?')[0] ?? '')
  } catch {
    return null
  }
}

/** The file for a path, or `null` for a path that no valid link has (traversal, null bytes, `_headers`). */
function fileIn(folder: string, path: string): string | null {
  const climbs = /\\|\0|(^|\/)(\/|\.\.?(\/|$))/.test(path)
  const file = resolve(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path)
  return climbs || !file.startsWith(folder + sep) || path === '_headers' ? null : file
}

/** The modification time of a file, or `null` if there is none. */
async function changedAt(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? found.mtimeMs : null
}

async function fileAnswer(file: string, status: number): Promise<Answer | null> {
  const changed = await changedAt(file)
  if (changed === null) return null
  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream'
  const headers = { 'Content-Type': type, ...(COMPRESSIBLE.test(type) && { Vary: 'Accept-Encoding' }) }
  return { status, headers, body: await readFile(file), of: `${file} ${changed}` }
}

/** Redirects to the same URL with a trailing slash, keeping the query. */
function redirect(target: string): Answer {
  return plain(308, 'Moved', { Location: target.replace(/\?|$/, '/$&') })
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
    body: Buffer.from(`${text}\n`),
    of: text,
  }
}

function isWorthCompressing({ headers, body }: Answer): boolean {
  return body.length > 1024 && COMPRESSIBLE.test(headers['Content-Type'] ?? '')
}

/** The encoding to use: brotli, else gzip, else none, as the browser accepts. */
function encodingFor(acceptEncoding: string): Encoding | null {
  const accepted = acceptEncoding.split(',').map((part) => part.trim())
  const accepts = (encoding: Encoding) =>
    accepted.some((part) => part.split(';')[0] === encoding && !/;\s*q=0(\.0*)?$/.test(part))
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : null
}
