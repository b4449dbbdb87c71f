import { FIGURES, LANGUAGES, type FigureId } from './pages/words'
import { Site } from './pages/Site'
import { expect, test } from './test'

/** Figures with few enough marks to snapshot every one. */
const SHORT: readonly FigureId[] = ['salary', 'staffing', 'moves', 'money', 'attendance']

/** The accessibility tree as text, without the URLs of links. */
const heard = (tree: string) => `${tree}\n`.replaceAll(/^\s*- \/url: .*\n/gm, '')

for (const language of LANGUAGES) {
  test(`the accessibility tree of every figure at both depths equals its snapshot, in ${language}`, async ({
    page,
  }) => {
    const site = new Site(page, language)
    await page.route('**/LiveDrawing-*.js', () => undefined) // never fulfilled: the charts stay prerendered
    for (const id of FIGURES) {
      const figure = site.figure(id)
      await site.openAlive(`figures/${id}/`)
      await expect(figure.chart).toHaveRole('group')
      // comes with its own script
      if (id === 'class-size') await expect(figure.root.getByRole('combobox')).toHaveCount(2)
      expect.soft(heard(await figure.root.ariaSnapshot())).toMatchSnapshot(`${language}-${id}.txt`)
      await site.openAlive(`figures/${id}/all/`)
      await expect(figure.chart).toHaveRole('group')
      if (id === 'class-size') await expect(figure.root.getByRole('combobox')).toHaveCount(2)
      await figure.closeParts()
      expect.soft(heard(await figure.root.ariaSnapshot())).toMatchSnapshot(`${language}-${id}-all.txt`)
    }
  })

  test(`the accessibility tree of every mark of a short figure equals its snapshot, in ${language}`, async ({
    page,
  }) => {
    const site = new Site(page, language)
    for (const id of SHORT) {
      await site.openAlive(`figures/${id}/all/`)
      const figure = site.figure(id)
      await figure.pointAt()
      await expect(figure.root).toHaveAttribute('data-state', 'live')
      await page.mouse.move(1, 1)
      expect.soft(heard(await figure.chart.ariaSnapshot())).toMatchSnapshot(`${language}-${id}-marks.txt`)
    }
  })
}
