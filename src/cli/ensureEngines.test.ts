import { describe, expect, it } from 'vitest'
import type { Machine } from './ensureChromium'
import { ensureEngines } from './ensureEngines'

const MINI = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

/** A machine with these commands, whose apt-get installs what Debian’s packages have. */
function aMachine(commands: readonly string[], changes: Partial<Machine> = {}) {
  const here = new Set(commands)
  const brings: Readonly<Record<string, string>> = {
    'firefox-esr': 'firefox-esr',
    'webkit2gtk-driver': 'WebKitWebDriver',
    'libwebkit2gtk-4.1-0': MINI,
    xvfb: 'Xvfb',
  }
  const ran: string[] = []
  const printed: string[] = []
  const machine: Machine = {
    chosen: undefined,
    playwrights: '',
    isRoot: true,
    which: (command) => (here.has(command) ? `/usr/bin/${command}` : null),
    exists: (path) => here.has(path),
    starts: () => true,
    run: (...line) => {
      ran.push(line.join(' '))
      if (line.includes('install')) for (const name of line) here.add(brings[name] ?? '')
      return true
    },
    print: (line) => printed.push(line),
    ...changes,
  }
  return { machine, ran, printed }
}

describe(ensureEngines, () => {
  it('takes what is installed', () => {
    const { machine, ran } = aMachine(['firefox-esr', 'WebKitWebDriver', 'Xvfb', MINI])
    expect(ensureEngines(machine)).toEqual({
      firefox: '/usr/bin/firefox-esr',
      webkitDriver: '/usr/bin/WebKitWebDriver',
      miniBrowser: MINI,
      screen: '/usr/bin/Xvfb',
    })
    expect(ran).toEqual([])
  })

  it('installs what is missing, and that alone, and says so', () => {
    const { machine, ran, printed } = aMachine(['apt-get', 'firefox', 'WebKitWebDriver', MINI])
    expect(ensureEngines(machine)).toMatchObject({ firefox: '/usr/bin/firefox', screen: '/usr/bin/Xvfb' })
    expect(ran.at(-1)).toBe('env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends xvfb')
    expect(printed).toContain('Installing with apt-get: xvfb')
    expect(printed).toContain('Firefox: /usr/bin/firefox, found')
    expect(printed.at(-1)).toBe('Xvfb: /usr/bin/Xvfb, installed with apt-get')
  })

  it('says what to install where it may not', () => {
    const { machine } = aMachine(['apt-get', 'firefox-esr', 'Xvfb', MINI], { isRoot: false })
    expect(() => ensureEngines(machine)).toThrow(
      'WebKitWebDriver is missing, and could not be installed. On Debian: sudo apt-get install webkit2gtk-driver',
    )
  })
})
