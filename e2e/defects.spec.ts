import type { Page } from '@playwright/test'
import { axeTrouble } from './checks/axe'
import { noteListeners } from './checks/noteListeners'
import { seenTrouble } from './checks/seenTrouble'
import { forcedTrouble, motionTrouble, narrowTrouble, tipTrouble, walkTrouble } from './checks/usedTrouble'
import { expect, test } from './test'

/** Defects that can be planted in a chart of a sound page. Each runs in the page. */
const DEFECTS: Readonly<Record<string, () => void>> = {
  'a menu without a label': () => {
    const menu = document.createElement('select')
    menu.append(new Option('All'))
    document.querySelector('main')?.append(menu)
  },
  'a button without a name': () => document.querySelector('main')?.append(document.createElement('button')),
  'faint text': () => document.querySelector<HTMLElement>('.finding')?.style.setProperty('color', '#c4c4c4'),
  'a picture without a name': () => {
    const picture = document.createElement('div')
    picture.setAttribute('role', 'img')
    picture.textContent = '▲'
    document.querySelector('main')?.append(picture)
  },
  'targets of 12 px': () => {
    for (const name of ['More', 'Less']) {
      const button = document.createElement('button')
      button.setAttribute('aria-label', name)
      button.style.cssText = 'width: 12px; height: 12px; min-height: 0; padding: 0'
      document.querySelector('main')?.append(button)
    }
  },
  'a frame without a title': () => document.querySelector('main')?.append(document.createElement('iframe')),
  'faint words in the drawing': () => {
    for (const text of document.querySelectorAll<SVGElement>('.drawing text')) text.style.fill = '#b9b9b9'
  },
  'faint lines': () => {
    for (const line of document.querySelectorAll<SVGElement>('.drawing .line')) line.style.stroke = '#dcd9d2'
  },
  'series that only their colour tells apart': () => {
    for (const shape of document.querySelectorAll<SVGElement>('.drawing path.shape'))
      shape.setAttribute('d', 'M-5 -5L5 -5L0 5Z')
    for (const line of document.querySelectorAll<SVGElement>('.drawing .line')) {
      line.style.strokeDasharray = 'none'
      line.style.strokeWidth = '2px'
    }
  },
  'a chart without role and name': () => {
    const chart = document.querySelector('.chart')
    for (const element of [chart, ...(chart?.querySelectorAll('.drawing [role], .drawing [aria-label]') ?? [])]) {
      element?.removeAttribute('role')
      element?.removeAttribute('aria-label')
    }
  },
  'a chart that is called “chart”': () => {
    for (const element of document.querySelectorAll('.drawing [role][aria-label]:not(a, .mark)'))
      element.setAttribute('aria-label', 'Chart')
  },
  'a mark whose name lacks what is written there': () => {
    for (const mark of document.querySelectorAll('.live .drawing a[aria-label]:has(text)'))
      mark.setAttribute('aria-label', 'To its source')
  },
  'a link that is called by a number': () => {
    const link = document.createElement('a')
    link.href = '#main'
    link.textContent = '2'
    document.querySelector('main')?.append(link)
  },
  'no table': () => document.querySelector('details.table')?.remove(),
  'words of a mark for the mouse alone': () =>
    window.addEventListener('focusin', (event) => event.stopImmediatePropagation(), { capture: true }),
  'a press on something that is no button': () => {
    const box = document.createElement('div')
    box.textContent = 'Show more'
    box.addEventListener('click', () => box.remove())
    document.querySelector('main')?.append(box)
  },
  'no ring around what has the focus': () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*:focus-visible { outline: none !important }')
    document.adoptedStyleSheets.push(sheet)
  },
  'a place that Tab does not leave': () =>
    document.querySelector('.chart')?.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Tab') event.preventDefault() // safe: a keydown
    }),
  'type of 8 px': () => document.querySelector<HTMLElement>('.measure')?.style.setProperty('font-size', '8px'),
  'an error that nobody announces': () => {
    const field = document.createElement('label')
    field.textContent = 'Salary'
    const input = document.createElement('input')
    input.setAttribute('aria-invalid', 'true')
    field.append(input)
    const problem = document.createElement('p')
    problem.textContent = 'This is not a salary.'
    document.querySelector('main')?.append(field, problem)
  },
  'a width of 1,200 px': () => document.querySelector<HTMLElement>('.chart')?.style.setProperty('width', '1200px'),
  'a slider that can only be dragged': () => {
    const thumb = document.createElement('div')
    thumb.textContent = '◆'
    thumb.addEventListener('pointerdown', () => undefined)
    document.querySelector('main')?.append(thumb)
  },
  'colours that stay when the reader has chosen others': () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.drawing .shape { forced-color-adjust: none; fill: #c01 !important; stroke: #c01 !important }')
    document.adoptedStyleSheets.push(sheet)
  },
  'focus under a bar that stays': () => {
    const bar = document.createElement('div')
    bar.style.cssText = 'position: fixed; inset: 30% 0 0; z-index: 9; background: #fff'
    document.body.append(bar)
  },
  'something that moves for ever': () =>
    document
      .querySelector('.finding')
      ?.animate([{ opacity: 1 }, { opacity: 0.6 }], { duration: 400, iterations: Infinity }),
  'a table without a name': () => {
    for (const name of document.querySelectorAll('table caption')) name.remove()
    for (const region of document.querySelectorAll('[role="region"]')) region.removeAttribute('aria-label')
  },
  'a table without headers': () => {
    for (const head of document.querySelectorAll('table thead')) head.remove()
  },
}

/** How many Tab stops are checked: past the chart, into the table. */
const STOPS = 30

/** Runs the checks in turn, quick ones first, until one finds something. */
async function firstTrouble(page: Page): Promise<readonly string[]> {
  const checks = [
    () => page.evaluate(seenTrouble),
    () => narrowTrouble(page),
    () => motionTrouble(page),
    () => forcedTrouble(page),
    () => axeTrouble(page, { rules: 'every' }),
    async () => (await walkTrouble(page, STOPS)).trouble,
    () => tipTrouble(page),
  ]
  for (const check of checks) {
    const trouble = await check()
    if (trouble.length > 0) return trouble
  }
  return []
}

test.beforeEach(async ({ page, english }) => {
  await page.addInitScript(noteListeners)
  await english.openAlive('figures/salary/')
  await english.figure('salary').pointAt()
  await expect(english.figure('salary').root).toHaveAttribute('data-state', 'live')
})

test('no check finds anything on a page that is sound', async ({ page }) => {
  expect(await firstTrouble(page)).toEqual([])
})

for (const [defect, plant] of Object.entries(DEFECTS))
  test(`the checks notice ${defect}`, async ({ page }) => {
    await page.evaluate(plant)
    expect(await firstTrouble(page)).not.toEqual([])
  })
