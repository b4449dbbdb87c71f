import { until } from '../processes'
import { holds, takeTrouble, type Check, type Visit } from '../visit'

const GROUP = 'planted faults are noticed'

/** A page of the site with a fault in it: what its trouble must contain. */
const FAULTS = [
  {
    name: 'a style attribute, which the policy forbids',
    body: '<p style="color: red">Planted</p>',
    noticed: /style-src/,
  },
  {
    name: 'a script in the page, which the policy forbids',
    body: '<script>document.title = "ran"</script>',
    noticed: /script-src/,
  },
  {
    name: 'a picture of another site, which the policy forbids',
    body: '<img alt="" src="http://planted.invalid/picture.png">',
    noticed: /img-src blocked .*planted/,
  },
] as const

const plantedFaults: readonly Check[] = FAULTS.map(({ name, body, noticed }, index) => ({
  group: GROUP,
  name,
  run: async (visit) => {
    const path = `/figures/planted-${index}`
    visit.site.plant(path, pageOf(body))
    await visit.open(path.slice(1))
    const trouble = await takeTrouble(visit)
    holds(
      `not noticed: ${name}; found ${trouble.join(', ')}`,
      trouble.some((line) => noticed.test(line)),
    )
  },
}))

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Planted</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`

/** The trouble of a sound page after something was done to it. */
async function troubleAfter(visit: Visit, run: () => void): Promise<readonly string[]> {
  await visit.open('404.html')
  await takeTrouble(visit)
  await visit.tab.evaluate(run)
  return takeTrouble(visit)
}

const scripted: readonly Check[] = [
  {
    group: GROUP,
    name: 'an error that is thrown',
    run: async (visit) => {
      const trouble = await troubleAfter(visit, () => {
        setTimeout(() => {
          throw new Error('planted: thrown')
        })
      })
      holds(
        `not noticed; found ${trouble.join(', ')}`,
        trouble.some((line) => line.includes('planted: thrown')),
      )
    },
  },
  {
    group: GROUP,
    name: 'text that a page writes as HTML, which Trusted Types forbid',
    run: async (visit) => {
      await visit.open('404.html')
      const thrown = await visit.tab.evaluate(() => {
        try {
          document.createElement('p').innerHTML = '<b>planted</b>'
          return 'nothing'
        } catch (error) {
          return error instanceof TypeError ? 'TypeError' : String(error)
        }
      })
      holds(`thrown: ${thrown}`, thrown === 'TypeError')
      await takeTrouble(visit)
    },
  },
  {
    group: GROUP,
    name: 'a page without the chart that a check waits for',
    run: async (visit) => {
      visit.site.plant('/figures/planted', pageOf('<figure data-figure="salary" data-state="drawn"></figure>'))
      await visit.open('figures/planted')
      const isLive = () => visit.tab.evaluate(() => document.querySelector('figure[data-state="live"]') !== null)
      const waited = await until('a live figure', isLive, 3000).then(
        () => 'passed',
        () => 'failed',
      )
      holds('a chart that never becomes live passed', waited === 'failed')
      await takeTrouble(visit)
    },
  },
]

/** Planted faults, which the checks must notice: if one of them passes, nothing that passes means anything. */
export const controls: readonly Check[] = [...plantedFaults, ...scripted]
