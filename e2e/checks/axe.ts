import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Everything axe knows of WCAG 2.2, levels A to AAA, and what it calls best practice. */
const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that depend on the colours of a page. */
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']

/** Rows and records repeat one pattern hundreds of times: axe reads the first few of each. */
const REPEATED = ['tbody tr:nth-child(n + 7)', 'article[data-fact] ~ article[data-fact] ~ article[data-fact] ~ article']

type AxeOptions = { rules: 'every' | 'colour'; within?: string }

/** The violations that axe finds in a page, a line each. */
export async function axeTrouble(page: Page, { rules, within }: AxeOptions): Promise<readonly string[]> {
  const hasAxe = await page.evaluate(() => 'axe' in window)
  if (!hasAxe) await page.evaluate(SOURCE)
  // axe cannot decide the contrast of SVG text; `seenTrouble` does, in every theme
  const exclude = rules === 'colour' ? [...REPEATED, 'svg'] : REPEATED
  const context = { ...(within === undefined ? {} : { include: within }), exclude }
  const runOnly = rules === 'every' ? { type: 'tag', values: EVERY_RULE } : { type: 'rule', values: COLOUR_RULES }
  return page.evaluate(
    async ({ on, options }) => {
      type Found = { violations: readonly { id: string; nodes: readonly { html: string }[] }[] }
      const { axe } = window as unknown as { axe: { run: (on: object, options: object) => Promise<Found> } } // safe: evaluated above
      const { violations } = await axe.run(on, options)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 160)}`))
    },
    { on: context, options: { resultTypes: ['violations'], runOnly } },
  )
}
