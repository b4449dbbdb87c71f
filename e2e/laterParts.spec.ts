import { Front } from './pages/Front'
import { holdBack } from './pages/holdBack'
import { expect, test } from './test'

const FIGURES_CODE = '**/assets/FrontFigures-*.js'
const LATER = /\/assets\/(?:FrontFigures|FigureView|figures|LiveDrawing|Drawing|en)-/

test('the front page that nobody touches fetches no code of figures', async ({ page, english }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await english.openAlive()
  await page.waitForTimeout(7000) // longer than any page waits for something
  expect(fetched.filter((path) => LATER.test(path))).toEqual([])

  await page.mouse.move(200, 300)
  await expect.poll(() => fetched.some((path) => path.includes('/FrontFigures-'))).toBe(true)
})

test.describe('while the code of the figures is on its way', () => {
  test('a press on one of their buttons is kept', async ({ page, english }) => {
    const release = await holdBack(page, FIGURES_CODE)
    await english.openAlive()
    await english.figure('salary').root.getByRole('button', { name: 'Download' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    release()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('the table answers, and the figures follow when they can', async ({ page, english }) => {
    const front = new Front(page, 'en')
    const release = await holdBack(page, FIGURES_CODE)
    await english.openAlive()
    const finding = english.figure('salary').root.getByRole('heading', { includeHidden: true }).first()
    const atTheEnd = (await finding.textContent()) ?? ''
    for (let day = 0; day < 3; day += 1) await front.before.click()
    await expect(front.cell('raise', 'joint')).toHaveText('no agreement yet')
    await expect(finding).toHaveText(atTheEnd)
    await expect(finding).toBeHidden() // it speaks of another day
    release()
    await expect(finding).toBeVisible()
    await expect(finding).not.toHaveText(atTheEnd)
    await expect(english.figure('salary').drawnFor('P16-agreement-2019-01-22')).toHaveCount(0)
  })
})

test.describe('code that does not come', () => {
  test.use({ toleratedProblems: /Failed to load resource|net::ERR_|dynamically imported module/ })

  test('leaves the figures as they were built, and is fetched again with the next press', async ({ page, english }) => {
    await page.route(FIGURES_CODE, (route) => route.abort())
    await english.openAlive()
    await page.mouse.move(200, 300)
    await expect(page.getByText('A part of this page did not load:')).toHaveCount(1)
    await expect(english.figures).toHaveCount(3)
    await expect(english.figure('salary').marks).not.toHaveCount(0)
    await page.unroute(FIGURES_CODE)
    await english.figure('salary').root.getByRole('button', { name: 'Cite' }).click()
    await expect(page.getByText('A part of this page did not load:')).toHaveCount(0)
    await expect(page.getByRole('dialog')).toBeVisible()
  })
})
