import { expect, test } from './test'

for (const [name, summary, inside] of [
  ['the day', '.as-of > summary', '.as-of input[type="date"]'],
  ['the sides', '.choices:not(.as-of) > summary', '.choices:not(.as-of) input[type="checkbox"]'],
] as const)
  test(`the panel of ${name} closes by Escape, from any field in it, and by a press beside it`, async ({
    page,
    english,
  }) => {
    await english.openAlive('figures/salary/')
    const opener = page.locator(summary).first()
    const field = page.locator(inside).first()
    await opener.click()
    await field.focus()
    await page.keyboard.press('Escape')
    await expect(field).toBeHidden()
    await expect(opener).toBeFocused()
    await opener.click()
    await expect(field).toBeVisible()
    await field.click() // a press inside leaves it open
    await expect(field).toBeVisible()
    await page.locator('.source-line span').first().click()
    await expect(field).toBeHidden()
  })
