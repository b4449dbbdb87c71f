import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

/** A program of ours that runs, with what it has written so far. */
export type Running = {
  /** Calls back with each line that it writes, on either stream. */
  onLine: (hear: (line: string) => void) => void
  /** Ends it and what it started. */
  stop: () => Promise<void>
}

const alive = new Set<ChildProcess>()

/** Ends everything that was started, at once, also when this process is interrupted. */
process.on('exit', () => {
  for (const { pid } of alive) if (pid !== undefined) signalGroup(pid, 'SIGKILL')
})
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => process.exit(1))

function signalGroup(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name)
  } catch {
    // it has ended already
  }
}

/** Starts a program in a process group of its own. */
export function start(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  alive.add(child)
  child.once('exit', () => alive.delete(child))
  const hearers: ((line: string) => void)[] = []
  const lines: string[] = []
  const take = (line: string) => {
    lines.push(line)
    for (const hear of hearers) hear(line)
  }
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, take)
  child.on('error', (error) => take(`${command}: ${error.message}`))
  return {
    onLine: (hear) => {
      for (const line of lines) hear(line)
      hearers.push(hear)
    },
    stop: () => end(child),
  }
}

function eachLine(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
}

const PATIENCE_MS = 5000

async function end(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const isOver = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  signalGroup(pid, 'SIGTERM')
  const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), PATIENCE_MS)
  await isOver
  clearTimeout(timer)
  signalGroup(pid, 'SIGKILL') // what it started and left behind
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // safe: it listens on a port
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Reads files of a folder by their names; `null` while there is none of a name. */
export function filesIn(folder: string): (name: string) => Buffer | null {
  return (name) => {
    const path = join(folder, name)
    return existsSync(path) ? readFileSync(path) : null
  }
}

/** Asks until the answer is neither `false`, `null` nor `undefined`, and returns it. Throws when time is up. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | false | null | undefined>,
  patienceMs = 20_000,
): Promise<Value> {
  const deadline = Date.now() + patienceMs
  let trouble = ''
  for (;;) {
    try {
      const answer = await ask()
      if (answer !== false && answer !== null && answer !== undefined) return answer
      trouble = ''
    } catch (error) {
      trouble = `: ${String(error)}` // a page that is just being left cannot answer
    }
    if (Date.now() > deadline) throw new Error(`waited ${patienceMs / 1000} s in vain for ${what}${trouble}`)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
}
