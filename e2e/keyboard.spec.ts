import { FIGURES } from './pages/words'
import { expect, test } from './test'

for (const id of FIGURES)
  test(`from the chart of ${id} to the source of one number and back, without a mouse`, async ({ page, english }) => {
    await english.openAlive(`figures/${id}/`)
    const figure = english.figure(id)
    await figure.chart.focus()
    await expect(figure.root).toHaveAttribute('data-state', 'live')
    await expect(figure.chart.getByText('Enter: into the chart.')).toBeVisible()
    // one Tab stop: the next one is outside the chart
    expect(await figure.chart.locator('a:not([tabindex="-1"]), [tabindex="0"]').count()).toBe(0)

    await page.keyboard.press('Enter')
    const focused = page.locator(':focus')
    const name = async () => focused.getAttribute('aria-label')
    const first = await name()
    expect(first).toMatch(/\S.{8}/)
    await page.keyboard.press('End')
    const last = await name()
    expect(last).not.toBe(first)
    await page.keyboard.press('ArrowRight') // at the end one stays
    expect(await name()).toBe(last)
    await page.keyboard.press('Home')
    expect(await name()).toBe(first)
    await expect(focused).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(figure.chart).toBeFocused()

    await page.keyboard.press('ArrowDown')
    // to a mark that leads to evidence
    for (let steps = 0; steps < 20 && !(await focused.evaluate((mark) => mark.matches('a[href]'))); steps += 1)
      await page.keyboard.press(steps % 2 === 0 ? 'ArrowDown' : 'ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/evidence\/#fact-/)
    await page.goBack()
    await expect(figure.finding).toBeVisible()
  })

test('the table is one key away from the chart, and the keys explain themselves', async ({ page, english }) => {
  await english.openAlive('#money')
  const figure = english.figure('money')
  await figure.chart.focus()
  await expect(figure.root).toHaveAttribute('data-state', 'live')
  await page.keyboard.press('?')
  await page.keyboard.press('t')
  await expect(figure.table).toBeVisible()
  await expect(figure.details.locator('summary')).toBeFocused()
  await expect(figure.chart.getByText('Enter: into the chart.')).toBeVisible()
})
