import type { Engine, Scope, Tab } from './engine'
import { until } from './processes'
import type { PublishedSite } from './site'

/** What a check gets: an engine that runs, the site, and what people do in it. */
export type Visit = {
  engine: Engine
  tab: Tab
  site: PublishedSite
  /** Opens an address of the site, such as `es/evidence/`. */
  open: (address: string) => Promise<void>
}

/** One description of a check, for every engine. It passes if it returns. */
export type Check = { group: string; name: string; run: (visit: Visit) => Promise<void> }

/** Thrown by a check that an engine cannot be asked, with the reason. It is counted as not tested, never as passed. */
export class NotTested extends Error {}

/** Fails unless both are the same, as JSON has them. */
export function same(what: string, found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)]
  if (one !== other) throw new Error(`${what}: expected ${other}, found ${one}`)
}

/** Fails unless it holds. */
export function holds(what: string, isTrue: boolean): void {
  if (!isTrue) throw new Error(what)
}

/** Waits until a function is true in the page. */
export async function untilTrue<Args extends readonly unknown[]>(
  what: string,
  scope: Scope,
  run: (...args: Args) => boolean,
  ...args: Args
): Promise<void> {
  await until(what, () => scope.evaluate(run, ...args))
}

/** Waits until an answer is the expected one. Fails with the last. */
export async function untilSame<Value>(what: string, expected: Value, ask: () => Promise<Value>): Promise<void> {
  let last: Value | undefined
  await until(what, async () => {
    last = await ask()
    return last === expected
  }).catch(() => same(what, last ?? null, expected))
}

/** A place in the page: an element by selector and, if given, by its text or the beginning of it, that can be seen. */
export type Place = { in: string; text?: string; isBeginning?: boolean }

/** The middle of a place, scrolled into view, in pixels of its page; `null` while nothing is there. Runs in the page. */
function middleOf({ in: selector, text, isBeginning }: Place): { x: number; y: number } | null {
  const isSaid = (one: Element) => {
    const said = (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    return text === undefined || said === text || (isBeginning === true && said.startsWith(text))
  }
  const element = [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0 && isSaid(one))
  if (!element) return null
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const box = element.getBoundingClientRect()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The middle of a place, once it is there and stays where it is. */
async function restingPlace(scope: Scope, place: Place): Promise<{ x: number; y: number }> {
  let before = ''
  return until(`${place.in} ${place.text ?? ''}`, async () => {
    const now = await scope.evaluate(middleOf, place)
    const isResting = JSON.stringify(now) === before
    before = JSON.stringify(now)
    return isResting ? now : null
  })
}

/** Moves the pointer to a place. */
export async function pointAt(tab: Tab, place: Place): Promise<void> {
  const { x, y } = await restingPlace(tab, place)
  await tab.point(x, y)
}

/** Presses a place with the mouse. */
export async function press(tab: Tab, place: Place): Promise<void> {
  const { x, y } = await restingPlace(tab, place)
  await tab.press(x, y)
}

/** Presses a place in a frame with the mouse. */
export async function pressInFrame(tab: Tab, index: number, place: Place): Promise<void> {
  const inner = await restingPlace(tab.frame(index), place)
  // the frame is scrolled to so that the place is in the middle of the window
  const outer = await tab.evaluate(
    async (at, innerY) => {
      const frame = document.querySelectorAll('iframe')[at]
      if (!frame) throw new Error('no frame')
      const top = frame.getBoundingClientRect().top + window.scrollY
      window.scrollTo({ top: top + innerY - window.innerHeight / 2, behavior: 'instant' })
      // a press goes to where the process that composes the page last had the frame
      for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame)
      const box = frame.getBoundingClientRect()
      return { x: box.x + frame.clientLeft, y: box.y + frame.clientTop }
    },
    index,
    inner.y,
  )
  await tab.press(outer.x + inner.x, outer.y + inner.y)
}

/** Opens a list of choices by its summary, and ticks or unticks one of them. */
export async function pressLabel(tab: Tab, { list, item }: { list: string; item: string }): Promise<void> {
  await press(tab, { in: 'details summary', text: list, isBeginning: true })
  await press(tab, { in: 'details[open] label', text: item })
}

/** Waits until React has hydrated the page. */
export async function untilHydrated(tab: Tab): Promise<void> {
  await untilTrue('a hydrated page', tab, () =>
    Object.keys(document.querySelector('#root main') ?? {}).some((key) => key.startsWith('__reactFiber')),
  )
}

let markers = 0
/** After how many looks for its marker a page is marked once more. */
const AGAIN = 50

/**
 * Errors and violations of everything that was opened since it was last asked, a line each.
 *
 * Both arrive late. So it causes one of each at the end, and waits for those: what came before is then there. An engine
 * that would stop reporting fails here.
 */
export async function takeTrouble({
  engine,
  tab,
  site,
}: Pick<Visit, 'engine' | 'tab' | 'site'>): Promise<readonly string[]> {
  const marker = `marker-${(markers += 1)}`
  const errors: string[] = []
  const violations: string[] = []
  const hasCome = (lines: readonly string[]) => lines.some((line) => line.includes(marker))
  const mark = () =>
    tab.evaluate((name) => {
      console.error(name)
      new Image().src = `http://${name}.invalid/`
    }, marker)
  let asked = 0
  await until('errors and violations to be reported', async () => {
    // again, where the page that was marked was just being left
    if (asked++ % AGAIN === 0) await mark()
    errors.push(...(engine.takeErrors?.() ?? []), ...site.takeErrors())
    violations.push(...site.takeViolations().map((one) => `${one.directive} blocked ${one.blocked} on ${one.page}`))
    return hasCome(errors) && hasCome(violations)
  })
  return [...errors, ...violations].filter((line) => !/marker-\d+/.test(line))
}

/** Fails if anything opened since was in error or violated the policy. */
export async function expectNoTrouble(visit: Visit): Promise<void> {
  same('errors and violations', await takeTrouble(visit), [])
}
