import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { basePathFrom } from '../views/basePath'
import { parseHeaderRules } from './headerRules'
import { createStaticServer } from './staticServer'

type ServeEffects = {
  env: Readonly<Record<string, string | undefined>>
  print: (line: string) => void
  /** Called with a message if there is nothing to serve, or the port cannot be used. */
  giveUp: (why: string) => void
}

/**
 * Serves a built site at `PORT` (4173) and under `BASE_PATH` (`/`), and prints its URL once it listens. Returns the
 * server, or `undefined` if it gave up before.
 */
export function serve(root: string, { env, print, giveUp }: ServeEffects): Server | undefined {
  const port = Number(env['PORT'] ?? 4173)
  const basePath = basePathFrom(env['BASE_PATH'])
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    giveUp(`PORT is ${env['PORT']}; it must be a number between 0 and 65535.`)
    return undefined
  }
  if (!existsSync(join(root, 'index.html'))) {
    giveUp(`There is no site in ${root}/ to serve. Build it first: npm run build`)
    return undefined
  }

  const rules = join(root, '_headers')
  const headers = existsSync(rules) ? parseHeaderRules(readFileSync(rules, 'utf8')) : []
  const server = createStaticServer({ root, basePath, headers })
  server.on('error', (error: NodeJS.ErrnoException) => {
    giveUp(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Stop what is using it, or choose another: PORT=${port + 1} npm start`
        : `The server cannot listen on port ${port}: ${error.message}`,
    )
  })
  server.listen(port, () => {
    const address = server.address()
    const listensOn = typeof address === 'object' && address ? address.port : port
    print(`At the Table: http://localhost:${listensOn}${basePath}`)
  })
  return server
}

if (process.argv[1] === import.meta.filename) {
  serve('dist', {
    env: process.env,
    print: (line) => console.log(line),
    giveUp: (why) => {
      console.error(why)
      process.exit(1)
    },
  })
}
