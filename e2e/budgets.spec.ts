import type { Page } from '@playwright/test'
import { addressIn } from './pages/Site'
import { FIGURES, LANGUAGES } from './pages/words'
import { expect, test } from './test'

/** What a reader can take in: heights in CSS pixels, counts, words. A figure that grows past these hides its answer again. */
const FRONT = { heightAt1280: 4500, heightAt390: 8000, elements: 2500, controls: 200, words: 900 }
const EMBED = [
  { widthPx: 640, mostPx: 600 },
  { widthPx: 360, mostPx: 760 },
] as const
/** Letters of a chart, in CSS pixels, at every width of its container from 300 to 1100. */
const LETTERS = { leastPx: 12, mostPx: 16 }

async function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight)
}

/** The words that stand in the page without anything being opened. */
async function wordCount(page: Page): Promise<number> {
  return page.locator('main').evaluate((main) => {
    const isOpen = (element: Element | null): boolean => {
      const details = element?.closest('details:not([open])')
      if (!element || !details) return true
      return element.closest('summary')?.parentElement === details && isOpen(details.parentElement)
    }
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    let words = 0
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement
      if (parent?.closest('svg, select, .visually-hidden') || !isOpen(parent)) continue
      words += texts.currentNode.textContent?.match(/[\p{L}\p{N}$%.,]+/gu)?.length ?? 0
    }
    return words
  })
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test('the front page fits three screens of a desk, and its words are few', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(addressIn(language, ''))
      expect(await heightOf(page)).toBeLessThanOrEqual(FRONT.heightAt1280)
      expect(await page.locator('*').count()).toBeLessThanOrEqual(FRONT.elements)
      expect(await page.locator('a[href], button, input, select, summary').count()).toBeLessThanOrEqual(FRONT.controls)
      expect(await wordCount(page)).toBeLessThanOrEqual(FRONT.words)
      const rule = page.locator('[data-table="on-the-table"] td[data-topic="exceptions"]').first()
      const box = await rule.boundingBox()
      expect((box?.y ?? Infinity) + (box?.height ?? 0), 'from the question to the rule on limits').toBeLessThanOrEqual(
        900,
      )
    })

    test('a phone shows the question, the day and the first three topics at once', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(addressIn(language, ''))
      expect(await heightOf(page)).toBeLessThanOrEqual(FRONT.heightAt390)
      for (const cell of await page.locator('[data-table="on-the-table"] td[data-topic="class-size"]').all()) {
        const box = await cell.boundingBox()
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
      }
    })

    for (const { widthPx, mostPx } of EMBED)
      test(`every figure fits a frame of ${widthPx} px in ${mostPx} px`, async ({ page }) => {
        await page.setViewportSize({ width: widthPx, height: 400 })
        for (const figure of FIGURES) {
          await page.goto(addressIn(language, `embed/${figure}/`))
          expect(await heightOf(page), figure).toBeLessThanOrEqual(mostPx)
        }
      })
  })
}

test('the letters of every chart are 12 to 16 px at any width', async ({ page }) => {
  test.setTimeout(240_000)
  for (const figure of FIGURES) {
    await page.goto(addressIn('en', `embed/${figure}/`))
    for (let width = 300; width <= 1100; width += 20) {
      await page.setViewportSize({ width, height: 600 })
      const sizes = await page.locator('.drawing svg').evaluateAll((drawings) =>
        drawings.flatMap((drawing) => {
          const shownPx = drawing.getBoundingClientRect().width
          const drawnPx = Number(drawing.getAttribute('viewBox')?.split(' ')[2])
          if (shownPx === 0) return []
          return [...drawing.querySelectorAll('text')].map(
            (text) => (Number.parseFloat(getComputedStyle(text).fontSize) * shownPx) / drawnPx,
          )
        }),
      )
      expect(sizes.length, `${figure} at ${width}`).toBeGreaterThan(0)
      expect(Math.min(...sizes), `${figure} at ${width}`).toBeGreaterThanOrEqual(LETTERS.leastPx - 0.05)
      expect(Math.max(...sizes), `${figure} at ${width}`).toBeLessThanOrEqual(LETTERS.mostPx + 0.05)
    }
  }
})
