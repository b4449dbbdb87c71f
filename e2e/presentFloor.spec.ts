import type { Locator } from '@playwright/test'
import { Deck } from './pages/Deck'
import { expect, test } from './test'

/** What they add to one salary. */
const DOLLARS = '?slide=4'
const ONE_CLASS = '?slide=6'

test.use({ viewport: { width: 1280, height: 720 } })

test('a salary from the floor: the pay slide is drawn anew for it, and Escape goes back', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open(DOLLARS)
  await deck.press('a')
  const field = page.getByLabel('Salary, in dollars a year')
  await expect(field).toBeFocused()
  await field.pressSequentially('58000')
  // 58,000 × (3 % + 6.09 %) = 5,272.20; 58,000 × 6.5 % × 3 = 11,310
  await expect(deck.title).toHaveText(
    'On $58,000, July 2016 to June 2019, the union’s raise adds $11,310; district’s and agreement’s, $5,272.',
  )
  const values = deck.slide.locator('.slide-picture .value').filter({ visible: true })
  await expect(values).toHaveText(['$5,272', '$11,310', '$5,272', '$5,272'])
  await deck.press('Enter') // the field closes, the answer stays, and a clicker works again
  await expect(field).toBeHidden()
  await expect(deck.title).toContainText('On $58,000')
  await deck.press('PageDown', 'PageUp')
  await expect(deck.title).toContainText('On $58,000')
  await deck.press('Escape')
  await expect(deck.title).toContainText('On $75,000')
  await expect(values).toHaveText(['$6,818', '$14,625', '$6,818', '$6,818'])
  await deck.press('a')
  await field.pressSequentially('5')
  await expect(page.getByText('From 20,000 to 250,000')).toBeVisible()
  await expect(deck.title).toContainText('On $75,000')
  await deck.press('Escape')
  await expect(field).toBeHidden()
})

test('a class from the floor: the slide is drawn anew for its grade and students', async ({ page }) => {
  const deck = new Deck(page, 'es')
  await deck.open(ONE_CLASS)
  await page.mouse.move(300, 300)
  await page.waitForTimeout(500)
  await page.getByRole('button', { name: 'Otra clase' }).click()
  await page.getByRole('combobox', { name: 'Grado' }).selectOption('7')
  await page.getByRole('spinbutton', { name: 'Alumnos' }).fill('40')
  // grade 7, PHBAO: 37 in force, 39 offered, 30 agreed
  await expect(deck.title).toHaveText('En una clase de 40 de 7.º grado sobran 10 alumnos según el tope acordado')
  await expect(deck.slide.locator('[data-most]').filter({ visible: true })).toHaveText([
    /37 como máximo, sobran 3/,
    /39 como máximo, sobra 1/,
    /30 como máximo, sobran 10/,
  ])
  await deck.press('Escape')
  await expect(deck.title).toHaveText('En una clase de 34 de 4.º grado sobran 4 alumnos según el tope acordado')
})

test('a view of a figure is a deck of one slide, with exactly its marks', async ({ page, english }) => {
  await english.openAlive('figures/moves/?parties=union')
  const figure = english.figure('moves')
  const factsOf = (marks: Locator) =>
    marks.evaluateAll((all) =>
      [...new Set(all.flatMap((mark) => mark.getAttribute('data-fact')?.split(' ') ?? []))].toSorted(),
    )
  const expected = ['sal-union-2019-01-11', 'sal-union-6.5']
  await expect.poll(() => factsOf(figure.marks)).toEqual(expected) // once the code of the figure has come
  await figure.root.getByRole('link', { name: 'Present this view' }).click()
  await expect(page).toHaveURL(/\/present\/\?figure=moves&parties=union$/)
  const deck = new Deck(page, 'en')
  await expect(deck.position).toHaveText('1 of 1')
  await expect(deck.title).toContainText('The union')
  await expect.poll(() => factsOf(deck.marks)).toEqual(expected)
  expect(await deck.parties()).toEqual(['union'])
  await deck.press('t')
  await expect(deck.slide.getByRole('table')).toBeVisible()
})

