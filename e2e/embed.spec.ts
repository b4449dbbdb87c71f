import type { Page } from '@playwright/test'
import { Host, type HostPage } from './pages/Host'
import { FIGURES } from './pages/words'
import { expect, test } from './test'

// a host is another origin: the pages here belong to it, and request the site across origins
test.use({
  toleratedProblems:
    /^other origin: http:\/\/localhost:|frame-ancestors|Blocked script execution|sandboxed|favicon\.ico/,
})

type Heard = { type: string; data: Record<string, unknown> }

/** Records in the host every message it gets: ours as objects, AMP's and Pym's as text. */
const LISTEN = `<script>
  window.heard = []; window.others = []
  addEventListener('message', ({ data }) => {
    if (data && data.source === 'at-the-table') heard.push({ type: data.type, id: data.id, data: data.data })
    else others.push(typeof data === 'string' ? data : JSON.stringify(data))
  })
</script>`

const heardBy = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard) // safe: LISTEN sets it
const othersHeardBy = (page: Page) => page.evaluate(() => (window as unknown as { others: string[] }).others) // safe: LISTEN sets it

async function visit(page: Page, host: HostPage, run: (host: Host) => Promise<void>): Promise<void> {
  const site = await Host.open(host)
  try {
    await page.goto(site.origin)
    await run(site)
  } finally {
    await site.close()
  }
}

const heightOf = (page: Page, index = 0) =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((frame: HTMLIFrameElement) => frame.getBoundingClientRect().height)

test('five figures on one page, one added late, get the heights they ask for, and leave no storage behind', async ({
  page,
  baseURL,
  context,
}) => {
  const place = (figure: string) =>
    `<figure class="at-the-table" data-src="${baseURL}embed/${figure}/"><a href="${baseURL}figures/${figure}/">chart</a></figure>`
  const script = `<script async src="${baseURL}embed.js"></script>`
  const html = `<body style="width:640px">${['salary', 'moves', 'money'].map(place).join('')}<at-the-table src="${baseURL}es/embed/staffing/"></at-the-table>${script}${script}</body>`
  await visit(page, { html }, async () => {
    await expect(page.locator('iframe')).toHaveCount(4) // a second load of the script does nothing
    await page.evaluate((address) => {
      const late = document.createElement('figure')
      late.className = 'at-the-table'
      late.dataset['src'] = `${address}embed/attendance/`
      document.body.append(late)
    }, baseURL)
    await expect(page.locator('iframe')).toHaveCount(5)
    for (const index of [0, 1, 2, 3, 4]) {
      await page.locator('iframe').nth(index).scrollIntoViewIfNeeded()
      const root = page.locator('iframe').nth(index).contentFrame().locator('#root')
      await expect(root).toBeVisible()
      await expect
        .poll(async () => Math.abs((await heightOf(page, index)) - ((await root.boundingBox())?.height ?? 0)))
        .toBeLessThan(2)
    }
    await page
      .locator('figure')
      .first()
      .evaluate((figure) => figure.remove())
    await expect(page.locator('iframe')).toHaveCount(4)
    expect(await context.cookies()).toEqual([])
    for (const frame of page.frames().slice(1))
      expect(
        await frame.evaluate(() => {
          try {
            return localStorage.length + sessionStorage.length
          } catch {
            return 0 // storage is blocked, so nothing is stored
          }
        }),
      ).toBe(0)
  })
})

test('a place that is still being parsed, removed and inserted again holds only its figure, at its height', async ({
  page,
  baseURL,
}) => {
  const place = `<figure class="at-the-table" data-src="${baseURL}embed/moves/"><a href="${baseURL}figures/moves/"><img alt="Raises" src="data:,"></a></figure>`
  const html = `<body style="width:400px"><script src="${baseURL}embed.js"></script>${place}</body>`
  await visit(page, { html }, async () => {
    const figure = page.locator('figure')
    await expect(figure.locator('iframe')).toHaveAttribute('title', 'Raises')
    await expect(figure.locator('> *')).toHaveCount(1) // the picture was parsed after the script had run
    await expect.poll(() => heightOf(page)).not.toBe(600)
    await figure.evaluate(async (element) => {
      element.remove()
      await new Promise((resolve) => setTimeout(resolve, 50))
      document.body.append(element)
    })
    const root = figure.locator('iframe').contentFrame().locator('#root')
    await figure.evaluate(() => document.body.style.setProperty('width', '640px'))
    await expect
      .poll(async () => Math.abs((await heightOf(page)) - ((await root.boundingBox())?.height ?? 0)))
      .toBeLessThan(2)
  })
})

