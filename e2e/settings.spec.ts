import type { Page } from '@playwright/test'
import { addressIn, FIGURE_PAGES } from './pages/Site'
import { expect, test } from './test'

/** The computed colours of a part of a drawing or page, each as `r, g, b`. */
async function painted(page: Page, selector: string, property: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll(
    (elements, name) => [
      ...new Set(
        elements.flatMap((element) => {
          const value = getComputedStyle(element).getPropertyValue(name)
          return element.getClientRects().length === 0 || value === 'none'
            ? []
            : [value.replace(/^rgba?\(/, '').replace(/\)$/, '')]
        }),
      ),
    ],
    property,
  )
}

const GROUND = 'rgb(255, 255, 255)'.slice(4, -1)
const DARK_GROUND = 'rgb(0, 0, 0)'.slice(4, -1)

test.describe('with forced colours', () => {
  for (const scheme of ['light', 'dark'] as const)
    test(`marks, lines, text and the focus are visible, ${scheme}`, async ({ page, english }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme })
      const ground = scheme === 'light' ? GROUND : DARK_GROUND
      const parts = [
        ['.drawing .line', 'stroke'],
        ['.drawing .shape', 'stroke'],
        ['.drawing .link', 'stroke'],
        ['.drawing .slot', 'stroke'],
        ['.drawing .rail, .drawing line', 'stroke'],
        ['.drawing text', 'fill'],
        ['.finding', 'color'],
        ['.drawing .p-district.s-primary:not(.is-early) .shape:not(.stroke, .open > *)', 'fill'],
      ] as const
      const seen = new Map<string, readonly string[]>()
      const hollow: string[] = []
      for (const address of ['', ...FIGURE_PAGES]) {
        await english.open(address)
        expect(await painted(page, 'html', 'background-color')).toEqual([ground])
        for (const [selector, property] of parts) {
          const colours = await painted(page, selector, property)
          expect.soft(colours, `${selector} on ${address}`).not.toContain(ground)
          seen.set(selector, [...(seen.get(selector) ?? []), ...colours])
        }
        hollow.push(...(await painted(page, '.drawing :is(.s-inferred .shape:not(.stroke), .open > .shape)', 'fill')))
      }
      for (const [selector] of parts) expect.soft(seen.get(selector), selector).not.toEqual([])
      // inferred marks, and those for some classes only, stay hollow; others filled
      expect.soft([...new Set(hollow)]).toEqual([ground])
      // the lines of the sides differ without colour
      const dash = async (party: string) =>
        painted(page, `[data-figure="salary"] .p-${party} .line`, 'stroke-dasharray')
      await english.openWhole('salary')
      expect.soft(await dash('union')).not.toEqual(await dash('district'))

      await english.becomeAlive()
      await page.locator('.skip').focus()
      const ring = await page.locator('.skip').evaluate((skip) => {
        const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(skip)
        return { outlineColor, outlineStyle, outlineWidth }
      })
      expect(ring.outlineStyle).toBe('solid')
      expect(ring.outlineWidth).toBe('2px')
      expect(ring.outlineColor).not.toBe(`rgb(${ground})`)
      await page.screenshot({ path: `test-results/forced-${scheme}.png` })
    })
})

test('with more contrast the page is black on white, or white on black', async ({ page }) => {
  for (const [scheme, theme, ground, ink] of [
    ['light', '', GROUND, DARK_GROUND],
    ['dark', '', DARK_GROUND, GROUND],
    ['light', '?theme=dark', DARK_GROUND, GROUND],
    ['dark', '?theme=light', GROUND, DARK_GROUND],
  ] as const) {
    await page.emulateMedia({ contrast: 'more', colorScheme: scheme })
    await page.goto(addressIn('en', `figures/moves/${theme}`))
    expect.soft(await painted(page, 'html', 'background-color'), `${scheme} ${theme}`).toEqual([ground])
    expect.soft(await painted(page, '.finding', 'color'), `${scheme} ${theme}`).toEqual([ink])
  }
})

test('nothing moves by itself, and nothing at all with reduced motion', async ({ page, english }) => {
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          return (
            transitionDuration.split(', ').some((time) => time !== '0s') ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          )
        }).length,
    )
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await english.openAlive('figures/moves/')
  expect(await moving()).toBeGreaterThan(0) // a hovered mark
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving()).toBe(0)
})

test('without colour the sides are told apart by their markers', async ({ english }) => {
  await english.openWhole('moves')
  const figure = english.figure('moves')
  await expect(figure.marks).not.toHaveCount(0)
  // the steps of an outline, without where it begins and how large it is: a square is mhvhz, a circle maaz
  const shapesOf = async (party: string) => {
    const outlines = await figure.drawing
      .locator(`.mark.is-dot.p-${party} path.shape`)
      .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('d') ?? ''))
    return [...new Set(outlines.map((outline) => outline.replace(/^M[^a-z]*/, '').replaceAll(/[^a-z]/gi, '')))]
  }
  const shapes = [
    await shapesOf('district'),
    await shapesOf('union'),
    await shapesOf('fact-finder'),
    await shapesOf('joint'),
  ]
  expect(shapes.map((own) => own.length)).toEqual([1, 1, 1, 1])
  expect(new Set(shapes.flat()).size).toBe(4)
})

for (const address of ['figures/salary/', 'figures/salary/all/'])
  test(`the two sides are drawn with the same emphasis on ${address}`, async ({ page, english }) => {
    await english.open(address)
    const look = async (party: string, selector: string) =>
      page.locator(`[data-figure="salary"] .drawing:visible .p-${party} ${selector}`).evaluateAll((elements) => [
        ...new Set(
          elements.map((element) => {
            const { strokeWidth, strokeOpacity, fillOpacity, opacity, fontSize, fontWeight } = getComputedStyle(element)
            return [strokeWidth, strokeOpacity, fillOpacity, opacity, fontSize, fontWeight].join(' ')
          }),
        ),
      ])
    // a note stands under the name of a side whose terms are of an earlier day
    for (const selector of ['.line', '.shape:not(.stroke)', 'text:not(.note)']) {
      const [district, union] = [await look('district', selector), await look('union', selector)]
      expect.soft(union, selector).toEqual(district)
    }
    expect(await look('district', '.line')).toHaveLength(1)
  })
