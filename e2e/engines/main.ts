import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { thisMachine } from '../../src/cli/ensureChromium'
import { ensureEngines } from '../../src/cli/ensureEngines'
import { controls } from './checks/controls'
import { deck } from './checks/deck'
import { downloads } from './checks/downloads'
import { embeds } from './checks/embeds'
import { filters } from './checks/filters'
import { keyboard } from './checks/keyboard'
import { offline } from './checks/offline'
import { ownConsole } from './checks/ownConsole'
import { pages } from './checks/pages'
import { print } from './checks/print'
import type { Engine } from './engine'
import { startFirefox } from './firefox'
import { report, type Result } from './report'
import { NotTested, takeTrouble, type Check, type Visit } from './visit'
import { PublishedSite } from './site'
import { startWebKit } from './webkit'

const PICTURES = 'test-results/engines'

const CHECKS: readonly Check[] = [
  ...controls,
  ...ownConsole,
  ...pages,
  ...filters,
  ...keyboard,
  ...embeds,
  ...downloads,
  ...deck,
  ...print,
  ...offline,
]

/** Runs every check in one engine, one after the other, with a server of its own. */
async function runIn(startEngine: () => Promise<Engine>, checks: readonly Check[]): Promise<readonly Result[]> {
  const site = await PublishedSite.open('dist')
  const engine = await startEngine()
  if (engine.takeErrors === null) site.listen()
  const results: Result[] = []
  try {
    await engine.first.resize(1280, 900)
    for (const check of checks) results.push(await runOne(check, engine, site))
  } finally {
    await engine.stop()
    await site.close()
  }
  return results
}

async function runOne(check: Check, engine: Engine, site: PublishedSite): Promise<Result> {
  const { group, name } = check
  const tab = engine.first
  const visit: Visit = { engine, tab, site, open: (address) => tab.goto(`${site.origin}/${address}`) }
  const before = { group, name, engine: engine.name, version: engine.version }
  const started = Date.now()
  const done = (outcome: Result['outcome'], note = ''): Result => {
    const seconds = (Date.now() - started) / 1000
    console.log(`${engine.name} ${outcome} ${seconds.toFixed(1)} s  ${group}: ${name}${note && `\n    ${note}`}`)
    return { ...before, outcome, note }
  }
  try {
    await check.run(visit)
    return done('passed')
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error)
    if (!(error instanceof NotTested)) await keepPicture(check, engine)
    // so that the next check starts without this one’s
    await visit
      .open('404.html')
      .then(() => takeTrouble(visit))
      .catch(() => undefined)
    return done(error instanceof NotTested ? 'not tested' : 'failed', note)
  }
}

/** Keeps a picture of what a check failed on. */
async function keepPicture({ group, name }: Check, engine: Engine): Promise<void> {
  const file = `${engine.name} ${group} ${name}`.replaceAll(/[^\w-]+/g, '_').slice(0, 120)
  mkdirSync(PICTURES, { recursive: true })
  await engine.first.screenshot().then(
    (picture) => writeFileSync(join(PICTURES, `${file}.png`), picture),
    () => undefined, // the tab is what failed
  )
}

async function main(words: readonly string[]): Promise<number> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no site in dist/ to test. Build it first: npm run build')
  rmSync(PICTURES, { recursive: true, force: true })
  const engines = ensureEngines(thisMachine())
  const isAsked = ({ group, name }: Check) => words.every((word) => `${group}: ${name}.`.includes(word))
  const checks = CHECKS.filter(isAsked)
  const results = await Promise.all([startFirefox, startWebKit].map((start) => runIn(() => start(engines), checks)))
  return report(results.flat(), (line) => console.log(line))
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  console.log('0 passed, 1 failed')
  return 1
})
