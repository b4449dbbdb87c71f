import { Host } from '../../pages/Host'
import { FIGURES } from '../../pages/words'
import { until } from '../processes'
import { expectNoTrouble, holds, pressInFrame, same, untilTrue, type Check, type Visit } from '../visit'

const GROUP = 'embeds in a page of another site'

/** What a frame on a host page measures: the frame, and what is in it. */
async function heightsOf({ tab }: Visit, index: number): Promise<{ frame: number; content: number }> {
  const frame = await tab.evaluate((at) => document.querySelectorAll('iframe')[at]?.clientHeight ?? 0, index)
  const content = await tab
    .frame(index)
    .evaluate(() => document.querySelector('#root')?.getBoundingClientRect().height ?? Infinity)
  return { frame, content }
}

/** Waits until a frame is as high as what is in it. */
async function untilFits(visit: Visit, index: number): Promise<number> {
  let last = ''
  return until(`frame ${index} with the height of its content`, async () => {
    await visit.tab.evaluate((at) => document.querySelectorAll('iframe')[at]?.scrollIntoView({ block: 'start' }), index)
    const { frame, content } = await heightsOf(visit, index)
    last = `${frame}, ${content}`
    return Math.abs(frame - content) < 2 && frame > 100 ? frame : null
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; frame and content: ${last}`)
  })
}

async function onHost(
  visit: Visit,
  body: string,
  run: () => Promise<void>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const host = await Host.open({ html: `<body style="margin: 0">${body}</body>`, headers })
  try {
    await visit.tab.goto(host.origin)
    await run()
    await visit.open('404.html') // whose trouble is asked for: a host has a policy of its own
    await expectNoTrouble(visit)
  } finally {
    await host.close()
  }
}

/** Records in the host what it is sent. */
const LISTEN = `<script>
  window.heard = []
  addEventListener('message', ({ data }) => heard.push(data))
</script>`

type Heard = { heard: readonly unknown[] }

const place = (origin: string, figure: string, folder = 'embed/') =>
  `<figure class="at-the-table" data-src="${origin}/${folder}${figure}/"><a href="${origin}/figures/${figure}/">chart</a></figure>`

const threeDialects: Check = {
  group: GROUP,
  name: 'a frame says its height in three dialects: our own, AMP’s and Pym’s',
  run: (visit) =>
    onHost(
      visit,
      `${LISTEN}<iframe src="${visit.site.origin}/embed/moves/?childId=pym-0" width="320" height="500"></iframe>`,
      async () => {
        const heard = () => visit.tab.evaluate(() => (window as unknown as Heard).heard) // safe: LISTEN sets it
        type Ours = { source?: string; type?: string; id?: string; data?: Record<string, unknown> }
        const ofType = (all: readonly unknown[], type: string) =>
          (all as readonly Ours[]).find((one) => one?.source === 'at-the-table' && one.type === type) // safe: read as what may be missing
        const resize = await until('a message with the height', async () => ofType(await heard(), 'resize'))
        const all = await heard()
        same('ready', ofType(all, 'ready')?.id, 'pym-0')
        const heightPx = Number(resize.data?.['height'])
        holds(`a height of ${heightPx} px`, heightPx > 300)
        same(
          'width',
          resize.data?.['width'],
          await visit.tab.frame(0).evaluate(() => document.documentElement.clientWidth),
        )
        holds('Pym’s string', all.includes(`pymxPYMxpym-0xPYMxheightxPYMx${heightPx}`))
        holds(
          'AMP’s sentinel',
          all.some(
            (one) => JSON.stringify(one) === JSON.stringify({ sentinel: 'amp', type: 'embed-size', height: heightPx }),
          ),
        )
      },
    ),
}

const others: Check = {
  group: GROUP,
  name: 'hosts that speak AMP or Pym give a frame its height without our script',
  run: (visit) => {
    const { origin } = visit.site
    const hosts = `<script>
      addEventListener('message', ({ source, data }) => {
        const amp = document.getElementById('amp')
        if (source === amp.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size') amp.height = data.height
        const [, type, message] = typeof data === 'string' ? data.match(/^pymxPYMxchartxPYMx(\\S+)xPYMx(.+)$/) ?? [] : []
        if (type === 'height') document.getElementById('pym').height = parseInt(message)
      })
    </script>`
    const frames = `<iframe id="amp" src="${origin}/embed/money/" width="320" height="200"></iframe><iframe id="pym" src="${origin}/es/embed/moves/?childId=chart&initialWidth=600" width="600" height="200"></iframe>`
    return onHost(visit, hosts + frames, async () => {
      for (const index of [0, 1]) await untilFits(visit, index)
    })
  },
}

const steady: Check = {
  group: GROUP,
  name: 'a host that answers late hears few heights, and the last is right, where a scroll bar takes room',
  run: (visit) => {
    const late = `<script>
      window.heard = []
      addEventListener('message', ({ data }) => {
        if (data.sentinel !== 'amp') return
        heard.push(data.height)
        setTimeout(() => (document.querySelector('iframe').height = data.height), 60)
      })
    </script>`
    const frame = `<iframe src="${visit.site.origin}/es/embed/moves/" width="600" height="200" style="border: 0"></iframe>`
    return onHost(visit, late + frame, async () => {
      await untilFits(visit, 0)
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const heard = await visit.tab.evaluate(() => (window as unknown as Heard).heard) // safe: set above
      holds(`heights: ${heard.join(', ')}`, heard.length > 0 && heard.length <= 3)
      await untilFits(visit, 0)
    })
  },
}

const allFigures: readonly Check[] = [640, 343].map((widthPx) => ({
  group: GROUP,
  name: `ten figures get the heights that they ask for, ${widthPx} px wide`,
  run: (visit) => {
    const { origin } = visit.site
    const places = FIGURES.map((figure) => place(origin, figure)).join('')
    return onHost(
      visit,
      `<div style="width: ${widthPx}px">${places}</div><script src="${origin}/embed.js"></script>`,
      async () => {
        for (const index of FIGURES.keys()) await untilFits(visit, index)
      },
    )
  },
}))

const table: Check = {
  group: GROUP,
  name: 'a table that is opened in a frame makes it higher, and nothing in it scrolls',
  run: (visit) => {
    const { origin } = visit.site
    return onHost(
      visit,
      `<div style="width: 343px">${place(origin, 'money')}</div><script src="${origin}/embed.js"></script>`,
      async () => {
        const before = await untilFits(visit, 0)
        await pressInFrame(visit.tab, 0, { in: 'details.table > summary' })
        await untilTrue(
          'an open table',
          visit.tab.frame(0),
          () => document.querySelector('details.table[open]') !== null,
        )
        const after = await untilFits(visit, 0)
        holds(`${before} px before, ${after} px with the table`, after > before + 50)
        same(
          'what scrolls',
          await visit.tab
            .frame(0)
            .evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight + 1),
          false,
        )
      },
    )
  },
}

const live: Check = {
  group: GROUP,
  name: 'a chart in a frame comes alive on a press, and its first press is answered',
  run: (visit) =>
    onHost(
      visit,
      `<iframe src="${visit.site.origin}/embed/class-size/" width="640" height="3400"></iframe>`,
      async () => {
        await pressInFrame(visit.tab, 0, { in: '.actions button, button', text: 'Download' })
        await untilTrue(
          'the dialog with the files',
          visit.tab.frame(0),
          () =>
            document.querySelector('dialog[open] a[download$=".csv"], [role="dialog"] a[download$=".csv"]') !== null,
        )
      },
    ),
}

/** Hosts that ask something of what they frame: the headers that they send, or what is on the frame. */
const HOSTS = [
  { name: 'a host with COEP', headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' }, sandbox: '' },
  { name: 'a sandbox that allows our origin', headers: {}, sandbox: ' sandbox="allow-scripts allow-same-origin"' },
] as const

const hosts: readonly Check[] = HOSTS.map(({ name, headers, sandbox }) => ({
  group: GROUP,
  name: `a chart is drawn and comes alive in ${name}`,
  run: (visit) =>
    onHost(
      visit,
      `<iframe src="${visit.site.origin}/embed/moves/" width="640" height="900"${sandbox}></iframe>`,
      async () => {
        await untilTrue('a drawn chart', visit.tab.frame(0), () => document.querySelectorAll('.chart .mark').length > 0)
        await pressInFrame(visit.tab, 0, { in: '.chart' })
        await untilTrue(
          'a live chart',
          visit.tab.frame(0),
          () => document.querySelector('figure[data-state="live"]') !== null,
        )
      },
      headers,
    ),
}))

/** Embeds, in pages of another origin. */
export const embeds: readonly Check[] = [threeDialects, others, steady, ...allFigures, table, live, ...hosts]
