import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { ChildsClass } from './pages/ChildsClass'
import { Pay } from './pages/Pay'
import { Front } from './pages/Front'
import { addressIn, FIGURE_PAGES, Site } from './pages/Site'
import { FIGURES } from './pages/words'
import { translate, translateEarly } from './pages/translate'
import { expect, test } from './test'

/** Translated before it hydrates, a page is not as React expects it: React says so once, and draws it anew. */
test.use({ toleratedProblems: /Minified React error #418/ })

type Story = { address: string; steps: readonly ((page: Page, site: Site) => Promise<unknown>)[] }

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first().click()
const citeNumber = (index: number) => (page: Page) =>
  page.getByRole('dialog').getByRole('combobox').first().selectOption({ index })
const close = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()

/** What readers do, page by page. After each step a translated page says what the page itself says. */
const STORIES: Record<string, Story> = {
  'the front page': {
    address: '',
    steps: [
      (page) => new Front(page, 'en').before.click(),
      (page) => new Front(page, 'en').before.click(),
      (page) => new Front(page, 'en').slider.fill('0'),
      (page) => new Front(page, 'en').grade.selectOption('K'),
      (page) => new Front(page, 'en').grade.selectOption('9'),
      (page) => new Front(page, 'en').students.fill('30'),
      (page) => new Front(page, 'en').students.fill('x'),
      (page) => new Front(page, 'en').students.fill('39'),
      (page) => new Front(page, 'en').students.fill(''),
      (page) => new Front(page, 'en').slider.press('End'), // on the first day there is no answer to share
      (page) => new Front(page, 'en').salary.fill('63,000'),
      (page) => new Front(page, 'en').salary.fill('250000'),
      (page) => new Front(page, 'en').payBox.getByRole('button').click(),
      (page) => new Front(page, 'en').classBox.getByRole('button').click(),
      (page) => new Front(page, 'en').grade.selectOption('6'),
      (page) => new Front(page, 'en').otherDay.click(),
      (page) => new Front(page, 'en').day.fill('2017-01-01'),
      (page) => new Front(page, 'en').after.click(),
    ],
  },
  'class size': {
    address: 'figures/class-size/',
    steps: [
      (page) => new ChildsClass(page, 'en').grade.selectOption('9'),
      (page) => new ChildsClass(page, 'en').students.fill('39'),
      (page) => new ChildsClass(page, 'en').students.fill('46'),
      (page) => new ChildsClass(page, 'en').students.fill('0'),
      (page) => new ChildsClass(page, 'en').schoolType.selectOption({ index: 2 }),
      (page) => new ChildsClass(page, 'en').grade.selectOption('K'),
      (page) => new ChildsClass(page, 'en').students.fill(''),
      (_, site) => site.filters.toggle('Grades', 'Grades 4 to 6'),
      press('Show the table alone'),
      press('Show the chart'),
      (_, site) => site.filters.chooseNone('Grades'),
    ],
  },
  pay: {
    address: 'figures/pay/',
    steps: [
      (page) => new Pay(page, 'en').earn('63,000'),
      (page) => new Pay(page, 'en').earn('nothing'),
      (page) => new Pay(page, 'en').earn('90000'),
      (page) => new Pay(page, 'en').compare.selectOption({ index: 0 }),
      (page) => new Pay(page, 'en').compare.selectOption({ index: 3 }),
      (page) => new Pay(page, 'en').until.selectOption('2016-07'),
      (page) => new Pay(page, 'en').until.selectOption('2020-06'),
      (_, site) => site.filters.toggle('Sides', 'District'),
      (page) => new Pay(page, 'en').average.click(),
      (page) => new Pay(page, 'en').share.click(),
    ],
  },
  'what is contested': {
    address: 'figures/contested/?parties=union&asof=soon',
    steps: [
      (_, site) => site.dismiss.click(),
      (_, site) => site.filters.reset.click(),
      press('Download'),
      close,
      press('Cite'),
      citeNumber(1), // the second of the two answers to one question
      close,
      (page) => page.getByRole('link', { name: 'Everything', exact: true }).click(),
      press('Cite'),
      citeNumber(3),
      close,
    ],
  },
  'an embed': {
    address: 'embed/salary/?show=all',
    steps: [
      (_, site) => site.figure('salary').pointAt(),
      (_, site) => site.figure('salary').marks.first().hover(),
      press('Show the table alone'),
      press('Cite'),
      close,
    ],
  },
  'the evidence': {
    address: 'evidence/',
    steps: [
      (_, site) => site.evidence.query.fill('156,774'),
      (_, site) => site.evidence.query.fill('no such fact'),
      (_, site) => site.evidence.showAll.first().click(),
      (_, site) => site.evidence.topic.selectOption({ index: 2 }),
      (_, site) => site.evidence.party.selectOption({ index: 1 }),
      (page) => page.evaluate(() => (window.location.hash = '#fact-none')),
      (page) => page.evaluate(() => (window.location.hash = '#fact-str-att-1')),
    ],
  },
  'the deck': {
    address: 'present/',
    steps: [
      (page) => page.keyboard.press('ArrowRight'),
      (page) => page.keyboard.press('?'),
      (page) => page.keyboard.press('Escape'),
      (page) => page.keyboard.press('n'),
      (page) => page.keyboard.press('End'),
    ],
  },
}

/** What every figure has in common: its depth, its table, its panels, and handing it on. */
for (const figure of FIGURES)
  STORIES[`the figure ${figure}`] = {
    address: `figures/${figure}/`,
    steps: [
      (page) => page.getByRole('link', { name: 'Everything', exact: true }).click(),
      press('Show the table alone'),
      press('Show the chart'),
      (page) => page.getByRole('link', { name: 'In short', exact: true }).click(),
      (_, site) => site.filters.chooseNone('Sides'),
      (_, site) => site.filters.reset.click(),
      press('Share'),
      press('Cite'),
      close,
    ],
  }

/** What a page says, in its order; drawings and what is announced of a change apart. */
function saidOn(page: Page): Promise<string> {
  return page.locator('body').evaluate((body) => {
    const copy = body.cloneNode(true) as HTMLElement // safe: a copy of an element is one
    for (const unsaid of copy.querySelectorAll(
      'script, style, noscript, svg, [role="tooltip"], .offline, #recharts_measurement_span',
    ))
      unsaid.remove()
    return (copy.textContent ?? '').replaceAll(/\s+/g, ' ')
  })
}

/** Where a translated text begins to differ from its model; empty where it does not. */
function differenceOf(said: string, model: string): string {
  const at = [...model].findIndex((letter, index) => letter !== said[index])
  if (at < 0) return said.slice(model.length)
  return `${said.slice(Math.max(0, at - 60), at + 60)} | ${model.slice(Math.max(0, at - 60), at + 60)}`
}

async function openIn(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  return context.newPage()
}

/** Figures are made of the same parts: translated before they answer, one of them stands for all. */
const isToldEarly = (name: string) => !name.startsWith('the figure') || name === 'the figure salary'

for (const when of ['after', 'before'] as const)
  for (const [name, { address, steps }] of Object.entries(STORIES).filter(
    ([story]) => when === 'after' || isToldEarly(story),
  ))
    test(`${name}, translated ${when} it answers, says at every step what it says untranslated`, async ({
      page,
      browser,
      baseURL,
    }) => {
      test.slow()
      const plain = await openIn(browser, { baseURL: baseURL ?? '' })
      const [site, model] = [new Site(page, 'en'), new Site(plain, 'en')]
      if (when === 'before') await translateEarly(page)
      for (const one of [site, model]) {
        await one.open(address)
        if (address.startsWith('embed')) await one.figure('salary').pointAt()
        if (!address.startsWith('present')) await one.becomeAlive()
      }
      if (when === 'after') await translate(page)
      for (const [index, step] of steps.entries()) {
        await step(plain, model)
        await step(page, site)
        await expect
          .poll(
            async () => differenceOf(await saidOn(page), await saidOn(plain)),
            `step ${index + 1}: ${step.toString()}`,
          )
          .toBe('')
      }
      await plain.context().close()
    })

/** Farsi, Hebrew and Arabic are read from right to left; a translated page is turned around, its charts are not. */
for (const width of [390, 1280])
  test(`read from right to left, no page scrolls sideways and every control answers, at ${width} px`, async ({
    page,
    english,
  }) => {
    test.setTimeout(240_000)
    await page.setViewportSize({ width, height: 844 })
    for (const address of ['', ...FIGURE_PAGES, 'evidence/', 'data/', '404.html']) {
      await page.goto(addressIn('en', address))
      await page.evaluate(() => (document.documentElement.dir = 'rtl'))
      await translate(page)
      expect
        .soft(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          `${address} scrolls sideways`,
        )
        .toBe(0)
      const strays = await page.evaluate(() =>
        [...document.querySelectorAll('h1, .finding, td, .verdicts li, .doors a, button, select')].flatMap((part) => {
          const { left, right, width: partPx } = part.getBoundingClientRect()
          if (partPx === 0 || !part.checkVisibility({ contentVisibilityAuto: true })) return []
          if (part.closest('.scroll, .visually-hidden')) return []
          return left < -1 || right > innerWidth + 1 ? [(part.textContent ?? '').slice(0, 40)] : []
        }),
      )
      expect.soft(strays, `${address} stands outside the page`).toEqual([])
    }
    await english.openAlive()
    await page.evaluate(() => (document.documentElement.dir = 'rtl'))
    await translate(page)
    const front = new Front(page, 'en')
    await front.students.fill('36')
    await front.grade.selectOption('4')
    await expect(front.verdicts.first()).toContainText('2 students too many')
    await front.before.click()
    await expect(front.table).not.toHaveAttribute('data-day', '2019-01-22')
    await front.cell('raise', 'union').locator('summary').click()
    await expect(front.cell('raise', 'union').getByRole('listitem').first()).toBeInViewport()
  })
