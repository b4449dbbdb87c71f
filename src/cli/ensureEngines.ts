import { aptInstall, canInstall, type Machine } from './ensureChromium'

/** The programs that the checks in other engines need, by path. */
export type Engines = { firefox: string; webkitDriver: string; miniBrowser: string; screen: string }

/** The folders of WebKitGTK’s MiniBrowser, which has no place in the `PATH`. */
const MINI_BROWSERS = ['lib/x86_64-linux-gnu', 'lib/aarch64-linux-gnu', 'libexec'].flatMap((folder) =>
  ['4.1', '4.0'].map((version) => `/usr/${folder}/webkit2gtk-${version}/MiniBrowser`),
)

type Needed = { name: string; find: (machine: Machine) => string | null; packages: readonly string[] }

const NEEDED: Readonly<Record<keyof Engines, Needed>> = {
  firefox: {
    name: 'Firefox',
    find: ({ which }) => which('firefox-esr') ?? which('firefox'),
    packages: ['firefox-esr'],
  },
  webkitDriver: {
    name: 'WebKitWebDriver',
    find: ({ which }) => which('WebKitWebDriver'),
    packages: ['webkit2gtk-driver'],
  },
  miniBrowser: {
    name: 'WebKit’s MiniBrowser',
    find: ({ exists }) => MINI_BROWSERS.find(exists) ?? null,
    packages: ['libwebkit2gtk-4.1-0'],
  },
  screen: { name: 'Xvfb', find: ({ which }) => which('Xvfb'), packages: ['xvfb'] },
}
const PARTS = ['firefox', 'webkitDriver', 'miniBrowser', 'screen'] as const satisfies readonly (keyof Engines)[]

/**
 * Finds Firefox and WebKit with what drives them, and installs from Debian what is missing. Prints what it did; throws
 * with advice if something cannot be had.
 */
export function ensureEngines(machine: Machine): Engines {
  const missing = PARTS.filter((part) => NEEDED[part].find(machine) === null)
  if (missing.length > 0 && canInstall(machine)) {
    const packages = missing.flatMap((part) => NEEDED[part].packages)
    machine.print(`Installing with apt-get: ${packages.join(', ')}`)
    aptInstall(machine, ...packages)
  }
  const paths = PARTS.map((part) => {
    const { name, find, packages } = NEEDED[part]
    const path = find(machine)
    if (path === null)
      throw new Error(
        `${name} is missing, and could not be installed. On Debian: sudo apt-get install ${packages.join(' ')}`,
      )
    machine.print(`${name}: ${path}, ${missing.includes(part) ? 'installed with apt-get' : 'found'}`)
    return [part, path] as const
  })
  return Object.fromEntries(paths) as Engines // safe: PARTS are its keys
}
