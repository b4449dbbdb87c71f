import { writeFileSync } from 'node:fs'
import heightsBefore from '../src/prerender/frameHeights.json' with { type: 'json' }
import { FIGURES, LANGUAGES } from './pages/words'
import { expect, test } from './test'

const WIDTHS_PX = [343, 640, 720] as const
/** How far a height may be off before it is no longer true: less than a line of text. */
const OFF_PX = 14

// A build knows no fonts, so the heights of frames stand in a file: `FRAME_HEIGHTS=write npx playwright test frameHeights`
test('the heights that are answered to sites are those of the frames', async ({ page, baseURL }) => {
  test.setTimeout(300_000)
  const measured: Record<string, Record<string, Record<string, Record<string, number>>>> = {}
  for (const language of LANGUAGES)
    for (const figure of FIGURES)
      for (const [depth, query] of [
        ['standing', ''],
        ['whole', '?show=all'],
      ] as const) {
        const heights: Record<string, number> = {}
        for (const width of WIDTHS_PX) {
          await page.setViewportSize({ width, height: 800 })
          await page.goto(`${baseURL}${language === 'en' ? '' : 'es/'}embed/${figure}/${query}`)
          await expect(page.locator('html')).not.toHaveClass(/is-waiting/)
          await expect(page.locator('[data-state="drawn"] .is-stale')).toHaveCount(0)
          heights[width] = Math.ceil((await page.locator('#root').boundingBox())?.height ?? 0)
        }
        ;((measured[language] ??= {})[figure] ??= {})[depth] = heights
      }
  if (process.env['FRAME_HEIGHTS'] === 'write')
    writeFileSync('src/prerender/frameHeights.json', `${JSON.stringify(measured, null, 2)}\n`)
  else
    for (const language of LANGUAGES)
      for (const figure of FIGURES)
        for (const depth of ['standing', 'whole'] as const)
          for (const width of WIDTHS_PX) {
            const before = heightsBefore[language][figure][depth][width]
            expect
              .soft(
                Math.abs(before - (measured[language]?.[figure]?.[depth]?.[width] ?? 0)),
                `${language} ${figure} ${depth} ${width}`,
              )
              .toBeLessThanOrEqual(OFF_PX)
          }
})
