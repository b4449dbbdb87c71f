import type { Page } from '@playwright/test'

/** Holds requests back, as a slow network does. Returns a function that releases them. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let letThemCome = () => {}
  const isTime = new Promise<void>((resolve) => (letThemCome = resolve))
  await page.route(files, async (route) => {
    await isTime
    await route.continue()
  })
  return letThemCome
}
