import type { Locator, Page } from '@playwright/test'
import { Figure } from './Figure'
import { WORDS, type Language } from './words'

/** My pay: one salary, and what every proposal makes of it. */
export class Pay extends Figure {
  readonly salary: Locator
  readonly until: Locator
  readonly compare: Locator
  readonly share: Locator
  readonly average: Locator
  readonly problem: Locator
  readonly working: Locator

  constructor(page: Page, language: Language) {
    super(page, 'pay', language)
    const words = WORDS[language]
    this.salary = this.root.getByRole('textbox', { name: words.salary })
    this.until = this.root.getByLabel(words.until)
    this.compare = this.root.getByLabel(words.compare)
    this.share = this.root.getByRole('button', { name: words.shareSalary })
    this.average = this.root.getByRole('button', { name: new RegExp(words.average) })
    this.problem = this.root.getByRole('alert')
    this.working = this.root.locator('.working')
  }

  /** Types a salary as a person does, and goes on. */
  async earn(salary: string): Promise<void> {
    await this.salary.fill(salary)
    await this.salary.press('Tab')
  }

  /** A row of the working, by what it says. */
  workingRow(says: string | RegExp): Locator {
    return this.working.getByRole('row').filter({ hasText: says })
  }
}
