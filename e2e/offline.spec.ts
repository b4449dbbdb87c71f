import type { Page } from '@playwright/test'
import { Deck } from './pages/Deck'
import { Published } from './pages/Published'
import { Site } from './pages/Site'
import { expect, test } from './test'

// the site runs on a server of its own, so that it can change and go offline; failures are expected then
test.use({
  hasWorker: true,
  toleratedProblems:
    /^other origin: http:\/\/localhost:|Failed to load resource|ServiceWorker|service worker|bad-precaching-response/i,
})

const READY = 'Available offline.'
const UPDATE = 'A new version is ready.'

async function onSite(run: (site: Published) => Promise<void>): Promise<void> {
  const site = await Published.open()
  try {
    await run(site)
  } finally {
    await site.close()
  }
}

/** Opens the front page, and waits for "Available offline". */
async function keep(page: Page, site: Published): Promise<void> {
  await page.goto(site.origin)
  await expect(page.getByText(READY)).toBeVisible({ timeout: 40_000 })
}

test('after one visit everything can be read offline, in both languages', async ({ page, context }) => {
  await onSite(async (site) => {
    await keep(page, site)
    await context.setOffline(true)
    await page.goto(`${site.origin}/?parties=union`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What did each side want, and how did it end?')
    const salary = new Site(page, 'en').figure('salary')
    await expect(salary.drawnFor('P13-district-2019-01-11')).toHaveCount(0)
    await expect(salary.drawnFor('P14-union-2019-01-11')).not.toHaveCount(0)
    await page.getByRole('link', { name: 'Español' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await page.goto(`${site.origin}/evidence/#fact-sal-ta-step1`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evidence')
    await expect(page.locator('#fact-sal-ta-step1')).toBeVisible()
    const deck = new Deck(page, 'en')
    await page.goto(`${site.origin}/present/?slide=3`)
    await expect(deck.position).toHaveText('3 of 12')
    await deck.press('l')
    await expect(deck.position).toHaveText('3 de 12')
    await page.goto(`${site.origin}/present/?figure=moves&parties=district`)
    await expect(deck.position).toHaveText('1 of 1')
  })
})

test('embeds register no service worker, and are not precached', async ({ page, browser }) => {
  await onSite(async (site) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${site.origin}/embed/salary/`)
    await page.locator('.chart').first().click()
    await expect(new Site(page, 'en').figureAlone.root).toHaveAttribute('data-state', 'live')
    // by when a page that was opened after it has registered its own, an embed has registered none
    const other = await browser.newContext()
    await keep(await other.newPage(), site)
    await other.close()
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    expect(asked.filter((url) => /keepOffline|sw\.js/.test(url))).toEqual([])
    expect(site.asked.filter((path) => path.startsWith('/embed/'))).toEqual(['/embed/salary/'])
  })
})

test('an update is activated as a whole, when its reader asks for it', async ({ page, context }) => {
  test.slow()
  await onSite(async (site) => {
    await keep(page, site)
    await page.goto(`${site.origin}/?asof=2018-10-30`)
    await site.publish('The second version')
    const other = await context.newPage()
    await other.goto(`${site.origin}/present/`)
    await other.reload()
    const front = await context.newPage()
    await front.goto(site.origin)
    await expect(front.getByText(UPDATE)).toBeVisible({ timeout: 40_000 })
    // until then page and data stay those of the old version
    await expect(front).not.toHaveTitle('The second version')
    const versionRead = () =>
      front.evaluate(
        async () =>
          ((await (await fetch('/data/los-angeles-2019.figures.en.json')).json()) as { version: string }).version,
      )
    expect(await versionRead()).toBe('2026-11-28')
    await front.getByRole('button', { name: 'Reload' }).click()
    await expect(front).toHaveTitle('The second version')
    expect(await versionRead()).toBe('2030-01-01')
    // the deck was not reloaded
    await expect(new Deck(other, 'en').position).toHaveText('1 of 12')
    // and offline the new version is served
    await context.setOffline(true)
    await front.goto(site.origin)
    await expect(front).toHaveTitle('The second version')
  })
})

test('a typed salary survives an update that another tab takes', async ({ page, context }) => {
  test.slow()
  await onSite(async (site) => {
    await keep(page, site)
    await page.goto(`${site.origin}/figures/pay/`)
    await page.mouse.move(200, 300)
    await expect(page.locator('figure[data-state="live"]').first()).toBeVisible()
    await page
      .getByLabel(/salary/i)
      .first()
      .fill('83250')
    await site.publish('The second version')
    const other = await context.newPage()
    await other.goto(site.origin)
    await expect(other.getByText(UPDATE)).toBeVisible({ timeout: 40_000 })
    await other.getByRole('button', { name: 'Reload' }).click()
    await expect(other).toHaveTitle('The second version')
    // this page offers the update instead of taking it
    await expect(page.getByText(UPDATE)).toBeVisible()
    await expect(page.getByLabel(/salary/i).first()).toHaveValue(/83,?250/)
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page).toHaveTitle('The second version')
  })
})

test('a waiting update can be activated offline, and one that has not loaded is not offered', async ({ page }) => {
  test.slow()
  await onSite(async (site) => {
    await keep(page, site)
    // published while this reader is offline: nothing is offered, and the old version is complete
    await site.publish('The second version')
    site.isAway = true
    await page.goto(site.origin)
    await expect(page.getByText(READY)).toBeVisible({ timeout: 40_000 })
    await expect(page).not.toHaveTitle('The second version')
    // online again it is installed, and waits
    site.isAway = false
    await page.goto(site.origin)
    await expect(page.getByText(UPDATE)).toBeVisible({ timeout: 40_000 })
    // and it can be activated offline: all of it is cached
    site.isAway = true
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page).toHaveTitle('The second version')
    await expect(page.getByText('January 1, 2030').first()).toBeAttached()
  })
})

test('an interrupted update leaves the old version complete, online and offline', async ({ page, context }) => {
  await onSite(async (site) => {
    await keep(page, site)
    await site.publish('Never whole')
    site.broken = '/data/los-angeles-2019.front.en.json' // the new front page loads, its data do not
    await page.goto(site.origin)
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      const isGivenUp = new Promise<void>((resolve) => {
        const watch = () => {
          const worker = registration.installing
          worker?.addEventListener('statechange', () => worker.state === 'redundant' && resolve())
        }
        registration.addEventListener('updatefound', watch)
        watch() // the visit itself may have started the update
      })
      await registration.update().catch(() => undefined)
      await isGivenUp
    })
    await expect(page.getByText(UPDATE)).toBeHidden()
    for (const offline of [false, true]) {
      await context.setOffline(offline)
      await page.goto(site.origin)
      await expect(page).not.toHaveTitle('Never whole')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  })
})

test('without storage quota nothing is promised and everything works', async ({ page, context }) => {
  await onSite(async (site) => {
    const client = await context.newCDPSession(page)
    await client.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 20_000 })
    await page.addInitScript(() => {
      const { serviceWorker } = navigator
      const register = serviceWorker.register.bind(serviceWorker)
      serviceWorker.register = async (...given) => {
        const end = (how: string) => Object.assign(window, { registrationEnd: how })
        const registration = await register(...given).catch((error: unknown) => {
          end('refused')
          throw error
        })
        const worker = registration.installing
        worker?.addEventListener('statechange', () => end(worker.state))
        return registration
      }
    })
    await page.goto(site.origin)
    const end = () => page.evaluate(() => (window as unknown as { registrationEnd?: string }).registrationEnd) // safe: set above
    await expect.poll(end, { timeout: 40_000 }).toMatch(/^(refused|redundant)$/)
    await expect(page.getByText(READY)).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test('a site without its former service worker works', async ({ page }) => {
  await onSite(async (site) => {
    await keep(page, site)
    await page.evaluate(async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await page.goto(`${site.origin}/es/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Disponible sin conexión.')).toBeVisible({ timeout: 40_000 })
  })
})