const THEMES_OF_HOSTS = [
  { host: 'that is painted dark', style: 'background: #111', query: '', color: 'rgb(21, 24, 27)' },
  { host: 'that says it is dark', style: 'color-scheme: dark', query: '', color: 'rgb(21, 24, 27)' },
  { host: 'that says nothing, hence is white', style: '', query: '', color: 'rgb(255, 254, 251)' },
  {
    host: 'that is dark, by a link that is light',
    style: 'background: #111',
    query: '?theme=light',
    color: 'rgb(255, 254, 251)',
  },
] as const

test('a figure is as light or dark as its host, or as its link asks', async ({ page, baseURL }) => {
  const places = THEMES_OF_HOSTS.map(
    ({ style, query }) =>
      `<div style="${style}"><figure class="at-the-table" data-src="${baseURL}embed/moves/${query}"></figure></div>`,
  )
  await page.emulateMedia({ colorScheme: 'dark' })
  await visit(page, { html: `<body>${places.join('')}<script src="${baseURL}embed.js"></script></body>` }, async () => {
    for (const [index, { host, color }] of THEMES_OF_HOSTS.entries()) {
      const frame = page.locator('iframe').nth(index)
      await frame.scrollIntoViewIfNeeded()
      await expect(frame.contentFrame().locator('html'), host).toHaveCSS('background-color', color)
    }
    // the host's own switch is followed
    await page.locator('html').evaluate((html) => {
      for (const place of document.querySelectorAll('div')) place.style.background = '#fff'
      html.dataset['theme'] = 'light'
    })
    await expect(page.locator('iframe').first().contentFrame().locator('html')).toHaveCSS(
      'background-color',
      'rgb(255, 254, 251)',
    )
  })
})

test('hosts that speak AMP or Pym size a frame without our script', async ({ page, baseURL }) => {
  // as their scripts do: AMP by an object with a sentinel, Pym by a string with its element's id
  const hosts = `<script>
    addEventListener('message', ({ source, data }) => {
      const amp = document.getElementById('amp')
      if (source === amp.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size') amp.height = data.height
      const [, type, message] = typeof data === 'string' ? data.match(/^pymxPYMxchartxPYMx(\\S+)xPYMx(.+)$/) ?? [] : []
      if (type === 'height') document.getElementById('pym').height = parseInt(message)
    })
  </script>`
  const html = `<body>${hosts}<iframe id="amp" src="${baseURL}embed/money/" width="320" height="200"></iframe><iframe id="pym" src="${baseURL}es/embed/moves/?childId=chart&initialWidth=600" width="600" height="200"></iframe></body>`
  await visit(page, { html }, async () => {
    for (const index of [0, 1]) {
      const root = page.locator('iframe').nth(index).contentFrame().locator('#root')
      await expect
        .poll(async () => Math.abs((await heightOf(page, index)) - 4 - ((await root.boundingBox())?.height ?? 0)))
        .toBeLessThan(2) // a frame's border is 2 px wide
    }
  })
})

