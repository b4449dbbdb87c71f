/**
 * Problems of the visible text in charts: too small as rendered, overlapping, or outside
 * the page. Runs in the page, so it must be self-contained.
 */
export function troubleWithTexts(): readonly string[] {
  const LEAST_PX = 12
  const TOLERANCE_PX = 1
  const trouble: string[] = []
  for (const svg of document.querySelectorAll('.drawing svg')) {
    const drawn = svg.getBoundingClientRect()
    if (drawn.width === 0 || getComputedStyle(svg).visibility === 'hidden') continue
    const scale = drawn.width / (svg as SVGSVGElement).viewBox.baseVal.width
    const figure = svg.closest('figure')?.id ?? '?'
    const texts = [...svg.querySelectorAll('text')].flatMap((text) => {
      const words = (text.textContent ?? '').trim()
      const box = text.getBoundingClientRect()
      return words === '' || box.width === 0
        ? []
        : [{ words, box, sizePx: Number.parseFloat(getComputedStyle(text).fontSize) * scale }]
    })
    for (const [index, { words, box, sizePx }] of texts.entries()) {
      if (sizePx < LEAST_PX - 0.01) trouble.push(`${figure}: “${words}” is ${sizePx.toFixed(1)} px`)
      if (box.left < -TOLERANCE_PX || box.right > document.documentElement.clientWidth + TOLERANCE_PX)
        trouble.push(`${figure}: “${words}” sticks out of the page`)
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (across > TOLERANCE_PX && down > TOLERANCE_PX)
          trouble.push(
            `${figure}: “${words}” and “${other.words}” overlap by ${across.toFixed(1)} × ${down.toFixed(1)} px`,
          )
      }
    }
  }
  return trouble
}
