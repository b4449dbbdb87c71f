import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engines } from '../../src/cli/ensureEngines'
import { keyActions, pointerActions, resultOf, sourceOf, type Engine, type Scope, type Tab } from './engine'
import { filesIn, freePort, start, until, type Running } from './processes'

/** Calls a command of WebDriver, below the session’s address, and returns its value. */
type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

/** Starts WebKitGTK’s MiniBrowser on a screen of its own, and speaks WebDriver with it. */
export async function startWebKit({ webkitDriver, miniBrowser, screen }: Engines): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'))
  // where it saves files, as desktops say it
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`)
  const running: Running[] = []
  const stop = async () => {
    for (const one of running.toReversed()) await one.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const display = await startScreen(screen, running)
    const port = await freePort()
    running.push(
      start(webkitDriver, [`--port=${port}`, '--host=127.0.0.1'], { DISPLAY: display, XDG_CONFIG_HOME: folder }),
    )
    const address = `http://127.0.0.1:${port}`
    await until('WebKitWebDriver', async () => (await fetch(`${address}/status`)).ok)
    const session = (await call(`${address}/session`, 'POST', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } } // safe: WebDriver says so
    const inSession: Call = (method, path, body) => call(`${address}/session/${session.sessionId}${path}`, method, body)
    await inSession('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 })
    const windows = windowsOf(inSession)
    const [first] = await windows.all()
    if (!first) throw new Error('Expected WebKit to open with a window.')
    return {
      name: 'WebKit',
      version: session.capabilities.browserVersion,
      first,
      tabs: windows.all,
      takeErrors: null, // its driver hears no console
      saved: filesIn(folder),
      ownConsole: (addresses, isDone) =>
        consoleOf(miniBrowser, { DISPLAY: display, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder }, addresses, isDone),
      stop: async () => {
        await inSession('DELETE', '').catch(() => undefined) // it may have ended with its last window
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Opens every address in a tab of a browser without a driver, which would take its console away. */
async function consoleOf(
  command: string,
  env: Readonly<Record<string, string>>,
  addresses: readonly string[],
  isDone: (lines: readonly string[]) => boolean,
): Promise<readonly string[]> {
  // its lines would wait in a buffer, where it does not write to a terminal
  const args = ['-oL', command, '--enable-write-console-messages-to-stdout=true', ...addresses]
  const browser = start('stdbuf', args, env)
  const lines: string[] = []
  browser.onLine((line) => void (line.includes('CONSOLE') && lines.push(line)))
  try {
    await until('the console of every page', async () => isDone(lines), 60_000)
    return lines
  } finally {
    await browser.stop()
  }
}

/** Starts a screen in memory, and returns its name. */
async function startScreen(command: string, running: Running[]): Promise<string> {
  // `-displayfd` makes it choose a number that is free, and write it
  const screen = start(command, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'])
  running.push(screen)
  let number: string | undefined
  screen.onLine((line) => (number ??= /^\d+$/.exec(line.trim())?.[0]))
  return `:${await until('a screen', async () => number)}`
}

async function call(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: { error?: string; message?: string } } // safe: WebDriver says so
  if (!response.ok) throw new Error(`${new URL(address).pathname.split('/').at(-1)}: ${value.error} ${value.message}`)
  return value
}

function windowsOf(inSession: Call) {
  let current = ''
  /** Runs commands in a window: WebDriver sends them to the one that was switched to last. */
  const within = async <Value>(handle: string, run: () => Promise<Value>): Promise<Value> => {
    if (current !== handle) await inSession('POST', '/window', { handle })
    current = handle
    return run()
  }
  return {
    all: async () => {
      const handles = (await inSession('GET', '/window/handles')) as readonly string[] // safe: WebDriver says so
      return handles.map((handle) =>
        tabOf(
          handle,
          (run) => within(handle, run),
          inSession,
          () => (current = ''),
        ),
      )
    },
  }
}

/** How long a window takes to get its new size. */
const SETTLING_MS = 400

type Within = <Value>(run: () => Promise<Value>) => Promise<Value>

function scopeOf(within: Within, inSession: Call, frame: number | null): Scope {
  return {
    evaluate: (run, ...args) =>
      within(async () => {
        if (frame !== null) await inSession('POST', '/frame', { id: frame })
        try {
          const script = `(${sourceOf(run)})(arguments[0]).then(arguments[1])`
          const text = await inSession('POST', '/execute/async', { script, args: [JSON.stringify(args)] })
          return resultOf(text as string) as never // safe: what `run` returned, as text
        } finally {
          if (frame !== null) await inSession('POST', '/frame', { id: null })
        }
      }),
  }
}

function tabOf(id: string, within: Within, inSession: Call, onClosed: () => void): Tab {
  const page = scopeOf(within, inSession, null)
  const perform = (actions: object) => within(async () => void (await inSession('POST', '/actions', { actions })))
  return {
    id,
    ...page,
    goto: (url) => within(async () => void (await inSession('POST', '/url', { url }))),
    frame: (index) => scopeOf(within, inSession, index),
    point: (x, y) => perform(pointerActions(x, y, false)),
    press: (x, y) => perform(pointerActions(x, y, true)),
    keys: (...keys) => perform(keyActions(keys)),
    resize: async (width, height) => {
      // a window’s size has its frame in it: what that takes is seen once the size has changed, and added
      const inner = () => page.evaluate(() => [window.innerWidth, window.innerHeight] as const)
      let [outerWidth, outerHeight] = [width, height]
      for (let tries = 0; tries < 4; tries += 1) {
        await within(() => inSession('POST', '/window/rect', { x: 0, y: 0, width: outerWidth, height: outerHeight }))
        await new Promise((resolve) => setTimeout(resolve, SETTLING_MS))
        const [nowWidth, nowHeight] = await inner()
        if (nowWidth === width && nowHeight === height) return
        outerWidth += width - nowWidth
        outerHeight += height - nowHeight
      }
      throw new Error(`The window does not take ${width} × ${height} px: ${(await inner()).join(' × ')}`)
    },
    screenshot: () => within(async () => Buffer.from((await inSession('GET', '/screenshot')) as string, 'base64')), // safe: WebDriver says so
    print: async () => null, // WebKitWebDriver does not know the command
    close: async () => {
      await within(() => inSession('DELETE', '/window'))
      onClosed()
    },
  }
}
