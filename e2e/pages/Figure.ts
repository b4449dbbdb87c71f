import type { Locator, Page } from '@playwright/test'
import { WORDS, type FigureId, type Language } from './words'

/** A number in a table: the facts it names, why it is missing, and what it says. */
export type Cell = {
  facts: readonly string[]
  missing: string | null
  proposal: string | null
  text: string
  where: string
  who: string
  sure: string
}

/** One figure of a page: its finding, chart, table and sources. */
export class Figure {
  readonly root: Locator
  readonly finding: Locator
  readonly chart: Locator
  /** The visible drawing; the page contains another one for other widths. */
  readonly drawing: Locator
  readonly marks: Locator
  readonly lines: Locator
  /** The labels at the right ends of lines, each with all that it names. */
  readonly endLabels: Locator
  readonly tip: Locator
  /** The live region with the name of the focused mark. */
  readonly said: Locator
  readonly description: Locator
  readonly details: Locator
  readonly table: Locator
  readonly rows: Locator
  readonly empty: Locator
  /** The link to the depth that is not shown. */
  readonly otherDepth: Locator
  readonly #language: Language

  /** A figure by its id, or the only one of the page. */
  constructor(page: Page, id: FigureId | null, language: Language) {
    this.#language = language
    this.root = page.locator(id === null ? 'figure[data-figure]' : `figure[data-figure="${id}"]`)
    this.finding = this.root.getByRole('heading').first()
    this.chart = this.root.locator('.chart')
    this.drawing = this.chart.locator('.drawing').filter({ visible: true })
    this.marks = this.drawing.locator('.mark').filter({ visible: true })
    this.lines = this.drawing.locator('.path').filter({ visible: true })
    this.endLabels = this.drawing.locator('.end-labels > g')
    this.tip = this.root.getByRole('tooltip')
    this.said = this.chart.getByRole('status')
    this.description = this.root.locator('.description')
    this.details = this.root.locator('details.table')
    this.table = this.details.getByRole('table')
    this.rows = this.table.locator('tbody tr')
    this.empty = this.root.locator('.empty')
    this.otherDepth = this.root.locator('.depth a:not([aria-current])')
  }

  /** Opens the table, where it is closed. */
  async openTable(): Promise<void> {
    if ((await this.details.getAttribute('open')) === null)
      await this.details.getByText(WORDS[this.#language].table, { exact: true }).click()
  }

  /** Closes every part that opens and closes. */
  async closeParts(): Promise<void> {
    await this.root.locator('details[open]').evaluateAll((parts: HTMLDetailsElement[]) => {
      for (const part of parts) part.open = false
    })
  }

  /** The first cell with a fact's number. */
  cell(fact: string): Locator {
    return this.table.locator(`td[data-fact~="${fact}"]`).first()
  }

  /** The marks of a fact, shown or not. */
  mark(fact: string): Locator {
    return this.drawing.locator(`.mark[data-fact~="${fact}"]`)
  }

  /** The visible marks and lines of a proposal, also those that it shares with others. */
  drawnFor(proposal: string): Locator {
    return this.drawing.locator(`[data-proposal~="${proposal}"]`).filter({ visible: true })
  }

  /** Every row of the table, read at once. */
  async cells(): Promise<readonly Cell[]> {
    return this.rows.evaluateAll((rows) =>
      rows.map((row) => {
        const [where, who, value, sure] = row.children
        return {
          facts: value?.getAttribute('data-fact')?.split(' ') ?? [],
          missing: value?.getAttribute('data-missing') ?? null,
          proposal: value?.getAttribute('data-proposal') ?? null,
          text: value?.textContent ?? '',
          where: where?.textContent ?? '',
          who: who?.textContent ?? '',
          sure: sure?.textContent ?? '',
        }
      }),
    )
  }

  /** The facts that the drawing names, each once, sorted: by its marks, or by `parts` of it. */
  async factsDrawn(parts = '.mark'): Promise<readonly string[]> {
    const named = await this.drawing
      .locator(parts)
      .evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute('data-fact')?.split(' ') ?? []))
    return [...new Set(named)].toSorted()
  }

  /** Marks outside the legend that have neither `data-fact` nor `data-missing`. */
  async untracedShapes(): Promise<readonly string[]> {
    return this.drawing
      .locator('.shape, .slot, .slot-line, .line, .said, .squares')
      .evaluateAll((shapes) =>
        shapes
          .filter((shape) => !shape.closest('[data-fact], [data-missing], .lane-label, .end-labels'))
          .map((shape) => shape.outerHTML),
      )
  }

  /** The horizontal centre of a fact's mark, in the drawing's units. */
  async placeOf(fact: string): Promise<number> {
    return this.mark(fact)
      .first()
      .locator('.shape')
      .first()
      .evaluate((shape: SVGGraphicsElement) => {
        const { x, width } = shape.getBBox()
        return (shape.transform.baseVal.consolidate()?.matrix.e ?? 0) + x + width / 2
      })
  }

  /** The length of a fact's bar, in the drawing's units. */
  async lengthOf(fact: string): Promise<number> {
    return this.mark(fact)
      .first()
      .locator('rect.shape')
      .evaluate((bar: SVGGraphicsElement) => bar.getBBox().width)
  }

  /** The visible marks of the drawing by key, with their positions on the page. */
  async placesOnPage(): Promise<Readonly<Record<string, { x: number; y: number; width: number; height: number }>>> {
    return this.drawing.evaluate((drawing) => {
      const found = [...drawing.querySelectorAll('[data-mark]:not(.lane)')].flatMap((mark, index) => {
        const { x, y, width, height } = mark.getBoundingClientRect()
        const name = `${mark.getAttribute('data-mark')} ${mark.getAttribute('class')} ${index}`
        return width + height === 0 ? [] : [[name, { x, y: y + window.scrollY, width, height }] as const]
      })
      return Object.fromEntries(found)
    })
  }

  /** Where a share of pay stands on the vertical scale, in the drawing's units: from its zero line and its highest tick. */
  async scaleOf(): Promise<(level: number) => number> {
    const zeroPx = await this.drawing.locator('.base').evaluate((line: SVGGraphicsElement) => line.getBBox().y)
    const lines = await this.drawing
      .locator('svg line')
      .evaluateAll((grid) => grid.map((line) => Number(line.getAttribute('y1'))))
    const ticks = await this.drawing.locator('.tick').allTextContents()
    const highest = Math.max(...ticks.map((tick) => Number.parseFloat(tick))) / 100
    return (level) => zeroPx + ((Math.min(...lines) - zeroPx) * level) / highest
  }

  /** Hovers the chart, which makes it live. */
  async pointAt(): Promise<void> {
    // while the picture gives way to the live chart, both are there
    await this.drawing.first().hover({ position: { x: 2, y: 2 } })
  }
}
