import { Front } from './pages/Front'
import { Pay } from './pages/Pay'
import { expect, test } from './test'

test('a teacher types a salary and reads what each proposal pays; it is shared with nobody', async ({
  page,
  english,
}) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await english.openAlive('figures/pay/all/')
  const pay = new Pay(page, 'en')
  await expect(pay.finding).toContainText('$14,625 more with the union’s raise; $6,818 more with the district’s')

  await pay.earn('$60k')
  // 60,000 × 6.5% × 3 = 11,700; 60,000 × 3% + 60,000 × 6.09% = 5,454
  await expect(pay.finding).toContainText('On a salary of $60,000')
  await expect(pay.finding).toContainText('$11,700 more with the union’s raise; $5,454 more with the district’s')
  await expect(pay.marks.filter({ hasText: '$11,700' })).toHaveCount(2) // July 2018 and January 2019
  await expect(pay.cell('sal-cbs-retro-2016')).toHaveText('$10,800') // 3 × 60,000 × 6%
  await expect(pay.workingRow('36 months × $325')).toHaveCount(2) // 60,000 × 6.5% ÷ 12
  await expect(page).toHaveURL(/figures\/pay\/all\/$/)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  // links and files to share leave it out, too
  await page.getByRole('button', { name: 'Cite', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('the figure without your own salary')
  await expect(page.getByLabel('The figure as shown now', { exact: true })).toHaveValue(/On a salary of \$75,000/)
  await page.keyboard.press('Escape')
  expect(sent.length).toBeGreaterThan(3)
  expect(sent.filter((request) => request.includes('60000') || request.includes('60k'))).toEqual([])

  await pay.share.click()
  await expect(page).toHaveURL(/figures\/pay\/all\/\?salary=60000$/)
  await expect(pay.share).toHaveCount(0)
  await page.reload()
  await expect(pay.finding).toContainText('On a salary of $60,000')
})

test('an invalid salary is reported in the reader’s language, and the last valid one stays', async ({
  page,
  spanish,
}) => {
  await spanish.openAlive('figures/pay/all/')
  const pay = new Pay(page, 'es')
  await pay.earn('72.5k')
  await expect(pay.finding).toContainText('$72,500')
  await pay.earn('mucho')
  await expect(pay.problem).toHaveText(
    'Esto no es un salario. Escríbalo así: 72,500 o 72.5k. La gráfica sigue contando con $72,500.',
  )
  await expect(pay.salary).toHaveAttribute('aria-invalid', 'true')
  await expect(pay.finding).toContainText('$72,500')
  await pay.earn('300,000')
  await expect(pay.problem).toContainText('$250,000 o menos')
  await pay.average.click()
  await expect(pay.finding).toContainText('$75,000')
})

test('the month and the comparison are in the address, and the address brings them back', async ({ page, english }) => {
  await english.openAlive('figures/pay/all/')
  const pay = new Pay(page, 'en')
  await pay.until.selectOption('2020-06')
  await pay.compare.selectOption('P06-union-2018-07-24')
  await expect(page).toHaveURL(/figures\/pay\/all\/\?until=2020-06&against=P06-union-2018-07-24$/)
  // 4 × 4,875 and 2,250 + 2 × 4,567.50; in force 79,567.50 against 79,875
  await expect(pay.finding).toContainText('$19,500 more with the union’s raise; $11,385 more with the district’s')
  await expect(pay.workingRow('$8,115 less')).toHaveCount(4)
  await expect(pay.workingRow('$307.50 less')).toHaveCount(4)

  await page.reload()
  await expect(pay.until).toHaveValue('2020-06')
  await expect(pay.workingRow('$8,115 less')).toHaveCount(4)
})

test('the working is in the page before any script, with the union’s own example', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('./figures/pay/all/')
  const pay = new Pay(page, 'en')
  await expect(pay.salary).toBeHidden()
  await expect(pay.workingRow('12 months × $187.50')).not.toHaveCount(0) // 75,000 × 3% ÷ 12
  await expect(pay.working).toContainText('$70,000 to $72,100 and then $74,263')
  await expect(pay.working).toContainText('back pay of $3,542')
  await expect(pay.working).toContainText('Through February 2019 our arithmetic gives $4,942. The difference, $1,400,')
  await context.close()
})

test('from the front page the working is one press away, for the salary of the link', async ({ page, english }) => {
  await english.openAlive('?salary=100000')
  const front = new Front(page, 'en')
  await expect(front.payBox).toContainText('$19,500 more as the union asked') // 3 × 6,500
  await front.toWorking.click()
  const pay = new Pay(page, 'en')
  await expect(pay.workingRow('36 months × $541.67')).toHaveCount(2)
})

test('a phone and a keyboard are enough', async ({ page, english }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await english.openAlive('figures/pay/all/')
  const pay = new Pay(page, 'en')
  await pay.salary.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('50428')
  await page.keyboard.press('Enter')
  await expect(pay.finding).toContainText('$50,428')
  await page.keyboard.press('Tab')
  await expect(pay.until).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
