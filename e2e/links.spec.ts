import { Front } from './pages/Front'
import { LANGUAGES } from './pages/words'
import { addressIn, FIGURE_PAGES } from './pages/Site'
import { expect, test } from './test'

const ADDRESSES = ['', ...FIGURE_PAGES, 'evidence/', 'data/'] as const

test('an invalid value is named and dropped; the rest of the link works', async ({ english }) => {
  await english.openAlive('figures/moves/?asof=2019-01-14&parties=union~martians&theme=plaid')
  await expect(english.notice).toContainText('parties = “martians”')
  await expect(english.notice).toContainText('theme = “plaid”')
  const figure = english.figure('moves')
  await expect(figure.drawnFor('P14-union-2019-01-11')).not.toHaveCount(0)
  await expect(figure.drawnFor('P13-district-2019-01-11')).toHaveCount(0)
  await expect(figure.drawnFor('P16-agreement-2019-01-22')).toHaveCount(0)

  await english.dismiss.click()
  await expect(english.notice).toHaveCount(0)
  await expect(figure.drawnFor('P14-union-2019-01-11')).not.toHaveCount(0)
})

for (const [name, value, address] of [
  ['asof', '2019-02-30', 'figures/moves/?asof=2019-02-30'],
  ['asof', 'soon', 'figures/salary/?asof=soon'],
  ['parties', 'martians', '?parties=martians'],
  ['proposals', 'P99', 'figures/moves/?proposals=P99'],
  ['grades', '13', 'figures/class-size/?grades=13~tk-3'],
  ['schools', 'hogwarts', 'figures/class-size/?schools=hogwarts'],
  ['roles', '<script>', 'figures/staffing/?roles=%3Cscript%3E'],
  ['view', 'hologram', 'figures/money/?view=hologram'],
  ['salary', '12', 'figures/money/?salary=12'],
  ['asof', '%E0%A4%A', 'figures/money/?asof=%E0%A4%A'],
  ['theme', '', 'figures/money/?theme='],
  ['question', 'cg-multiple', 'figures/contested/?question=cg-multiple'], // no longer a question
] as const) {
  test(`the page is never blank: ${address}`, async ({ english }) => {
    await english.openAlive(address)
    await expect(english.notice).toContainText(`${name} = “${value}”`)
    await expect(english.title).toBeVisible()
    await expect(english.figures.first()).toBeVisible()
    await expect(english.figures.first().locator('.mark').filter({ visible: true })).not.toHaveCount(0)
  })
}

test('the link to the other language keeps the view', async ({ english, spanish, page }) => {
  await english.openAlive('figures/moves/?parties=union')
  await english.otherLanguage.click()
  await expect(page).toHaveURL(/\/es\/figures\/moves\/\?parties=union$/)
  await spanish.becomeAlive()
  await expect(spanish.figure('moves').drawnFor('P13-district-2019-01-11')).toHaveCount(0)
})

test('the notice speaks Spanish too', async ({ spanish }) => {
  await spanish.openAlive('figures/moves/?parties=martians')
  await expect(spanish.notice).toContainText('parties = “martians”')
  await expect(spanish.notice).toContainText('La dirección pedía')
  await spanish.dismiss.click()
  await expect(spanish.notice).toHaveCount(0)
})

test('a link to a figure of the front page leads there', async ({ english }) => {
  await english.openAlive('#staffing')
  await expect(english.figure('staffing').finding).toBeInViewport()
})

test('a link to a fact that does not exist says so, and the page works', async ({ english }) => {
  await english.openAlive('evidence/#fact-no-such-thing')
  await expect(english.evidence.alert).toHaveText(
    'There is no fact “no-such-thing” in this data. The link may be old; search below.',
  )
  await expect(english.evidence.count).toHaveText('574 of 574 facts')
})

test('a link to a disagreement leads there', async ({ english }) => {
  await english.open('evidence/#conflict-cg-att1')
  await expect(english.evidence.conflict('cg-att1')).toBeInViewport()
})

test('an unknown address gets a 404 page with links onward', async ({ page, english }) => {
  const response = await page.request.get('./figures/nonsense/')
  expect(response.status()).toBe(404)
  expect(await response.text()).toContain('<h1')
  await english.open('404.html')
  await expect(english.title).toBeVisible()
  await page.getByRole('link', { name: 'At the Table' }).first().click()
  await expect(new Front(page, 'en').table).toBeVisible()
})

for (const language of LANGUAGES) {
  test(`every address in ${language} is a page of its own, in that language`, async ({ request }) => {
    const titles = new Set<string>()
    for (const address of ADDRESSES) {
      const response = await request.get(addressIn(language, address))
      expect.soft(response.status(), address).toBe(200)
      expect.soft(response.headers()['content-type'], address).toContain('text/html')
      const html = await response.text()
      expect.soft(html, address).toContain(`<html lang="${language}"`)
      expect.soft(html.match(/<h1[\s>]/g), address).toHaveLength(1)
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
      expect.soft(title, address).toMatch(/\S.{9}/)
      expect.soft([...titles], `${address}: a title of its own`).not.toContain(title)
      titles.add(title)
    }
  })
}

test('the other language is the same page, and leads back', async ({ page, english, spanish }) => {
  test.setTimeout(60_000) // fifteen pages
  for (const address of ['', 'figures/class-size-steps/', 'figures/class-size-steps/all/', 'evidence/', 'data/']) {
    await english.open(address)
    const here = page.url()
    await english.otherLanguage.click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    expect(new URL(page.url()).pathname.endsWith(`/es/${address}`)).toBe(true)
    await spanish.otherLanguage.click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(page.url()).toBe(here)
  }
})

test.describe('evidence is one step away', () => {
  test('from a number in the table of the front page', async ({ page, english }) => {
    const front = new Front(page, 'en')
    await front.open()
    await front.cell('raise', 'union').getByRole('link', { name: '6.5%' }).first().click()
    await expect(
      english.evidence
        .fact('sal-union-2019-01-11')
        .or(english.evidence.fact('sal-union-6.5'))
        .and(english.main.locator(':focus')),
    ).toContainText('6.5%')
  })

  test('from a number in a table', async ({ english }) => {
    await english.openWhole('staffing')
    await english.figure('staffing').rows.filter({ hasText: '2,784' }).getByRole('link').click()
    await expect(english.evidence.fact('st-nurse-ca-2784')).toBeFocused()
    await expect(english.evidence.fact('st-nurse-ca-2784')).toContainText('2,784')
  })

  test('from a mark of a live chart, and from the tip beside it', async ({ page, english }) => {
    await english.openAlive('figures/attendance/')
    const figure = english.figure('attendance')
    await figure.pointAt()
    await expect(figure.root).toHaveAttribute('data-state', 'live')
    await figure.mark('str-att-2').hover()
    await expect(figure.tip).toContainText('171,480')
    await expect(figure.tip.getByRole('link')).toHaveAttribute('href', /evidence\/#fact-str-att-2$/)
    await page.keyboard.press('Escape')
    await expect(figure.tip).toHaveCount(0)
    await figure.mark('str-att-2').click()
    await expect(english.evidence.fact('str-att-2')).toBeFocused()
  })

  test('from a mark that is pressed before the chart is live', async ({ page, english }) => {
    await page.route('**/assets/LiveDrawing-*.js', () => {}) // never fulfilled
    await english.openAlive('figures/attendance/')
    await english.figure('attendance').mark('str-att-2').locator('.shape').click()
    await expect(english.evidence.fact('str-att-2')).toBeFocused()
  })
})
