import type { Page } from '@playwright/test'
import { Deck } from './pages/Deck'
import { Published } from './pages/Published'
import { expect, test } from './test'

// the site stands on a server of its own here, so that it can change and go away; what fails then is the point
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

/** Opens the front page, and waits until it says that it is kept. */
async function keep(page: Page, site: Published): Promise<void> {
  await page.goto(site.origin)
  await expect(page.getByText(READY)).toBeVisible({ timeout: 40_000 })
}

test('after one visit everything can be read without a network, in both languages', async ({ page, context }) => {
  await onSite(async (site) => {
    await keep(page, site)
    await context.setOffline(true)
    await page.goto(`${site.origin}/?parties=union`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What did each side want, and how did it end?')
    await expect(
      page.locator('figure[data-figure="moves"] .mark[data-proposal="P14-union-2019-01-11"]:visible'),
    ).not.toHaveCount(0)
    await page.getByRole('link', { name: 'Español' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await page.goto(`${site.origin}/evidence/#fact-sal-ta-step1`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evidence')
    await expect(page.locator('#fact-sal-ta-step1')).toBeVisible()
    const deck = new Deck(page, 'en')
    await page.goto(`${site.origin}/present/?slide=3`)
    await expect(deck.position).toHaveText('3 of 17')
    await deck.press('l')
    await expect(deck.position).toHaveText('3 de 17')
    await page.goto(`${site.origin}/present/?figure=moves&parties=district`)
    await expect(deck.position).toHaveText('1 of 1')
  })
})

test('frames in other sites install nothing, and their pages are not among what is kept', async ({ page }) => {
  await onSite(async (site) => {
    await page.goto(`${site.origin}/embed/salary/`)
    await page.locator('.chart').first().click()
    await page.waitForTimeout(4000) // longer than a page waits before it keeps the site
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    expect(site.asked).not.toContain('/sw.js')
  })
})

test('a new version is taken whole, when its reader asks for it', async ({ page, context }) => {
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
    // until then the version that is read stays whole: page and data
    await expect(front).not.toHaveTitle('The second version')
    const versionRead = () =>
      front.evaluate(
        async () =>
          ((await (await fetch('/data/los-angeles-2019.figures.en.json')).json()) as { version: string }).version,
      )
    expect(await versionRead()).toBe('2026-11-27')
    await front.getByRole('button', { name: 'Reload' }).click()
    await expect(front).toHaveTitle('The second version')
    expect(await versionRead()).toBe('2030-01-01')
    // the deck was not loaded again in the middle of a talk
    await expect(new Deck(other, 'en').position).toHaveText('1 of 17')
    // and without a network it is the new version that is read
    await context.setOffline(true)
    await front.goto(site.origin)
    await expect(front).toHaveTitle('The second version')
  })
})

test('an update that waits is taken without a network, and one that is not here yet is not missed', async ({
  page,
}) => {
  test.slow()
  await onSite(async (site) => {
    await keep(page, site)
    // published while this reader has no network: nothing is offered, and the old version is whole
    await site.publish('The second version')
    site.isAway = true
    await page.goto(site.origin)
    await expect(page.getByText(READY)).toBeVisible({ timeout: 40_000 })
    await expect(page).not.toHaveTitle('The second version')
    // back on the network it comes, and waits
    site.isAway = false
    await page.goto(site.origin)
    await expect(page.getByText(UPDATE)).toBeVisible({ timeout: 40_000 })
    // and it can be taken after the network is gone again: all of it is here
    site.isAway = true
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page).toHaveTitle('The second version')
    await expect(page.getByText('January 1, 2030').first()).toBeAttached()
  })
})

test('an update that is cut off leaves the old version whole, with and without a network', async ({
  page,
  context,
}) => {
  await onSite(async (site) => {
    await keep(page, site)
    await site.publish('Never whole')
    site.broken = '/data/los-angeles-2019.figures.en.json' // the new front page comes, its data do not
    await page.goto(site.origin)
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update().catch(() => undefined)
    })
    await page.waitForTimeout(3000) // the time in which a whole update would have come
    await expect(page.getByText(UPDATE)).toBeHidden()
    for (const offline of [false, true]) {
      await context.setOffline(offline)
      await page.goto(site.origin)
      await expect(page).not.toHaveTitle('Never whole')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  })
})

test('where the browser refuses the room, nothing is promised and everything works', async ({ page, context }) => {
  await onSite(async (site) => {
    const client = await context.newCDPSession(page)
    await client.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 20_000 })
    await page.goto(site.origin)
    await page.waitForTimeout(6000) // twice as long as a page waits before it keeps the site
    await expect(page.getByText(READY)).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test('a worker that was taken away is missed by nobody', async ({ page }) => {
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
