import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from './pages/words'
import { addressIn, FIGURE_PAGES, Site } from './pages/Site'
import { expect, test } from './test'

const DIST = join(import.meta.dirname, '../dist')
const SAME_PX = 2

const filesIn = (ending: string) =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))

for (const language of LANGUAGES) {
  test(`no page writes anything into the console, in ${language}`, async ({ page }) => {
    test.setTimeout(150_000) // twenty-four pages
    const messages: string[] = []
    page.on('console', (message) => messages.push(`${page.url()}: ${message.text()}`))
    const site = new Site(page, language)
    for (const address of ['', ...FIGURE_PAGES, 'evidence/', 'data/', '404.html']) {
      await page.goto(addressIn(language, address))
      if (address === 'data/' || address === '404.html') continue
      await site.becomeAlive()
      if (address === '') await site.readThrough()
      else if (address !== 'evidence/') await page.locator('.chart').hover({ position: { x: 2, y: 2 } })
    }
    expect(messages).toEqual([])
  })
}

for (const widthPx of [390, 1280]) {
  for (const address of FIGURE_PAGES) {
    test(`${address} hydrates without layout shift, at ${widthPx} px`, async ({ page, english }) => {
      await page.setViewportSize({ width: widthPx, height: 844 })
      await page.addInitScript(() => {
        const shifts: { value: number; moved: readonly string[] }[] = []
        Object.assign(window, { shifts })
        type Place = { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }
        type Shift = PerformanceEntry & { value: number; sources: readonly Place[] }
        const placeOf = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ')
        const movedOf = ({ node, previousRect, currentRect }: Place) =>
          `${node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent}: ${placeOf(previousRect)} → ${placeOf(currentRect)}`
        new PerformanceObserver((list) =>
          shifts.push(
            ...list.getEntries().map((entry) => {
              const { value, sources } = entry as Shift
              return { value, moved: sources.map(movedOf) }
            }),
          ),
        ).observe({ type: 'layout-shift', buffered: true })
      })
      await english.open(address)
      const figure = english.figureAlone
      const drawn = await figure.placesOnPage()
      await english.becomeAlive()
      await figure.pointAt()
      await expect(figure.root).toHaveAttribute('data-state', 'live')
      await page.mouse.move(1, 1)

      const live = await figure.placesOnPage()
      expect(Object.keys(live)).toEqual(Object.keys(drawn))
      expect(Object.keys(live).length).toBeGreaterThan(address.endsWith('all/') ? 5 : 1)
      const moved = Object.entries(live).filter(([key, place]) => {
        const was = drawn[key]
        return (
          !was || (['x', 'y', 'width', 'height'] as const).some((side) => Math.abs(place[side] - was[side]) > SAME_PX)
        )
      })
      expect(moved.map(([key, place]) => ({ key, drawn: drawn[key], live: place }))).toEqual([])
      type Shifts = readonly { value: number; moved: readonly string[] }[]
      const shifts = await page.evaluate(() => (window as unknown as { shifts: Shifts }).shifts)
      const sum = shifts.reduce((total, { value }) => total + value, 0)
      expect(sum, shifts.flatMap(({ moved: parts }) => parts).join('\n')).toBeLessThan(0.001) // 0.00, as browsers report it
    })
  }
}

test('charts far from the viewport stay prerendered', async ({ page, english }) => {
  await page.setViewportSize({ width: 390, height: 640 }) // one figure below the other
  await english.openAlive()
  const figure = english.figure('salary')
  await figure.pointAt()
  await expect(figure.root).toHaveAttribute('data-state', 'live')
  await expect(english.figure('staffing').root).toHaveAttribute('data-state', 'drawn')
  await expect(page.locator('figure[data-state="error"]')).toHaveCount(0)
})

test('no page carries a style attribute, which the policy of the site forbids', () => {
  const pages = filesIn('.html')
  expect(pages.length).toBeGreaterThan(20)
  expect(pages.filter((file) => /<[^>]*\sstyle=/.test(readFileSync(join(DIST, file), 'utf8')))).toEqual([])
})
