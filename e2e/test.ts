import { expect as baseExpect, test as base } from '@playwright/test'
import { Site } from './pages/Site'

type Options = {
  /**
   * The problems a test causes on purpose, such as the 404 of a data file it takes away, or the host page of an embed
   * on another origin. `null`, the default, tolerates none.
   */
  toleratedProblems: RegExp | null
  /** Whether the service worker may run. Off by default, because it would answer instead of the server. */
  hasWorker: boolean
}

/** Chromium's warning about unused preloads: without script, and on a busy machine. */
const SLOW = /was preloaded using link preload but not used within a few seconds/

/**
 * Our `test`: fails when a page logs to its console, throws, or requests another origin. Where that is
 * the point of a test, `test.use({ toleratedProblems: /…/ })` says what is expected, and of that alone.
 */
export const test = base.extend<Options & { problems: readonly string[]; english: Site; spanish: Site }>({
  english: async ({ page }, use) => use(new Site(page, 'en')),
  spanish: async ({ page }, use) => use(new Site(page, 'es')),
  toleratedProblems: [null, { option: true }],
  hasWorker: [false, { option: true }],
  problems: [
    async ({ context, baseURL, toleratedProblems, hasWorker }, use) => {
      if (!baseURL) throw new Error('Expected a baseURL, from playwright.config.ts')
      if (!hasWorker) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
      const problems: string[] = []
      const note = (problem: string) => {
        if (!toleratedProblems?.test(problem) && !SLOW.test(problem)) problems.push(problem)
      }

      context.on('console', (message) => {
        const { url } = message.location()
        if (['error', 'warning', 'assert'].includes(message.type()))
          note(`${message.type()}: ${message.text()} (${url})`)
      })
      context.on('weberror', (error) => note(`thrown: ${error.error().message}`))
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== new URL(baseURL).origin) note(`other origin: ${request.url()}`)
      })

      await use(problems)
      expect(problems, 'problems in the page').toEqual([])
    },
    { auto: true },
  ],
})

/** Our `expect`: a page of 574 facts takes longer than five seconds on a machine that is busy with other things. */
export const expect = baseExpect.configure({ timeout: 15_000 })
