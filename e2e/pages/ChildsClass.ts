import type { Locator, Page } from '@playwright/test'
import { Figure } from './Figure'
import { WORDS, type Language } from './words'

/** My child's class: a grade, today's students, and what every limit makes of them. */
export class ChildsClass extends Figure {
  readonly place: Locator
  readonly grade: Locator
  readonly students: Locator
  readonly schoolType: Locator
  readonly kindOfClass: Locator
  readonly answer: Locator
  readonly limits: Locator
  readonly problem: Locator

  constructor(page: Page, language: Language) {
    super(page, 'class-size', language)
    const words = WORDS[language]
    this.place = this.root.locator('.class-place')
    this.grade = this.place.getByLabel(words.grade, { exact: true })
    this.students = this.place.getByLabel(words.students)
    this.schoolType = this.place.getByLabel(words.schoolType)
    this.kindOfClass = this.place.getByLabel(words.kindOfClass)
    this.answer = this.place.locator('.childs-class .finding')
    this.limits = this.place.getByRole('listitem')
    this.problem = this.place.getByRole('alert')
  }

  /** The limit of a fact, with its picture of a class. */
  limit(fact: string): Locator {
    return this.place.locator(`li[data-fact~="${fact}"]`)
  }
}
