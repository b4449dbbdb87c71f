import { holdBack } from './pages/holdBack'
import { expect, test } from './test'

test.describe('every fact', () => {
  test('is there, by topic and by how sure it is', async ({ english: site }) => {
    await site.openAlive('evidence/')
    const { evidence } = site
    await expect(evidence.count).toHaveText('574 of 574 facts')
    await expect(evidence.facts).toHaveCount(574)
    // counts from the research, with three facts of the review: one on the talks, two on the strike
    for (const [topic, count] of [
      ['Pay', 87],
      ['Class size', 186],
      ['Staff', 55],
      ['Money', 79],
      ['Strike', 61],
      ['Background', 59],
      ['Timeline', 47],
    ] as const) {
      await evidence.topic.selectOption(topic)
      await expect.soft(evidence.count, topic).toHaveText(`${count} of 574 facts`)
    }
    await evidence.topic.selectOption('Any')
    for (const [sure, count] of [
      ['Primary', 177],
      ['Reported', 313],
      ['Disputed', 34], // the answers of 11 contradictions and 4 claims
      ['Inferred', 50],
    ] as const) {
      await evidence.sure.selectOption(sure)
      await expect.soft(evidence.count, sure).toHaveText(`${count} of 574 facts`)
    }
  })

  test('is found when it is searched for before hydration', async ({ page, english: site }) => {
    const letThemCome = await holdBack(page, '**/data/*.evidence.en.json')
    await site.open('evidence/')
    await site.evidence.topic.selectOption('Strike')
    await site.evidence.query.fill('ratif')
    letThemCome()
    await site.becomeAlive()
    await expect(site.evidence.query).toHaveValue('ratif')
    await expect(site.evidence.topic).toHaveValue('strike')
    await expect(site.evidence.fact('str-rat-81')).toBeVisible()
    await expect(site.evidence.fact('str-att-1')).toBeHidden()
  })

  test('is found by several filters at once, and all of them come back', async ({ english: site }) => {
    await site.openAlive('evidence/')
    const { evidence } = site
    await evidence.topic.selectOption('Strike')
    await evidence.party.selectOption('Union')
    await evidence.query.fill('ratif')
    await expect(evidence.fact('str-rat-81')).toBeVisible()
    await expect(evidence.fact('str-rat-81')).toContainText('81%')
    await expect(evidence.fact('str-att-1')).toBeHidden()
    await evidence.proposal.selectOption({ index: 3 })
    await evidence.showAll.first().click()
    await expect(evidence.count).toHaveText('574 of 574 facts')
    await expect(evidence.query).toBeFocused()
    await expect(evidence.query).toHaveValue('')
  })

  test('is found with accents and without, in Spanish and in English', async ({ english, spanish }) => {
    await spanish.openAlive('evidence/')
    const said = async (words: string, site: typeof spanish) => {
      const before = await site.evidence.count.textContent()
      await site.evidence.query.fill(words)
      await expect(site.evidence.count).not.toHaveText(before ?? '')
      const after = await site.evidence.count.textContent()
      await site.evidence.query.fill('')
      await expect(site.evidence.count).toHaveText(/^574 /)
      return after
    }
    const withAccent = await said('reducción', spanish)
    expect(await said('reduccion', spanish)).toBe(withAccent)
    expect(await said('REDUCCIÓN', spanish)).toBe(withAccent)
    expect(withAccent).not.toMatch(/^0 /)

    await english.openAlive('evidence/')
    const plain = await said('nurses', english)
    expect(await said('Nursés', english)).toBe(plain)
    expect(plain).not.toMatch(/^0 /)
  })

  test('is found by its number, or a message says that nothing is found', async ({ english: site }) => {
    await site.openAlive('evidence/')
    const { evidence } = site
    await evidence.query.fill('156,774')
    await expect(evidence.fact('str-att-1')).toBeVisible()
    await evidence.query.fill('no such words anywhere')
    await expect(evidence.count).toHaveText('0 of 574 facts')
    await expect(evidence.shown).toHaveCount(0)
    await site.main.getByText('No fact fits.').getByRole('button', { name: 'Show all facts' }).click()
    await expect(evidence.count).toHaveText('574 of 574 facts')
  })
})

test('a link to a fact scrolls to it, focuses it, and shows those that contradict it', async ({ english: site }) => {
  await site.open('evidence/#fact-str-att-1')
  const fact = site.evidence.fact('str-att-1')
  await expect(fact).toBeFocused()
  await expect(fact).toBeInViewport()
  await expect(fact).toContainText('156,774')
  // the first day's other counts: KTLA on January 14, a radio brief on January 15, the estimate of January 18
  for (const count of ['141,631', '144,000', '157,000']) await expect.soft(fact).toContainText(count)
  await fact.getByRole('link', { name: /141,631/ }).click()
  await expect(site.evidence.fact('str-att-1-prelim')).toBeFocused()
})

test('a link to a fact that a filter hides shows it all the same', async ({ page, english: site }) => {
  await site.openAlive('evidence/')
  await site.evidence.topic.selectOption('Pay')
  await expect(site.evidence.count).toHaveText('87 of 574 facts')
  await page.evaluate(() => {
    window.location.hash = '#fact-str-att-1'
  })
  await expect(site.evidence.fact('str-att-1')).toBeFocused()
  await expect(site.evidence.count).toHaveText('574 of 574 facts')
})

test('a fact that was corrected says so at its place, and the list says what stood', async ({ english, spanish }) => {
  await english.open('evidence/#fact-claim-district-harm')
  const fact = english.evidence.fact('claim-district-harm')
  await expect(fact).toContainText('Corrected Nov 28, 2026')
  await expect(fact).toContainText('The district was said to have put a duty to settle on both sides.')
  await expect(english.evidence.fact('sal-ta-total')).not.toContainText('Corrected')
  const list = english.main.locator('#corrections')
  await expect(list).toContainText('What is right: The district spoke of its own duty')
  await list.getByRole('link', { name: /It also said of itself that it had a duty/ }).click()
  await expect(fact).toBeFocused()

  await spanish.open('')
  const foot = spanish.main.locator('.about .corrections')
  await foot.getByText('Las últimas correcciones').click()
  await expect(foot.getByRole('listitem')).toHaveCount(2)
  await expect(foot.getByRole('listitem').first()).toContainText('28 nov 2026')
  await foot.getByRole('link', { name: 'Todas las correcciones' }).click()
  await expect(spanish.main.locator('#corrections h2')).toHaveText('Correcciones')
})

test('conflicting answers are shown side by side', async ({ english: site }) => {
  await site.open('evidence/#conflicts')
  // 39 groups in the research; one of them is gone, and one is new
  await expect(site.evidence.conflicts).toHaveCount(39)
  await expect(site.evidence.conflict('cg-att1').getByRole('listitem')).toHaveCount(4)
  for (const count of ['141,631', '144,000', '156,774', '157,000'])
    await expect.soft(site.evidence.conflict('cg-att1')).toContainText(count)
  await expect(site.evidence.conflict('cg-reserve').getByRole('listitem')).toHaveCount(7)
  await expect(site.evidence.conflict('cg-nurses')).toContainText('300')
  await expect(site.evidence.conflict('cg-nurses')).toContainText('600')
})

test('the longest page fits the narrowest phone', async ({ page, english: site }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await site.open('evidence/')
  await expect(site.evidence.count).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
