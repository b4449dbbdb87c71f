/**
 * Records which elements have pointer listeners, before any script of the page runs, so that `seenTrouble` can find
 * what only a mouse can press or drag. Runs in the page, so it must be self-contained.
 */
export function noteListeners(): void {
  const pressed = new WeakSet<EventTarget>()
  const dragged = new WeakSet<EventTarget>()
  Object.assign(window, { pressed, dragged })
  type Add = (this: EventTarget, type: string, ...rest: readonly unknown[]) => void
  const add = Reflect.get(EventTarget.prototype, 'addEventListener') as Add // safe: every browser has it
  const noted: Add = function noted(type, ...rest) {
    if (type === 'click') pressed.add(this)
    if (['pointerdown', 'mousedown', 'touchstart', 'dragstart'].includes(type)) dragged.add(this)
    Reflect.apply(add, this, [type, ...rest])
  }
  Reflect.set(EventTarget.prototype, 'addEventListener', noted)
}