test('where storage is blocked, a frame is drawn, becomes live and answers, without third-party requests', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, refuse)
    Object.defineProperty(Document.prototype, 'cookie', refuse)
  })
  const asked = new Set<string>()
  const html = `<body><iframe src="${baseURL}embed/pay/?show=all" width="640" height="3800"></iframe></body>`
  await visit(page, { html }, async ({ origin }) => {
    page.on('request', (request) => asked.add(new URL(request.url()).origin))
    const frame = page.frameLocator('iframe')
    // the press that loads the app is answered, too
    await frame.getByRole('button', { name: /^Top / }).click()
    await expect(frame.locator('.finding').first()).toContainText('On a salary of $88,253')
    expect(origin).not.toBe(new URL(baseURL ?? '').origin)
    expect([...asked]).toEqual([new URL(baseURL ?? '').origin])
  })
})

test('a frame sends `ready`, and its height in three protocols', async ({ page, baseURL }) => {
  const html = `<body>${LISTEN}<iframe src="${baseURL}embed/moves/?childId=pym-0" width="320" height="500"></iframe></body>`
  await visit(page, { html }, async () => {
    await expect.poll(async () => (await heardBy(page)).map(({ type }) => type)).toContain('resize')
    const [ready, resize] = await heardBy(page)
    expect(ready).toMatchObject({
      type: 'ready',
      id: 'pym-0',
      data: { lang: 'en', theme: 'auto', dataVersion: '2026-11-28' },
    })
    const height = Number(resize?.data['height'])
    expect(height).toBeGreaterThan(300)
    expect(resize?.data['width']).toBe(320)
    const others = await othersHeardBy(page)
    expect(others).toContain(`pymxPYMxpym-0xPYMxheightxPYMx${height}`)
    expect(others.map((text) => text.startsWith('{') && (JSON.parse(text) as { height: number }).height)).toContain(
      height,
    )
  })
})

test('a table that opens makes the frame taller, and nothing in it scrolls', async ({ page, baseURL }) => {
  const html = `<body style="width:320px">${LISTEN}<figure class="at-the-table" data-src="${baseURL}embed/money/"></figure><script src="${baseURL}embed.js"></script></body>`
  await visit(page, { html }, async () => {
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('.chart svg').first()).toBeVisible()
    await expect.poll(() => heightOf(page)).not.toBe(600)
    const before = await heightOf(page)
    await frame.locator('details.table > summary').click()
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 50)
    const overflow = await frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight)
    expect(overflow).toBeLessThanOrEqual(1)
  })
})

for (const width of [343, 640])
  test(`no frame asks for more than hosts grant, with its table and its sources open, ${width} px wide`, async ({
    page,
    baseURL,
  }) => {
    const html = `<body>${FIGURES.map((figure) => `<iframe src="${baseURL}es/embed/${figure}/" width="${width}" height="900" style="border: 0"></iframe>`).join('')}</body>`
    await visit(page, { html }, async () => {
      for (const [index, figure] of FIGURES.entries()) {
        const frame = page.locator('iframe').nth(index).contentFrame()
        const root = frame.locator('#root')
        // the oEmbed frame has the height that everything open at first has, to a line of text
        const answer = await page.request.get(`${baseURL}oembed/es/${figure}.json`)
        const { heights } = (await answer.json()) as { heights: { maxwidth: number; height: number }[] } // safe: our own file
        const offered = heights.find(({ maxwidth }) => maxwidth === width)?.height ?? 0
        const { height: closed } = (await root.boundingBox()) ?? { height: Infinity }
        expect(Math.abs(closed - offered), `${figure}, in the frame of its oEmbed answer`).toBeLessThanOrEqual(14)
        for (const details of ['table', 'sources']) {
          await frame.locator(`details.${details} > summary`).click()
          const height = (await root.boundingBox())?.height ?? 0
          expect(height, `${figure}, ${details}`).toBeGreaterThan(300)
          expect(height, `${figure}, ${details}`).toBeLessThanOrEqual(5000) // in addition to what was opened before
        }
      }
    })
  })

test('a frame in a hidden tab reports its height once it is shown', async ({ page, baseURL }) => {
  const html = `<body>${LISTEN}<div id="tab" style="display:none"><iframe src="${baseURL}embed/moves/" width="400" height="300"></iframe></div></body>`
  await visit(page, { html }, async () => {
    await page.waitForLoadState('networkidle')
    await page.locator('#tab').evaluate((tab) => tab.removeAttribute('style'))
    await expect
      .poll(async () => (await heardBy(page)).filter(({ type }) => type === 'resize').length)
      .toBeGreaterThan(0)
  })
})

