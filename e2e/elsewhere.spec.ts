import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Resvg } from '@resvg/resvg-js'
import { decodeQR } from 'qr/decode.js'
import { parseHeaderRules } from '../src/cli/headerRules'
import { createStaticServer } from '../src/cli/staticServer'
import { Deck } from './pages/Deck'
import { Site } from './pages/Site'
import { expect, test } from './test'

// the newsroom's site runs on a server of its own
test.use({ hasWorker: true, toleratedProblems: /^other origin: http:\/\/localhost:/ })

const run = promisify(execFile)
/** Below the project, so that the build finds what it imports; ignored by git. */
const FOLDER = 'test-results/elsewhere'
const BASE_PATH = '/news/strike/'
const PUBLIC = 'https://paper.example.org/news/strike/'

let origin = ''
let stop = () => {}

test.describe('under a path, at a public address', () => {
  test.describe.configure({ mode: 'serial' })

  test.beforeAll(async () => {
    test.setTimeout(400_000)
    const env = { ...process.env, BASE_PATH, SITE_URL: PUBLIC }
    await run('npx', ['vite', 'build', '--outDir', FOLDER, '--emptyOutDir'], { env })
    await run('npx', ['tsx', 'src/prerender/main.ts', FOLDER], { env })
    const headers = parseHeaderRules(readFileSync(join(FOLDER, '_headers'), 'utf8'))
    const server = createStaticServer({ root: FOLDER, basePath: BASE_PATH, headers })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    origin = `http://localhost:${(server.address() as AddressInfo).port}` // safe: it listens on a port
    stop = () => server.closeAllConnections()
  })

  test.afterAll(() => {
    stop()
    rmSync(FOLDER, { recursive: true, force: true })
  })

  test('the site is complete: no request or link leaves its base path', async ({ page }) => {
    const outside: string[] = []
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (!pathname.startsWith(BASE_PATH)) outside.push(pathname)
    })
    await page.goto(`${origin}${BASE_PATH}?parties=union`)
    const english = new Site(page, 'en')
    await english.becomeAlive()
    await english.figure('salary').pointAt()
    await expect(english.figure('salary').root).toHaveAttribute('data-state', 'live')
    await page.getByRole('link', { name: 'Español' }).click()
    await expect(page).toHaveURL(`${origin}${BASE_PATH}es/?parties=union`)
    await page.getByRole('link', { name: 'Evidencia' }).first().click()
    await expect(page).toHaveURL(`${origin}${BASE_PATH}es/evidence/`)
    await page.goto(`${origin}${BASE_PATH}embed/salary/`)
    await expect(page.locator('figure[data-figure="salary"]')).toBeVisible()
    await page.goto(`${origin}${BASE_PATH}figures/pay/`)
    await page.getByRole('link', { name: 'Present this view' }).click()
    await expect(new Deck(page, 'en').position).toHaveText('1 of 1')
    expect(outside).toEqual([])
    await page.goto(`${origin}${BASE_PATH}es/`)
    await expect(page.getByText('Disponible sin conexión.')).toBeVisible({ timeout: 40_000 })
    expect(outside).toEqual([])
  })

  test('addresses for other sites are absolute', async ({ page }) => {
    await page.goto(`${origin}${BASE_PATH}es/figures/salary/`)
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${PUBLIC}es/figures/salary/`)
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
      'content',
      `${PUBLIC}static/es/salary-card.png`,
    )
    await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
      'href',
      `${PUBLIC}figures/salary/`,
    )
    const oEmbed = JSON.parse(readFileSync(join(FOLDER, 'oembed/es/salary.json'), 'utf8')) as { html: string }
    expect(oEmbed.html).toContain(`src="${PUBLIC}es/embed/salary/"`)
    expect(readFileSync(join(FOLDER, 'sitemap.xml'), 'utf8')).toContain(`<loc>${PUBLIC}es/evidence/</loc>`)
  })

  test('the QR code on the wall leads to the slide that is shown, in the language of the listener', async ({
    page,
  }) => {
    await page.goto(`${origin}${BASE_PATH}es/present/?slide=4`)
    const deck = new Deck(page, 'es')
    await expect(deck.position).toHaveText('4 de 12')
    await deck.press('q')
    const code = deck.slide.locator('.slide-code')
    await expect(code).toContainText('paper.example.org/news/strike/es/present/?slide=4')
    const svg = await code.locator('svg').evaluate((element) => {
      for (const [path, color] of [
        ['.code-ground', '#fff'],
        ['.code-squares', '#000'],
      ] as const)
        element.querySelector(path)?.setAttribute('fill', color)
      element.setAttribute('width', '240')
      element.setAttribute('height', '240')
      return new XMLSerializer().serializeToString(element)
    })
    const { pixels, width, height } = new Resvg(svg).render()
    expect(decodeQR({ data: new Uint8Array(pixels), width, height })).toBe(`${PUBLIC}es/present/?slide=4`)
    // large enough for the last row
    const box = await code.locator('svg').boundingBox()
    expect(box?.height).toBeGreaterThan(0.6 * (page.viewportSize()?.height ?? 0))
  })
})
