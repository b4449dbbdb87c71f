import { until } from '../processes'
import { expectNoTrouble, holds, press, same, untilHydrated, untilTrue, type Check, type Visit } from '../visit'

const GROUP = 'files to take away'

const NAME = 'los-angeles-2019_moves_shown_2026-11-28_en_parties-union'
const DISTRICT = 'P13-district-2019-01-11'
const UNION = 'P14-union-2019-01-11'

type Made = { made: Map<string, Blob> }

/** Opens the panel with the files of a filtered view, and keeps what its links hold, by their addresses. */
async function openFiles(visit: Visit): Promise<void> {
  const { tab } = visit
  await visit.open('figures/moves/?parties=union')
  await tab.point(3, 3)
  await tab.point(8, 8)
  await untilHydrated(tab)
  await untilTrue(
    'the filtered chart',
    tab,
    (district) =>
      ![...document.querySelectorAll(`.chart [data-proposal~="${district}"]`)].some((one) => one.checkVisibility()),
    DISTRICT,
  )
  await tab.evaluate(() => {
    const made = new Map<string, Blob>()
    Object.assign(window, { made })
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob)
      made.set(address, blob)
      return address
    }
  })
  await press(tab, { in: 'button', text: 'Download' })
  await untilTrue('links to the files', tab, () =>
    ['.csv', '.xlsx', '.svg', '.png'].every(
      (end) =>
        document.querySelector(
          `[role="dialog"] a[download$="${end}"][href^="blob:"], dialog a[download$="${end}"][href^="blob:"]`,
        ) !== null,
    ),
  )
}

/** The name and the bytes of the first file of a kind that the panel offers. */
async function offered({ tab }: Visit, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const { name, base64 } = await tab.evaluate(async (end) => {
    const link = document.querySelector<HTMLAnchorElement>(`a[download$=".${end}"][href^="blob:"]`)
    const blob = (window as unknown as Made).made.get(link?.href ?? '') // safe: openFiles sets it
    if (!link || !blob) throw new Error('no such file')
    const bytes = new Uint8Array(await blob.arrayBuffer())
    return { name: link.download, base64: btoa([...bytes].map((byte) => String.fromCodePoint(byte)).join('')) }
  }, kind)
  return { name, bytes: Buffer.from(base64, 'base64') }
}

/** What is wrong with a file, by its kind: each is read as what it says it is. */
const READ = {
  csv: async ({ tab }: Visit, bytes: Buffer) => {
    const text = bytes.toString('utf8')
    same('byte order mark', text.charCodeAt(0), 0xfeff)
    const lines = text.slice(1).split('\r\n')
    holds(
      'the columns',
      lines[0]?.replaceAll('"', '').startsWith('fact,proposal,party,value,value_low,value_high,unit') === true,
    )
    const rows = await tab.evaluate(() => document.querySelectorAll('details.table tbody tr').length)
    same('rows, as in the table', lines.filter((line) => line !== '').length - 1, rows)
    holds('the union’s rows', text.includes(UNION))
    holds('no row of the district', !text.includes(DISTRICT))
  },
  xlsx: async (_: Visit, bytes: Buffer) => same('a zip', bytes.toString('latin1', 0, 2), 'PK'),
  svg: async ({ tab }: Visit, bytes: Buffer) => {
    const svg = bytes.toString('utf8')
    holds('nothing that runs or is fetched', !/var\(|<script|<foreignObject|\son\w+=|href="(?!#)/.test(svg))
    holds('the union’s marks', svg.includes(UNION))
    holds('no mark of the district', !svg.includes(DISTRICT))
    holds('it is drawn as an image', (await coloursIn(tab, 'image/svg+xml', bytes)) > 10)
  },
  png: async ({ tab }: Visit, bytes: Buffer) => {
    same('the signature', bytes.toString('hex', 0, 8), '89504e470d0a1a0a')
    const [widthPx, heightPx] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    const said = await tab.evaluate(
      () => document.querySelector('a[download$=".png"]')?.closest('li')?.textContent ?? '',
    )
    holds(`its size, ${widthPx} × ${heightPx}, as its link says: ${said}`, said.includes(`${widthPx} × ${heightPx}`))
    holds('more than an empty ground', (await coloursIn(tab, 'image/png', bytes)) > 10)
  },
} as const

/** How many colours a picture has. */
function coloursIn(tab: Visit['tab'], type: string, bytes: Buffer): Promise<number> {
  return tab.evaluate(
    async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const pen = canvas.getContext('2d')
      pen?.drawImage(image, 0, 0)
      const data = pen?.getImageData(0, 0, image.width, image.height).data ?? []
      return new Set(new Uint32Array(new Uint8Array(data).buffer)).size
    },
    `data:${type};base64,${bytes.toString('base64')}`,
  )
}

const KINDS = ['csv', 'xlsx', 'svg', 'png'] as const

/** The files of a view: what is in them, and that a press saves them. */
export const downloads: readonly Check[] = [
  ...KINDS.map((kind) => ({
    group: GROUP,
    name: `the ${kind.toUpperCase()} of a filtered view has what its table and chart show`,
    run: async (visit: Visit) => {
      await openFiles(visit)
      const { name, bytes } = await offered(visit, kind)
      same('its name', name, `${NAME}.${kind}`)
      await READ[kind](visit, bytes)
      await expectNoTrouble(visit)
    },
  })),
  ...KINDS.map((kind) => ({
    group: GROUP,
    name: `a press saves the ${kind.toUpperCase()}, byte for byte`,
    run: async (visit: Visit) => {
      const { saved } = visit.engine
      await openFiles(visit)
      const { name, bytes } = await offered(visit, kind)
      await press(visit.tab, { in: `a[download$=".${kind}"][href^="blob:"]` })
      const file = await until(`the file ${name}`, async () => {
        const found = saved(name)
        return found?.length === bytes.length ? found : null
      })
      holds('the bytes that its link holds', file.equals(bytes))
      await expectNoTrouble(visit)
    },
  })),
]