test('the host chooses what is shown and in which colors', async ({ page, baseURL }) => {
  const html = `<body>${LISTEN}<iframe src="${baseURL}embed/moves/" width="700" height="1200"></iframe></body>`
  await visit(page, { html }, async () => {
    const frame = page.frameLocator('iframe')
    await expect.poll(async () => (await heardBy(page)).length).toBeGreaterThan(0)
    const send = (message: object) =>
      page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message)
    const ours = { source: 'at-the-table-host', v: 1 }
    await send({ ...ours, type: 'theme', value: 'dark' })
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(frame.locator('html')).toHaveCSS('background-color', 'rgb(21, 24, 27)')
    await send({ ...ours, type: 'state', query: 'parties=union' })
    await expect(frame.locator('.mark[data-proposal="P13-district-2019-01-11"]').filter({ visible: true })).toHaveCount(
      0,
    )
    await expect(
      frame.locator('.mark[data-proposal="P14-union-2019-01-11"]').filter({ visible: true }),
    ).not.toHaveCount(0)
    expect((await heardBy(page)).filter(({ type }) => type === 'state')).toEqual([]) // an echo would loop
  })
})

test('the host hears what the reader chooses, once', async ({ page, baseURL }) => {
  const html = `<body>${LISTEN}<iframe src="${baseURL}embed/staffing/?show=all" width="700" height="1200"></iframe></body>`
  await visit(page, { html }, async () => {
    const frame = page.frameLocator('iframe')
    await frame.locator('.figure-filters summary').first().click()
    await frame.locator('input[name="staffing-roles"][value="nurse"]').click()
    const states = async () =>
      (await heardBy(page)).filter(({ type }) => type === 'state').map(({ data }) => data['query'])
    await expect.poll(states).toEqual(['roles=librarian~counselor~psychologist&show=all'])
  })
})

test('the first press on a button of a frame that has not loaded its app is answered, near the button', async ({
  page,
  baseURL,
}) => {
  const html = `<body><iframe src="${baseURL}embed/class-size/" width="360" height="3400"></iframe></body>`
  await visit(page, { html }, async () => {
    const button = page.frameLocator('iframe').getByRole('button', { name: 'Download' })
    await button.scrollIntoViewIfNeeded()
    await button.click()
    const dialog = page.frameLocator('iframe').getByRole('dialog')
    await expect(dialog.getByRole('heading', { name: 'Download: Class size' })).toBeInViewport()
    await expect(dialog.locator('a[download$=".csv"]').first()).toBeVisible()
  })
})

test('invalid, excessive and forged messages change nothing', async ({ page, baseURL }) => {
  const html = `<body>${LISTEN}<iframe src="${baseURL}embed/moves/" width="700" height="900"></iframe><figure class="at-the-table" data-src="${baseURL}embed/money/"></figure><script src="${baseURL}embed.js"></script></body>`
  await visit(page, { html }, async () => {
    const frame = page.locator('iframe').first().contentFrame()
    await expect
      .poll(async () => (await heardBy(page)).filter(({ type }) => type === 'resize').length)
      .toBeGreaterThan(1)
    const heights = [await heightOf(page, 0), await heightOf(page, 1)]
    await page.evaluate(() => {
      const target = document.querySelector('iframe')?.contentWindow
      const ours = { source: 'at-the-table-host', v: 1 }
      const bad = [
        null,
        1,
        'theme',
        [],
        { ...ours },
        { ...ours, v: 2, type: 'theme', value: 'dark' },
        { ...ours, type: 'theme', value: '<img src=x onerror=alert(1)>' },
        { ...ours, type: 'state', query: { evil: true } },
        { ...ours, type: 'state', query: 'x'.repeat(100_000) },
        { source: 'at-the-table', v: 1, type: 'resize', data: { height: 4000 } },
      ]
      for (let times = 0; times < 200; times += 1) for (const message of bad) target?.postMessage(message, '*')
      // the host forges a frame's message: its source is not the frame
      for (const height of [50, 4000, 1e9, -1, 'tall'])
        window.postMessage({ source: 'at-the-table', v: 1, type: 'resize', data: { width: 1, height } }, '*')
    })
    await page.waitForTimeout(500)
    await expect(frame.locator('html')).not.toHaveAttribute('data-theme', /./)
    expect(await frame.locator('img').count()).toBe(0)
    expect([await heightOf(page, 0), await heightOf(page, 1)]).toEqual(heights)
  })
})

