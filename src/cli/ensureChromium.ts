import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'] as const

/** Flags of every launch: no updates, no accounts, no traffic of its own. */
export const QUIET_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
] as const

/** A Chromium that starts on this machine. */
export type Chromium = {
  path: string
  /** Whether it starts inside its sandbox: never as root, and not in every container. */
  hasSandbox: boolean
}

/** The side effects that finding a Chromium needs. */
export type Machine = {
  /** `CHROMIUM_PATH`, where someone has set it. */
  chosen: string | undefined
  /** Where Playwright keeps a browser it has installed. */
  playwrights: string
  isRoot: boolean
  /** The path of a command, or `null` if there is none. */
  which: (command: string) => string | null
  exists: (path: string) => boolean
  /** Whether the browser shows an empty page. */
  starts: (path: string, hasSandbox: boolean) => boolean
  /** Runs a command with its output shown. Returns whether it succeeded. */
  run: (command: string, ...args: readonly string[]) => boolean
  print: (line: string) => void
}

/**
 * Finds a Chromium for the browser tests: the one in `CHROMIUM_PATH`, else an installed one, else one it installs.
 * Prints which one; throws with advice if there is none.
 */
export function ensureChromium(machine: Machine): Chromium {
  const { chosen, which, exists, playwrights, print } = machine
  if (chosen !== undefined) {
    const browser = startable(chosen, machine)
    if (!browser) throw new Error(`CHROMIUM_PATH is ${chosen}, which does not start. Correct it, or unset it.`)
    print(`Chromium: ${chosen}, as CHROMIUM_PATH says${sandboxNote(browser, machine)}`)
    return browser
  }

  const inPath = () => COMMANDS.flatMap((command) => which(command) ?? [])
  const ofPlaywright = () => [playwrights].filter(exists)
  const ways = [
    { did: 'found', paths: () => [...inPath(), ...ofPlaywright()] },
    { did: 'installed with apt-get', paths: () => (installDebian(machine) ? inPath() : []) },
    { did: 'installed by Playwright', paths: () => (installPlaywrights(machine) ? ofPlaywright() : []) },
  ]
  for (const { did, paths } of ways) {
    for (const path of paths()) {
      const browser = startable(path, machine)
      if (browser) {
        print(`Chromium: ${path}, ${did}${sandboxNote(browser, machine)}`)
        return browser
      }
    }
  }
  throw new Error(
    'There is no Chromium that starts, and none could be installed. ' +
      'Install one (on Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to one, and try again.',
  )
}

function startable(path: string, { isRoot, starts }: Machine): Chromium | null {
  if (!isRoot && starts(path, true)) return { path, hasSandbox: true }
  return starts(path, false) ? { path, hasSandbox: false } : null
}

function sandboxNote({ hasSandbox }: Chromium, { isRoot }: Machine): string {
  return hasSandbox || isRoot ? '' : ' (without its sandbox, which does not start here)'
}

function installDebian(machine: Machine): boolean {
  if (!canInstall(machine)) return false
  machine.print('Chromium: none that starts; installing one with apt-get')
  return aptInstall(machine, 'chromium', 'fonts-liberation')
}

/** Whether there is an apt-get, and the right to use it without a password. */
export function canInstall({ which, isRoot, run }: Machine): boolean {
  return which('apt-get') !== null && (isRoot || (which('sudo') !== null && run('sudo', '-n', 'true')))
}

/** Installs Debian packages, without what they only recommend. Returns whether it succeeded. */
export function aptInstall({ isRoot, run }: Machine, ...packages: readonly string[]): boolean {
  const asRoot = isRoot ? [] : ['sudo', '-n']
  const apt = (...args: readonly string[]) => {
    const [command = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
    return run(command, ...rest)
  }
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages)
}

function installPlaywrights({ run, print }: Machine): boolean {
  print('Chromium: none that starts; asking Playwright to install one')
  return run('npx', 'playwright', 'install', 'chromium')
}

/** This machine, as it is. */
export function thisMachine(): Machine {
  const isRoot = process.getuid?.() === 0
  return {
    chosen: process.env['CHROMIUM_PATH'] || undefined,
    playwrights: chromium.executablePath(),
    isRoot,
    which: (command) =>
      (process.env['PATH'] ?? '')
        .split(delimiter)
        .map((folder) => join(folder, command))
        .find(isExecutable) ?? null,
    exists: existsSync,
    starts: (path, hasSandbox) => {
      const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
      const args = ['--headless', ...(hasSandbox ? [] : ['--no-sandbox']), ...QUIET_ARGS, `--user-data-dir=${profile}`]
      const { status } = spawnSync(path, [...args, '--dump-dom', 'about:blank'], { stdio: 'ignore', timeout: 60_000 })
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
      return status === 0
    },
    run: (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0,
    print: (line) => console.log(line),
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
