import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { keyActions, pointerActions, resultOf, sourceOf, type Engine, type Scope, type Tab } from './engine'
import { freePort, start, until, type Running } from './processes'

/** Calls a command of WebDriver, below the session’s address, and returns its value. */
type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

/** The small browser that comes with WebKitGTK, which has no place in the `PATH`; `null` if it is not installed. */
export function miniBrowser(): string | null {
  const folders = ['/usr/lib', '/usr/libexec', ...(existsSync('/usr/lib') ? libraries('/usr/lib') : [])]
  const places = folders.flatMap((folder) => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name)))
  return places.map((place) => join(place, 'MiniBrowser')).find((path) => existsSync(path)) ?? null
}

const libraries = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.includes('-linux-'))
    .map((name) => join(folder, name))

/** Starts WebKitGTK’s MiniBrowser on a screen of its own, and speaks WebDriver with it. */
export async function startWebKit(): Promise<Engine> {
  const binary = miniBrowser()
  if (binary === null) throw new Error('There is no MiniBrowser of WebKitGTK.')
  const running: Running[] = []
  const stop = async () => {
    for (const one of running.toReversed()) await one.stop()
  }
  try {
    const display = await startScreen(running)
    const port = await freePort()
    running.push(start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { DISPLAY: display }))
    const address = `http://127.0.0.1:${port}`
    await until('WebKitWebDriver', async () => (await fetch(`${address}/status`)).ok)
    const session = (await call(`${address}/session`, 'POST', {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
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

/** Starts a screen in memory, and returns its name. */
async function startScreen(running: Running[]): Promise<string> {
  // `-displayfd` makes it choose a number that is free, and write it
  const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'])
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
          (run) => within(handle, run),
          inSession,
          () => (current = ''),
        ),
      )
    },
  }
}

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

function tabOf(within: Within, inSession: Call, onClosed: () => void): Tab {
  const page = scopeOf(within, inSession, null)
  const perform = (actions: object) => within(async () => void (await inSession('POST', '/actions', { actions })))
  return {
    ...page,
    goto: (url) => within(async () => void (await inSession('POST', '/url', { url }))),
    frame: (index) => scopeOf(within, inSession, index),
    point: (x, y) => perform(pointerActions(x, y, false)),
    press: (x, y) => perform(pointerActions(x, y, true)),
    keys: (...keys) => perform(keyActions(keys)),
    resize: async (width, height) => {
      // a window’s size has its frame in it: what that takes is seen, and added
      let [outerWidth, outerHeight] = [width, height]
      for (let tries = 0; tries < 3; tries += 1) {
        await within(() => inSession('POST', '/window/rect', { x: 0, y: 0, width: outerWidth, height: outerHeight }))
        const inner = await page.evaluate(() => [window.innerWidth, window.innerHeight] as const)
        if (inner[0] === width && inner[1] === height) return
        outerWidth += width - inner[0]
        outerHeight += height - inner[1]
      }
    },
    screenshot: () => within(async () => Buffer.from((await inSession('GET', '/screenshot')) as string, 'base64')), // safe: WebDriver says so
    print: async () => null, // WebKitWebDriver does not know the command
    close: async () => {
      await within(() => inSession('DELETE', '/window'))
      onClosed()
    },
  }
}