for (const [name, sandbox] of [
  ['without an origin of its own', 'allow-scripts'],
  [
    'as our snippet has it',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  ],
] as const)
  test(`in a sandbox ${name} a frame is drawn, becomes live and answers`, async ({ page, baseURL }) => {
    const html = `<body>${LISTEN}<iframe src="${baseURL}embed/moves/" sandbox="${sandbox}" width="700" height="1000"></iframe></body>`
    await visit(page, { html }, async () => {
      const frame = page.frameLocator('iframe')
      await expect(frame.locator('.mark').filter({ visible: true }).first()).toBeVisible()
      await frame.locator('.finding').click()
      await frame.locator('.chart').hover()
      await expect(frame.locator('figure')).toHaveAttribute('data-state', 'live')
    })
  })

test('in a sandbox that forbids downloads, there is a link to the file', async ({ page, baseURL, context }) => {
  const html = `<body><iframe src="${baseURL}embed/moves/" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" width="640" height="1500"></iframe></body>`
  await visit(page, { html }, async () => {
    const frame = page.frameLocator('iframe')
    await frame.getByRole('button', { name: 'Download' }).click()
    const dialog = frame.getByRole('dialog')
    await expect(dialog.locator('a[download$=".json"]').first()).toBeVisible()
    await expect(dialog).toContainText('If nothing is saved, open a file of the whole figure in a new tab:')
    const opening = context.waitForEvent('page')
    await dialog.getByRole('link', { name: 'JSON', exact: true }).click()
    const tab = await opening
    await expect(tab.locator('body')).toContainText('"figure": "moves"')
    expect(new URL(tab.url()).pathname).toMatch(/\/static\/en\/los-angeles-2019_moves_all_2026-11-28_en\.json$/)
  })
})

test('where scripts are blocked a frame shows its chart, table and sources', async ({ page, baseURL }) => {
  const html = `<body><iframe src="${baseURL}embed/moves/" sandbox="" width="320" height="1000"></iframe></body>`
  await visit(page, { html }, async () => {
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('.drawing.is-phone .mark').first()).toBeVisible()
    await frame.locator('details.table > summary').click()
    await expect(frame.getByRole('table')).toBeVisible()
    await expect(frame.locator('.source-line')).toBeVisible()
  })
})

test('a cross-origin isolated host with a strict policy can show a frame', async ({ page, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin
  const headers = {
    'cross-origin-embedder-policy': 'require-corp',
    'content-security-policy': `default-src 'none'; frame-src ${origin}; img-src data:`,
  }
  const html = `<body><iframe src="${baseURL}embed/moves/?theme=light" width="700" height="1000"></iframe></body>`
  await page.emulateMedia({ colorScheme: 'dark' })
  await visit(page, { html, headers }, async () => {
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('.mark').filter({ visible: true }).first()).toBeVisible()
    await expect(frame.locator('html')).toHaveCSS('background-color', 'rgb(255, 254, 251)') // light in a dark host
  })
})

test('no page but a frame of ours can be framed', async ({ page, baseURL }) => {
  const html = `<body><iframe src="${baseURL}figures/moves/" width="700" height="600"></iframe></body>`
  await visit(page, { html }, async () => {
    await page.waitForTimeout(500)
    await expect(page.frameLocator('iframe').locator('figure')).toHaveCount(0)
  })
})
