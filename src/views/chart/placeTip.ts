const GAP_PX = 10
const EDGE_PX = 4

type Box = { left: number; right: number; top: number; bottom: number }

/**
 * Places a tip above a mark or, without room there, below it: never over the mark, and inside the visible box. If
 * neither side has room, it takes the larger one and scrolls. All boxes are in viewport pixels.
 */
export function placeTip(tip: HTMLElement, root: Element, mark: Box, sight: Box): void {
  const around = root.getBoundingClientRect()
  tip.style.maxHeight = ''
  const { width, height } = tip.getBoundingClientRect()
  const above = mark.top - GAP_PX - sight.top
  const below = sight.bottom - mark.bottom - GAP_PX
  const isAbove = above >= height || above >= below
  const roomPx = Math.max(48, isAbove ? above : below) - EDGE_PX
  const shownPx = Math.min(height, roomPx)
  if (height > roomPx) tip.style.maxHeight = `${roomPx}px`
  const middle = (Math.max(mark.left, sight.left) + Math.min(mark.right, sight.right)) / 2
  const left = Math.max(sight.left + EDGE_PX, Math.min(middle - width / 2, sight.right - width - EDGE_PX))
  tip.style.left = `${left - around.left}px`
  tip.style.top = `${(isAbove ? mark.top - GAP_PX - shownPx : mark.bottom + GAP_PX) - around.top}px`
}
