/** The shapes that slides are laid out in: for a wide wall, for a square one, and in the flow of a phone's page. */
export type Shape = 'wide' | 'board' | 'phone'

/** The size of a laid-out slide, in CSS pixels; on the screen it is scaled as a whole. `deck.css` has the same. */
const STAGE = { wide: { width: 1920, height: 1080 }, board: { width: 1440, height: 1080 } } as const

/** Half-way between 4:3 and 16:9: the shape that leaves less of a window empty. */
const WIDE_FROM = 1.54
const PHONE_BELOW_PX = 700

/** The shape of slides in a window. */
export function shapeIn(widthPx: number, heightPx: number): Shape {
  if (widthPx < PHONE_BELOW_PX) return 'phone'
  return widthPx / heightPx < WIDE_FROM ? 'board' : 'wide'
}

/**
 * Scales a slide as a whole to the room that it has, times `zoom`. A view that is taller than a slide keeps its letters
 * and is as many screens tall.
 */
export function fitSlide(slide: HTMLElement, shape: Shape, zoom: number): void {
  const frame = slide.querySelector<HTMLElement>('.slide-frame')
  const body = slide.querySelector<HTMLElement>('.slide-body')
  if (!frame || !body) return
  if (shape === 'phone') {
    frame.removeAttribute('style')
    slide.style.removeProperty('--scale')
    return
  }
  const { width, height } = STAGE[shape]
  const { clientWidth, clientHeight } = slide
  const scale = Math.min(clientWidth / width, clientHeight / height) * zoom
  slide.style.setProperty('--scale', String(scale))
  frame.style.width = `${width * scale}px`
  frame.style.height = `${body.offsetHeight * scale}px`
}

/** How many parts a slide is shown in, across and down: more than one where it is larger than the window. */
export function partsOf(slide: HTMLElement, shape: Shape, zoom: number): { across: number; down: number } {
  const body = slide.querySelector<HTMLElement>('.slide-body')
  if (!body || shape === 'phone') return { across: 1, down: 1 }
  // of a tall view the last lines of a screen are shown again on the next
  const screens = Math.max(1, body.offsetHeight / STAGE[shape].height) * zoom
  return { across: Math.ceil(zoom), down: screens <= 1 ? 1 : Math.ceil(screens <= 2 ? screens : screens / 0.9) }
}

/** Scrolls a slide to one of its parts, in the order in which one reads. */
export function showPart(slide: HTMLElement, { across, down }: { across: number; down: number }, part: number): void {
  const share = (at: number, count: number, roomPx: number) =>
    count > 1 ? (at / (count - 1)) * Math.max(0, roomPx) : 0
  slide.scrollLeft = share(part % across, across, slide.scrollWidth - slide.clientWidth)
  slide.scrollTop = share(Math.floor(part / across), down, slide.scrollHeight - slide.clientHeight)
}
