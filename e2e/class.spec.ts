import { ChildsClass } from './pages/ChildsClass'
import { Front } from './pages/Front'
import { expect, test } from './test'

test('a parent enters grade and students, and reads what each limit means for that class', async ({
  page,
  english,
}) => {
  await english.openAlive('figures/class-size/')
  const child = new ChildsClass(page, 'en')
  await child.place.scrollIntoViewIfNeeded()
  await child.grade.selectOption('9')
  await child.students.fill('41')
  await child.schoolType.selectOption('phbao')

  // the limit of 2018 works out at 37, the agreement ends with 30
  await expect(child.limit('cs-2018-max-phbao-910a')).toContainText('at most 37, 4 students over')
  await expect(child.limit('cs-2223-max-phbao-910a')).toContainText('at most 30, 11 students over')
  await expect(child.limit('cs-2223-max-phbao-910a')).toContainText('2022–23')
  await expect(
    child.limit('cs-2223-max-phbao-910a').getByRole('img', { name: '41 dots, one a student: 11 of them over' }),
  ).toBeVisible()
  await expect(child.limits.filter({ hasText: 'Union, Jul 24, 2018' })).toContainText('not found')
  await expect(child.answer).toContainText('41 students in grade 9.')
  await expect(child.answer).toContainText('the limit agreed for 2022–23 was 30 (11 over)')

  await expect(page).toHaveURL(/\?schools=phbao&grade=9&students=41$/)
  // the chart and the table speak of that grade alone
  await expect(child.mark('cs-2018-max-phbao-45')).toHaveCount(0)
  await page.reload()
  await expect(child.limit('cs-2018-max-phbao-910a')).toContainText('4 students over')
})

test('art and physical education have limits of their own', async ({ page, spanish }) => {
  await spanish.openAlive('figures/class-size/?grade=10&students=40')
  const child = new ChildsClass(page, 'es')
  await child.kindOfClass.selectOption('non-academic')
  await expect(child.limit('cs-2223-max-phbao-912n')).toContainText('39 como máximo, 1 alumno de más')
})

test('a limit that no source gives is said to be missing, and offers of two days stand side by side', async ({
  page,
  english,
}) => {
  await english.openAlive('figures/class-size/?grade=7&students=33&schools=high-need')
  const child = new ChildsClass(page, 'en')
  await expect(child.place.getByText('The sources give no limit of its own for this choice.')).toBeVisible() // in force then
  await expect(child.limit('cs-dist-2019-01-07-32')).toContainText('at most 32, 1 student over.')
  await expect(child.limit('cs-dist-2019-01-11-34')).toContainText('at most 34, room for 1 more.')
  await english.filters.chooseNone('Sides')
  await expect(child.answer).toHaveText('33 students in grade 7. No limit for this choice is shown.')
})

test('an invalid class size is named, and the answer stays', async ({ page, spanish }) => {
  await spanish.openAlive('figures/class-size/?grade=4&students=36')
  const child = new ChildsClass(page, 'es')
  await expect(child.limit('cs-2018-max-phbao-45')).toContainText('34 como máximo, 2 alumnos de más')
  await child.students.fill('99')
  await expect(child.problem).toHaveText('“99” no es un tamaño de clase. Escriba un número entero de 1 a 60.')
  await expect(child.answer).toContainText('36 alumnos en 4.º grado')
})

test('the example is in the page before any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('./figures/class-size/')
  const child = new ChildsClass(page, 'en')
  // grade 4, mostly Hispanic, Black or Asian: 34, then 35 offered, then 30
  await expect(child.answer).toHaveText(
    'A class in grade 4. The limit before the agreement was 34; the cap offered was 35; the limit agreed for 2022–23 was 30.',
  )
  await expect(child.limit('cs-2223-max-phbao-45')).toContainText('at most 30')
  await expect(child.place).toContainText('These limits are of 2018 to 2023. For today’s, ask the school’s office')
  await expect(child.place).toContainText('The largest number of students that any one class may have')
  await context.close()
})

test('the front page answers for one class, every limit is one press away, and on a phone it fits', async ({
  page,
  english,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await english.openAlive()
  const front = new Front(page, 'en')
  await front.students.fill('30')
  await expect(front.verdicts.last()).toHaveText('Agreed by 2022–23 30 exactly full')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await front.toLimits.click()
  await expect(page).toHaveURL(/figures\/class-size\/\?grade=5&schools=phbao/)
  const child = new ChildsClass(page, 'en')
  await child.students.fill('30')
  await expect(child.limit('cs-2223-max-phbao-45')).toContainText('at most 30, exactly full')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a phone and a keyboard are enough, from the grade to the source of a limit', async ({ page, english }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await english.openAlive('figures/class-size/')
  const child = new ChildsClass(page, 'en')
  await child.grade.focus()
  await page.keyboard.type('9')
  await expect(child.answer).toContainText('A class in grade 9.')
  await page.keyboard.press('Tab')
  await expect(child.students).toBeFocused()
  await page.keyboard.type('41')
  await page.keyboard.press('Tab')
  await expect(child.schoolType).toBeFocused()
  await page.keyboard.press('ArrowDown') // to the integration program, and back
  await page.keyboard.press('ArrowUp')
  await expect(child.limit('cs-2018-max-phbao-910a')).toContainText('at most 37, 4 students over')
  await page.keyboard.press('Tab')
  await expect(child.kindOfClass).toBeFocused()
  // the next stops are the limits, each with the way to its source
  const source = child.limit('cs-2018-max-phbao-910a').getByRole('link')
  for (let stops = 0; stops < 3 && !(await source.evaluate((link) => link === document.activeElement)); stops += 1)
    await page.keyboard.press('Tab')
  await expect(source).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/evidence\/#fact-cs-2018-max-phbao-910a$/)
})
