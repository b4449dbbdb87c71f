import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engines } from '../../src/cli/ensureEngines'
import { keyActions, pointerActions, resultOf, sourceOf, type Engine, type Scope, type Tab } from './engine'
import { filesIn, start, until } from './processes'

/** No traffic of its own, no first-run pages; windows that a page opens are allowed, as after a press. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.disable_open_during_load': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1, // WebDriver BiDi
  'services.settings.server': 'data:,#',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

/** Sends a command of WebDriver BiDi, and returns its result. */
type Send = (method: string, params: object) => Promise<Record<string, unknown>>

/** Starts Firefox, without a window to be seen, and speaks WebDriver BiDi with it. */
export async function startFirefox({ firefox: command }: Engines): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const saves = join(profile, 'saved')
  const preferences = { ...PREFERENCES, 'browser.download.dir': saves, 'browser.download.folderList': 2 }
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`)
  const firefox = start(command, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'])
  let address: string | undefined
  firefox.onLine((line) => (address ??= /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1]))
  const stop = async () => {
    await firefox.stop()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const errors: string[] = []
    const send = await connect(`${await until('Firefox', async () => address, 60_000)}/session`, (event) =>
      noteError(event, errors),
    )
    const { capabilities } = (await send('session.new', { capabilities: {} })) as {
      capabilities: { browserVersion: string } // safe: WebDriver BiDi says so
    }
    await send('session.subscribe', { events: ['log.entryAdded'] })
    const tabs = async () => {
      const { contexts } = (await send('browsingContext.getTree', { maxDepth: 0 })) as { contexts: Context[] } // safe: as above
      return contexts.map(({ context }) => tabOf(send, context))
    }
    const [first] = await tabs()
    if (!first) throw new Error('Expected Firefox to open with a tab.')
    return {
      name: 'Firefox',
      version: capabilities.browserVersion,
      first,
      tabs,
      takeErrors: () => errors.splice(0),
      saved: filesIn(saves),
      ownConsole: null,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

type Context = { context: string; children: Context[] | null }
type Answer = { id?: number; type: string; method?: string; params?: LogEntry; result?: object; message?: string }
type LogEntry = { level?: string; text?: string; source?: { context?: string } }

async function connect(address: string, onEvent: (answer: Answer) => void): Promise<Send> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, (answer: Answer) => void>()
  let count = 0
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer // safe: WebDriver BiDi says so
    if (answer.id === undefined) onEvent(answer)
    else waiting.get(answer.id)?.(answer)
  })
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error(`Firefox does not answer at ${address}.`)))
  })
  return async (method, params) => {
    const id = (count += 1)
    const answer = await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Firefox does not answer ${method}.`)), 60_000)
      waiting.set(id, (given) => {
        clearTimeout(timer)
        waiting.delete(id)
        resolve(given)
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message ?? ''}`)
    return (answer.result ?? {}) as Record<string, unknown> // safe: results are objects
  }
}

function noteError({ method, params }: Answer, errors: string[]): void {
  if (method === 'log.entryAdded' && params?.level === 'error') errors.push(params.text ?? '')
}

function scopeOf(send: Send, context: () => Promise<string>): Scope {
  return {
    evaluate: async (run, ...args) => {
      const answer = await send('script.callFunction', {
        functionDeclaration: sourceOf(run),
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context: await context() },
        awaitPromise: true,
        userActivation: false,
      })
      const { result, exceptionDetails } = answer as { result?: { value: string }; exceptionDetails?: { text: string } } // safe: as above
      if (!result) throw new Error(`in the page: ${exceptionDetails?.text ?? 'no result'}`)
      return resultOf(result.value) as never // safe: what `run` returned
    },
  }
}

function tabOf(send: Send, context: string): Tab {
  const perform = async (actions: object) => void (await send('input.performActions', { context, actions }))
  const picture = async (method: string) => {
    const { data } = (await send(method, { context })) as { data: string } // safe: as above
    return Buffer.from(data, 'base64')
  }
  return {
    id: context,
    ...scopeOf(send, async () => context),
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    frame: (index) =>
      scopeOf(send, async () => {
        const { contexts } = (await send('browsingContext.getTree', { root: context })) as { contexts: Context[] } // safe: as above
        const frame = contexts[0]?.children?.[index]
        if (!frame) throw new Error(`There is no frame ${index}.`)
        return frame.context
      }),
    point: (x, y) => perform(pointerActions(x, y, false)),
    press: (x, y) => perform(pointerActions(x, y, true)),
    keys: (...keys) => perform(keyActions(keys)),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    screenshot: () => picture('browsingContext.captureScreenshot'),
    print: () => picture('browsingContext.print'),
    close: async () => void (await send('browsingContext.close', { context })),
  }
}
