/**
 * Accessibility problems of figures that axe does not find: low contrast of text and marks, series that only their
 * colour tells apart, charts without a name, a text or a table, marks whose name lacks what is written there, small type, things that only a mouse can press or drag,
 * messages that are not announced. A line each. Runs in the page, so it must be self-contained.
 */
export function seenTrouble(): readonly string[] {
  const trouble: string[] = []
  const { pressed, dragged } = window as unknown as { pressed?: WeakSet<Element>; dragged?: WeakSet<Element> } // safe: noteListeners sets them
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    if (width + height === 0 || element.closest('.visually-hidden, .is-stale, .skip') !== null) return false
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll(selector)].filter(isSeen)
  const nameOf = (element: Element) =>
    `${element.closest('figure')?.id ?? ''} <${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').trim().slice(0, 40)}”`

  // ---- colours, as composited by the browser
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const known = new Map<string, readonly [number, number, number, number]>()
  const rgba = (colour: string): readonly [number, number, number, number] => {
    const before = known.get(colour)
    if (before) return before
    if (!pen) throw new Error('Expected a canvas to read colours from.')
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
    const read = [red, green, blue, alpha / 255] as const
    known.set(colour, read)
    return read
  }
  const groundOf = (element: Element): readonly [number, number, number, number] => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor)
      if (colour[3] > 0.99) return colour
    }
    return rgba(getComputedStyle(document.documentElement).colorScheme.includes('dark') ? '#000' : '#fff')
  }
  const luminance = ([red, green, blue]: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part = 0) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (colour: string, alpha: number, ground: readonly number[]) => {
    const [red, green, blue, own] = rgba(colour)
    const cover = own * alpha
    const mixed = [red, green, blue].map((part, index) => part * cover + (ground[index] ?? 0) * (1 - cover))
    const [high = 0, low = 0] = [luminance(mixed), luminance(ground)].toSorted((a, b) => b - a)
    return (high + 0.05) / (low + 0.05)
  }
  const opacityOf = (element: Element) => {
    let opacity = 1
    for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity)
    return opacity
  }

  // ---- text and marks in the drawings
  for (const drawing of all('.drawing')) {
    const ground = groundOf(drawing)
    const band = drawing.querySelector('.band.is-even rect')
    const grounds = band ? [ground, rgba(getComputedStyle(band).fill)] : [ground]
    const faintest = (colour: string, alpha: number) =>
      Math.min(...grounds.map((under) => contrast(colour, alpha, under)))
    for (const text of all('text', drawing)) {
      const { fill, fillOpacity } = getComputedStyle(text)
      if ((text.textContent ?? '').trim() !== '' && faintest(fill, Number(fillOpacity) * opacityOf(text)) < 4.5)
        trouble.push(`faint words: ${nameOf(text)}`)
    }
    for (const mark of all('.shape, .line, .slot, .slot-line, .link, .is-dispute path', drawing)) {
      const { fill, stroke, strokeOpacity, fillOpacity } = getComputedStyle(mark)
      const seen = Math.max(
        fill === 'none' ? 0 : faintest(fill, Number(fillOpacity) * opacityOf(mark)),
        stroke === 'none' ? 0 : faintest(stroke, Number(strokeOpacity) * opacityOf(mark)),
      )
      if (seen < 3) trouble.push(`faint mark: ${nameOf(mark)}`)
    }
    // one outline, or one dash, for two colours: then colour alone tells them apart
    const inkOf = (element: Element) => getComputedStyle(element).getPropertyValue('--c').trim()
    const told = (selector: string, look: (element: Element) => string, what: string) => {
      const inks = new Map<string, Set<string>>()
      for (const element of all(selector, drawing)) {
        const key = look(element)
        inks.set(key, (inks.get(key) ?? new Set()).add(inkOf(element)))
      }
      for (const [key, shared] of inks)
        if (shared.size > 1) trouble.push(`told apart by colour alone: ${shared.size} ${what} look like ${key}`)
    }
    const outline = (element: Element) => (element.getAttribute('d') ?? '').replaceAll(/[-\d.\s]+/g, '')
    told(
      '.lane-label path.shape, .mark.is-dot path.shape:not(.squares):not([d*="V"]):not([d*="v"])',
      outline,
      'markers',
    )
    told('.line', (line) => `${getComputedStyle(line).strokeDasharray} ${getComputedStyle(line).strokeWidth}`, 'lines')
  }

  // ---- names, texts and tables of the charts
  const isEmptyName = (name: string) =>
    name.trim().split(/\s+/).length < 2 ||
    /^(a |the )?(chart|graph|image|picture|gráfica|imagen)\.?$/i.test(name.trim())
  const spoken = (text: string) =>
    text
      .toLocaleLowerCase()
      .replaceAll(/[.,:;·]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  for (const figure of all('figure[data-figure]')) {
    const chart = figure.querySelector('.chart')
    if (!chart || !isSeen(chart)) continue
    for (const image of all('.drawing svg, [role="img"], img', chart)) {
      const holder = image.closest('[role]')
      const name = holder?.getAttribute('aria-label') ?? image.getAttribute('alt') ?? ''
      if (!holder || !['img', 'group', 'figure'].includes(holder.getAttribute('role') ?? ''))
        trouble.push(`a chart without a role: ${nameOf(image)}`)
      else if (isEmptyName(name)) trouble.push(`a chart whose name says nothing: “${name}” ${figure.id}`)
    }
    for (const mark of all('.live .drawing [aria-label]:not(svg)', chart)) {
      if (mark.querySelector('svg') !== null) continue
      const written = spoken([...mark.querySelectorAll('text')].map((text) => text.textContent).join(' '))
      if (!spoken(mark.getAttribute('aria-label') ?? '').includes(written))
        trouble.push(`a name without what is written there: “${written}” ${figure.id}`)
    }
    const described = document.getElementById(`${figure.id}-description`)?.textContent ?? ''
    if (!/\d/.test(described) && figure.querySelector('.mark:not([data-off])'))
      trouble.push(`no description: ${figure.id}`)
    const table = figure.querySelector('details.table table')
    if (!table) {
      trouble.push(`no table: ${figure.id}`)
      continue
    }
    const tabled = new Set(
      [...table.querySelectorAll('[data-fact]')].flatMap((cell) => cell.getAttribute('data-fact')?.split(' ') ?? []),
    )
    for (const mark of all('.drawing .mark[data-fact]', figure))
      for (const fact of mark.getAttribute('data-fact')?.split(' ') ?? [])
        if (!tabled.has(fact)) trouble.push(`in the chart and not in the table: ${fact} ${figure.id}`)
  }
  // a value of a table that leads to its evidence is named by the headers of its cell
  for (const link of all('a[href]:not(td[data-fact] a)'))
    if (/^[\d\s.,]*$/.test(link.getAttribute('aria-label') ?? link.textContent))
      trouble.push(`a link whose name says nothing: ${nameOf(link)}`)
  for (const table of document.querySelectorAll('table')) {
    const [columns, rows] = [table.querySelectorAll('thead th[scope="col"]'), table.querySelectorAll('tbody tr')]
    if (columns.length < 2 || [...rows].some((row) => !row.querySelector('th[scope="row"]')))
      trouble.push(`a table without headers: ${nameOf(table)}`)
    if (!table.matches('[aria-label], :has(> caption), [role="region"][aria-label] *'))
      trouble.push(`a table without a name: ${nameOf(table)}`)
  }

  // ---- type, pointers, messages
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const holder = texts.currentNode.parentElement
    if (!holder || (texts.currentNode.textContent ?? '').trim() === '' || !isSeen(holder)) continue
    const svg = holder.closest('svg')
    const scale = svg?.viewBox.baseVal.width ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1
    if (Number.parseFloat(getComputedStyle(holder).fontSize) * scale < 11.99)
      trouble.push(`type under 12 px: ${nameOf(holder)}`)
  }
  const WORKABLE = 'a[href], button, input, select, textarea, summary, label, [tabindex="0"], dialog'
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest(WORKABLE) || element.querySelector(WORKABLE)) continue
    const isPressed = pressed?.has(element) === true || element.onclick !== null
    const isDragged = dragged?.has(element) === true || element.draggable
    if (isPressed && isSeen(element)) trouble.push(`only a mouse can press: ${nameOf(element)}`)
    if (isDragged && isSeen(element)) trouble.push(`only a pointer can drag: ${nameOf(element)}`)
  }
  for (const slider of all('[role="slider"]:not(input)'))
    if (dragged?.has(slider) === true && !slider.matches('[tabindex="0"][aria-valuenow]'))
      trouble.push(`only a pointer can drag: ${nameOf(slider)}`)
  for (const input of all('[aria-invalid="true"]')) {
    const ids =
      `${input.getAttribute('aria-describedby') ?? ''} ${input.getAttribute('aria-errormessage') ?? ''}`.split(' ')
    const messages = ids.flatMap((id) => (id === '' ? [] : (document.getElementById(id) ?? [])))
    const isHeard = messages.some((message) => message.closest('[role="alert"], [role="status"], [aria-live]') !== null)
    if (!isHeard) trouble.push(`an error that nobody hears: ${nameOf(input)}`)
  }
  return [...new Set(trouble)]
}