test('what is presented is what is on the screen, a typed salary included', async ({ page, english }) => {
  await english.openAlive('figures/pay/')
  await page
    .getByLabel(/salary/i)
    .first()
    .fill('58000')
  await expect(english.figure('pay').root.getByText('$11,310').first()).toBeVisible()
  await english.figure('pay').root.getByRole('link', { name: 'Present this view' }).click()
  const deck = new Deck(page, 'en')
  await expect(deck.title).toContainText('On $58,000')
  await expect(deck.slide.locator('.slide-picture')).toContainText('$11,310')
})

test('a tall view is shown screen by screen', async ({ page }) => {
  const deck = new Deck(page, 'es')
  await deck.open('?figure=class-size&show=all')
  const top = () => deck.slide.evaluate((element) => element.scrollTop)
  await deck.press('PageDown')
  await expect.poll(top).toBeGreaterThan(100)
  await deck.press('PageUp')
  await expect.poll(top).toBe(0)
})

test('a copy that does not know where it is says so in a listener’s words, and names no address', async ({ page }) => {
  const deck = new Deck(page, 'es')
  await deck.open('?slide=12')
  await expect(deck.title).toHaveText('Cada número tiene una fuente, y usted puede comprobarla')
  await expect(deck.slide.locator('.slide-where')).toBeHidden()
  await deck.press('q')
  await expect(page.getByText('Esta copia de las diapositivas no conoce la dirección de la página.')).toBeVisible()
})

test.describe('read at an address of its own', () => {
  test.use({ toleratedProblems: /^other origin: http:\/\/schools\.example|Cross-Origin-Opener-Policy/ })

  test('without a public address in the build, the last slide and the code give the one at which it is read', async ({
    page,
    baseURL,
  }) => {
    // a name that a phone could reach, answered by the server of this test
    await page.route('http://schools.example/**', async (route) => {
      const response = await route.fetch({
        url: route
          .request()
          .url()
          .replace('http://schools.example/', baseURL ?? ''),
      })
      await route.fulfill({ response })
    })
    await page.goto('http://schools.example/present/?slide=12')
    const deck = new Deck(page, 'en')
    await expect(deck.slide.locator('.slide-where')).toHaveText('All of it, with every source: schools.example')
    await deck.press('q')
    await expect(page.getByRole('img', { name: 'http://schools.example/present/' })).toBeVisible()
  })
})

test('one class is shown under every limit, with a dot for each student', async ({ page }) => {
  const deck = new Deck(page, 'en')
  await deck.open(ONE_CLASS)
  await expect(deck.title).toHaveText('A class of 34 in grade 4 has 4 students too many for the limit agreed')
  const limit = (fact: string) => deck.slide.locator(`li[data-fact~="${fact}"]`)
  await expect(limit('cs-2018-max-phbao-45')).toContainText('at most 34, exactly full')
  await expect(limit('cs-dist-2019-01-11-46cap')).toContainText('at most 35, room for 1 more')
  await expect(limit('cs-2223-max-phbao-45')).toContainText('at most 30, 4 too many')
  await expect(deck.slide.locator('[data-missing]').filter({ visible: true })).toHaveText([
    /Union.*not found/,
    /Fact-finder.*not found/,
  ])
})

test('a reader’s own class can be presented: the chart of its grade, and what each limit means for it', async ({
  page,
  spanish,
}) => {
  await spanish.openAlive('figures/class-size/?grade=9&students=41&schools=phbao')
  await page.getByRole('link', { name: 'Ver como presentación' }).click()
  const deck = new Deck(page, 'es')
  await expect(deck.slide).toContainText('41 alumnos en 9.º grado.')
  await expect(deck.slide.locator('li[data-fact~="cs-2223-max-phbao-910a"]')).toContainText(
    '30 como máximo, 11 alumnos de más',
  )
  await expect(deck.marks).not.toHaveCount(0)
})
