/** Where script runs: a page, or a frame in it. */
export type Scope = {
  /** Runs a function in the page, which must be self-contained, and returns what it returns, as JSON has it. */
  evaluate: <Args extends readonly unknown[], Value>(
    run: (...args: Args) => Value,
    ...args: Args
  ) => Promise<Awaited<Value>>
}

/** A tab or window. Coordinates are CSS pixels of its viewport. */
export type Tab = Scope & {
  id: string
  /** Opens an address, and waits for its `load` event. */
  goto: (address: string) => Promise<void>
  /** The frame with this index, in the order of the page. */
  frame: (index: number) => Scope
  point: (x: number, y: number) => Promise<void>
  press: (x: number, y: number) => Promise<void>
  /** Presses keys one after the other: a letter, or a name such as `Enter`. */
  keys: (...keys: readonly string[]) => Promise<void>
  resize: (widthPx: number, heightPx: number) => Promise<void>
  /** A PNG of the viewport. */
  screenshot: () => Promise<Buffer>
  /** A PDF of the page on paper, or `null` if the engine cannot be asked. */
  print: () => Promise<Buffer | null>
  close: () => Promise<void>
}

/** A browser that runs. */
export type Engine = {
  name: 'Firefox' | 'WebKit'
  version: string
  /** The tab it began with. */
  first: Tab
  /** Tabs and windows, in any order, whoever opened them. */
  tabs: () => Promise<readonly Tab[]>
  /** Errors in the console and errors thrown, of all tabs, since it was last asked; `null` if its driver hears none. */
  takeErrors: (() => readonly string[]) | null
  /**
   * What the engine writes in its console while it loads pages, all at once and without a driver: what is in error by its
   * own judgement too, such as a header that it cannot read. `null` if it writes it nowhere.
   */
  ownConsole:
    | ((addresses: readonly string[], isDone: (lines: readonly string[]) => boolean) => Promise<readonly string[]>)
    | null
  /** A file that the engine has saved, by its name, or `null` while there is none. */
  saved: (name: string) => Buffer | null
  stop: () => Promise<void>
}

/** The code points by which WebDriver names keys. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** WebDriver’s actions for keys, the same in both of its protocols. */
export function keyActions(keys: readonly string[]) {
  const values = keys.map((key) => KEYS[key] ?? key)
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: values.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    },
  ]
}

/** WebDriver’s actions for a mouse that moves to a place, and may press there. */
export function pointerActions(x: number, y: number, isPress: boolean) {
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' }
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: isPress ? [move, ...press] : [move],
    },
  ]
}

/**
 * The source of a function that takes the arguments of `run` as one JSON text and returns its result as another. Engines
 * then need to pass nothing but text.
 */
export function sourceOf(run: (...args: never) => unknown): string {
  // `__name` is what the compiler calls in functions that it has compiled
  return `async (args) => {
    const __name = (named) => named
    try {
      return JSON.stringify({ value: (await (${run.toString()})(...JSON.parse(args))) ?? null })
    } catch (error) {
      return JSON.stringify({ thrown: String(error) })
    }
  }`
}

/** The result in the text that a function of `sourceOf` returned. Throws what it threw. */
export function resultOf(text: string): unknown {
  const result = JSON.parse(text) as { value?: unknown; thrown?: string } // safe: written by sourceOf
  if (result.thrown !== undefined) throw new Error(`in the page: ${result.thrown}`)
  return result.value
}
