import { Front } from './pages/Front'
import { addressIn } from './pages/Site'
import { expect, test } from './test'

test.describe('the front page', () => {
  test('answers at a glance what each side wanted last and how it ended', async ({ page }) => {
    const front = new Front(page, 'en')
    await front.open()
    await expect(front.table).toHaveAttribute('data-day', '2019-01-22')
    await expect(front.cell('raise', 'district')).toContainText('6%')
    await expect(front.cell('raise', 'union')).toContainText('6.5%')
    await expect(front.cell('raise', 'joint')).toContainText('3% from Jul 2017, 3% from Jul 2018')
    await expect(front.cell('dollars', 'union')).toContainText('$14,625') // 75,000 × 6.5 % × 3 years
    await expect(front.cell('class-size', 'joint')).toContainText('30')
    await expect(front.cell('staffing', 'joint')).toContainText('300 nurses')
    await expect(front.cell('exceptions', 'joint')).toContainText('No')
  })

  test('goes back to an earlier day at once, and the address brings it back', async ({ page, english }) => {
    const front = new Front(page, 'en')
    await english.openAlive()
    await front.before.click()
    await front.before.click()
    await expect(front.table).toHaveAttribute('data-day', '2019-01-11')
    await expect(front.cell('raise', 'joint')).toHaveText('no agreement yet')
    await expect(page).toHaveURL(/\?asof=2019-01-11$/)
    await page.reload()
    await expect(front.cell('raise', 'joint')).toHaveText('no agreement yet')
  })

  test('has a stop for each proposal on its slider', async ({ page, english }) => {
    const front = new Front(page, 'en')
    await english.openAlive()
    await front.slider.focus()
    await page.keyboard.press('Home')
    await expect(front.table).toHaveAttribute('data-day', '2017-01-12') // the union's first proposal
    await expect(front.cell('raise', 'district')).toHaveText('no offer yet')
  })

  test('shows each source’s reading one press away from where they disagree', async ({ page, english }) => {
    const front = new Front(page, 'en')
    await english.openAlive()
    const cell = front.cell('staffing', 'joint')
    await cell.getByText('sources differ').click()
    await expect(cell).toContainText('more than 600')
    await expect(cell.getByRole('link', { name: 'All readings' })).toHaveAttribute('href', /question=cg-nurses/)
  })

  test('asks grade and kind of school, and answers in the table and in the box', async ({ page, english }) => {
    const front = new Front(page, 'en')
    await english.openAlive()
    await front.grade.selectOption('K')
    await expect(front.cell('class-size', 'joint')).toContainText('27')
    await front.grade.selectOption('4')
    await front.students.fill('36')
    await expect(front.verdicts).toHaveText([
      'Limit in 2017–18 34 2 students too many',
      'District’s last offer 35 1 student too many',
      'Agreed by 2022–23 30 6 students too many',
    ])
    // the way to all limits takes the whole class along
    await expect(front.toLimits).toHaveAttribute('href', /grade=4&schools=phbao&students=36$/)
  })

  test('counts a salary of one’s own, and keeps it to itself', async ({ page, english }) => {
    const front = new Front(page, 'en')
    await english.openAlive()
    await front.salary.fill('58000')
    // 58,000 × 6.5 % × 3 = 11,310; × 3 % + × 6.09 % = 5,272.20
    await expect(front.payBox).toContainText('$11,310')
    await expect(front.payBox).toContainText('$5,272')
    await expect(page).toHaveURL(new RegExp(`${addressIn('en', '').slice(1)}$`))
  })

  test('says the same in Spanish', async ({ page }) => {
    const front = new Front(page, 'es')
    await front.open()
    await expect(front.cell('class-size', 'union')).toContainText('no se encontró')
    await expect(front.cell('staffing', 'joint')).toContainText('300 enfermeras')
  })

  test('is whole without a script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    const front = new Front(page, 'en')
    await front.open()
    await expect(front.cell('dollars', 'district')).toContainText('$6,818')
    await expect(front.payBox).toContainText('$7,807')
    await context.close()
  })
})
