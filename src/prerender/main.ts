import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DISPUTE } from '../domain/dispute'
import { basePathFrom } from '../views/basePath'
import { buildSite } from './buildSite'
import { bundle } from './bundle'
import { originFrom } from './publicAddress'
import { writeWorker } from './worker'

const folder = process.argv[2] ?? 'dist'
const base = basePathFrom(process.env['BASE_PATH'])
const origin = originFrom(process.env['SITE_URL'], base)

// every other file of a dispute beside it
const others = (await readdir('public/data'))
  .flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? [])
  .filter((name) => name !== DISPUTE && name !== 'schema')
  .toSorted()

await buildSite(
  { folder, dispute: DISPUTE, others, place: { origin, base } },
  {
    read: (path) => readFile(path),
    async write(path, content) {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
    },
    bundle,
    log: (line) => console.log(line),
  },
)
await rm(join(folder, '.vite'), { recursive: true, force: true })
const kept = await writeWorker(folder)
console.log(`${kept.count} files are kept for reading without a network, ${Math.round(kept.bytes / 1e5) / 10} MB`)
