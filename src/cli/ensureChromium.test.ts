import { describe, expect, it } from 'vitest'
import { ensureChromium, type Machine } from './ensureChromium'

/** A fake machine with these commands, on which everything starts and succeeds; and a log of its calls. */
function aMachine(commands: readonly string[] = [], changes: Partial<Machine> = {}) {
  const ran: string[] = []
  const printed: string[] = []
  const here = new Set(commands)
  const machine: Machine = {
    chosen: undefined,
    playwrights: '/cache/chrome',
    isRoot: true,
    which: (command) => (here.has(command) ? `/usr/bin/${command}` : null),
    exists: (path) => here.has(path),
    starts: () => true,
    run: (...line) => {
      ran.push(line.join(' '))
      if (line.includes('fonts-liberation')) here.add('chromium')
      if (line.includes('playwright')) here.add('/cache/chrome')
      return true
    },
    print: (line) => printed.push(line),
    ...changes,
  }
  return { machine, ran, printed }
}

const INSTALL =
  'env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-liberation'

describe(ensureChromium, () => {
  it('takes the one that CHROMIUM_PATH names', () => {
    const { machine, printed } = aMachine(['chromium'], { chosen: '/opt/chrome' })
    expect(ensureChromium(machine)).toEqual({ path: '/opt/chrome', hasSandbox: false })
    expect(printed).toEqual(['Chromium: /opt/chrome, as CHROMIUM_PATH says'])
  })

  it('takes no other when CHROMIUM_PATH is wrong', () => {
    const { machine } = aMachine(['chromium'], { chosen: '/opt/none', starts: (path) => path !== '/opt/none' })
    expect(() => ensureChromium(machine)).toThrow('CHROMIUM_PATH is /opt/none, which does not start.')
  })

  it('takes the first that is installed', () => {
    const { machine, ran, printed } = aMachine(['microsoft-edge', 'google-chrome', '/cache/chrome'])
    expect(ensureChromium(machine).path).toBe('/usr/bin/google-chrome')
    expect(printed).toEqual(['Chromium: /usr/bin/google-chrome, found'])
    expect(ran).toEqual([])
  })

  it('skips one that is installed but does not start', () => {
    const { machine } = aMachine(['chromium-browser', '/cache/chrome'], { starts: (path) => path === '/cache/chrome' })
    expect(ensureChromium(machine).path).toBe('/cache/chrome')
  })

  it('installs one with apt-get, as root', () => {
    const { machine, ran, printed } = aMachine(['apt-get'])
    expect(ensureChromium(machine).path).toBe('/usr/bin/chromium')
    expect(ran).toEqual(['env DEBIAN_FRONTEND=noninteractive apt-get update', INSTALL])
    expect(printed.at(-1)).toBe('Chromium: /usr/bin/chromium, installed with apt-get')
  })

  it('installs one with apt-get through sudo, where sudo asks nothing', () => {
    const { machine, ran } = aMachine(['apt-get', 'sudo'], { isRoot: false })
    expect(ensureChromium(machine)).toEqual({ path: '/usr/bin/chromium', hasSandbox: true })
    expect(ran).toEqual([
      'sudo -n true',
      'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update',
      `sudo -n ${INSTALL}`,
    ])
  })

  it('leaves the installing to Playwright where apt-get cannot', () => {
    const { machine, ran, printed } = aMachine(['apt-get'], { isRoot: false })
    expect(ensureChromium(machine).path).toBe('/cache/chrome')
    expect(ran).toEqual(['npx playwright install chromium'])
    expect(printed.at(-1)).toBe('Chromium: /cache/chrome, installed by Playwright')
  })

  it('throws with advice when nothing can be installed', () => {
    const { machine } = aMachine(['apt-get'], { run: () => false })
    expect(() => ensureChromium(machine)).toThrow('sudo apt-get install chromium')
  })

  it('keeps the sandbox for a user, and says when it must go without', () => {
    expect(ensureChromium(aMachine(['chromium'], { isRoot: false }).machine).hasSandbox).toBe(true)

    const { machine, printed } = aMachine(['chromium'], { isRoot: false, starts: (_path, hasSandbox) => !hasSandbox })
    expect(ensureChromium(machine).hasSandbox).toBe(false)
    expect(printed).toEqual(['Chromium: /usr/bin/chromium, found (without its sandbox, which does not start here)'])
  })
})
