/* What runs in a page that is measured, before anything of its own. A page gets each function alone: it closes over nothing. */

/** What is pressed, and the elements whose count or whose attribute tells that it was answered. */
export type Press = { control: string; shown: string; attribute: string | null }

/** What the page records about itself while it loads. */
export type Notes = {
  fcp: number | null
  lcp: number | null
  marks: number | null
  shift: number
  tasks: { startTime: number; endTime: number }[]
  last: number
  presses: number[]
}

/** Presses a control as soon as it and what it changes are on the screen, and keeps when that was answered. */
export function pressAtOnce({ control, shown, attribute }: Press): void {
  Object.assign(window, { benchAnswer: null })
  const view = () =>
    attribute === null
      ? String(document.querySelectorAll(shown).length)
      : (document.querySelector(shown)?.getAttribute(attribute) ?? '0')
  let before = '0'
  const look = () => {
    const now = view()
    if (before !== '0' && now !== '0' && now !== before) {
      requestAnimationFrame((at) => Object.assign(window, { benchAnswer: at }))
      return
    }
    const pressed = document.querySelector<HTMLElement>(control)
    // while the page loads, marks are added without a press
    if (before === '0' && now !== '0' && pressed && document.readyState !== 'loading') {
      before = now
      pressed.click()
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Keeps when the page painted, shifted, was blocked, showed marks and answered presses. */
export function takeNotes({ chart, marks, press }: { chart: string; marks: string; press: Press | null }): void {
  const notes: Notes = { fcp: null, lcp: null, marks: null, shift: 0, tasks: [], last: 0, presses: [] }
  Object.assign(window, { benchNotes: notes })
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry)
      notes.last = performance.now()
    }).observe({ type, buffered: true })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') notes.fcp = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    notes.lcp = startTime
  })
  observe('layout-shift', (entry) => {
    notes.shift += (entry as PerformanceEntry & { value: number }).value // safe: such an entry has one
  })
  observe('longtask', ({ startTime, duration }) => notes.tasks.push({ startTime, endTime: startTime + duration }))
  observe('resource', () => undefined)

  const isOnScreen = (element: Element) => {
    const { top, bottom, width, height } = element.getBoundingClientRect()
    return width + height > 0 && bottom > 0 && top < innerHeight
  }
  const look = () => {
    const drawn = document.querySelector(chart)?.querySelectorAll(marks) ?? []
    // a frame is painted when the next one begins
    if ([...drawn].some(isOnScreen)) requestAnimationFrame((now) => (notes.marks = now))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  if (press === null) return
  const { control, shown, attribute } = press
  const view = () =>
    attribute === null
      ? String(document.querySelectorAll(shown).length)
      : document.querySelector(shown)?.getAttribute(attribute)
  addEventListener(
    'click',
    ({ timeStamp, target }) => {
      if (!(target instanceof Element) || !target.closest(control)) return
      const before = view()
      const answered = () => {
        if (view() === before) requestAnimationFrame(answered)
        else setTimeout(() => notes.presses.push(performance.now() - timeStamp))
      }
      requestAnimationFrame(answered)
    },
    { capture: true },
  )
}
