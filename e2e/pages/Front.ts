import type { Locator, Page } from '@playwright/test'
import { addressIn } from './Site'
import type { FigureId, Language } from './words'

/** The names of the front page's controls. */
const NAMES = {
  en: {
    before: /Earlier/,
    after: /Later/,
    slider: /^Day/,
    grade: 'Grade',
    students: 'Students in the class',
    salary: /^Salary/,
  },
  es: {
    before: /Antes/,
    after: /Después/,
    slider: /^Día/,
    grade: 'Grado',
    students: 'Alumnos en la clase',
    salary: /^Salario/,
  },
} as const

/** The front page: the day, the table, and the two boxes. */
export class Front {
  readonly table: Locator
  readonly before: Locator
  readonly after: Locator
  readonly slider: Locator
  /** What opens the date field. */
  readonly otherDay: Locator
  readonly day: Locator
  readonly grade: Locator
  readonly students: Locator
  readonly salary: Locator
  readonly payBox: Locator
  readonly classBox: Locator
  /** What each rule makes of the class. */
  readonly verdicts: Locator
  /** The way from the pay box to the working. */
  readonly toWorking: Locator
  /** The way from the class box to every limit. */
  readonly toLimits: Locator
  /** The figures that have a page of their own. */
  readonly cards: Locator
  readonly #page: Page
  readonly #language: Language

  constructor(page: Page, language: Language) {
    const names = NAMES[language]
    this.#page = page
    this.#language = language
    this.table = page.locator('table[data-table="on-the-table"]')
    this.before = page.getByRole('button', { name: names.before })
    this.after = page.getByRole('button', { name: names.after })
    this.slider = page.getByRole('slider', { name: names.slider })
    this.otherDay = page.locator('.other-day summary')
    this.day = page.locator('.other-day input')
    this.grade = this.table.getByRole('combobox', { name: names.grade })
    this.payBox = page.locator('section#my-pay')
    this.classBox = page.locator('section#my-class')
    this.students = this.classBox.getByLabel(names.students)
    this.verdicts = this.classBox.getByRole('listitem')
    this.cards = page.locator('.cards .card')
    this.toWorking = this.payBox.getByRole('link')
    this.toLimits = this.classBox.getByRole('link').last()
    this.salary = this.payBox.getByLabel(names.salary)
  }

  async open(): Promise<void> {
    await this.#page.goto(addressIn(this.#language, ''))
  }

  /** The links of the page's own content to a figure's page. */
  wayTo(figure: FigureId): Locator {
    return this.#page.getByRole('main').locator(`a[href*="figures/${figure}/"]`)
  }

  /** What one side says on one topic. */
  cell(topic: string, party: 'district' | 'union' | 'joint'): Locator {
    return this.table.locator(`td[data-topic="${topic}"][data-party="${party}"]`)
  }
}
