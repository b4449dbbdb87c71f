import type { Page } from '@playwright/test'

/** Keeps files on their way, as a slow line does, until what it gives is called. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let letThemCome = () => {}
  const isTime = new Promise<void>((resolve) => (letThemCome = resolve))
  await page.route(files, async (route) => {
    await isTime
    await route.continue()
  })
  return letThemCome
}
