import { readSalary } from '../../domain/readSalary'
import { MOST_STUDENTS } from '../../domain/choices'
import { comparedBy, type ClassSlideWords } from './classTemplates'
import type { Asked } from './deckState'
import type { PayAmounts } from './payAmounts'
import { SEAT, seatPaths, seatsAcross } from './seats'

/** Dollars on the slides are written alike in both languages. */
const USD = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 })
const AMOUNT = /\$\d{1,3}(?:,\d{3})*/g

/** Draws the slides anew for what a listener asked: another salary, another class; or as they were. */
export function showAsked(root: HTMLElement, asked: Asked): void {
  for (const slide of root.querySelectorAll<HTMLElement>('[data-ask="pay"]')) showSalary(slide, asked.salary)
  for (const slide of root.querySelectorAll<HTMLElement>('[data-ask="class"]')) showClass(root, slide, asked)
}

/** Texts of a slide as the build wrote them. */
const written = new WeakMap<Node, string>()

function showSalary(slide: HTMLElement, salaryUsd: number | null): void {
  const { baseUsd, usd } = JSON.parse(slide.dataset['asked'] ?? '') as PayAmounts // safe: the build writes it
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    const own = written.get(text) ?? text.nodeValue ?? ''
    if (!own.includes('$')) continue
    written.set(text, own)
    text.nodeValue = own.replaceAll(AMOUNT, (amount) => {
      const value = usd[amount]
      return value === undefined || salaryUsd === null ? amount : USD.format((value * salaryUsd) / baseUsd)
    })
  }
}

function showClass(root: HTMLElement, slide: HTMLElement, asked: Asked): void {
  const words = JSON.parse(slide.dataset['asked'] ?? '') as ClassSlideWords // safe: the build writes it
  const students = asked.students ?? Number(slide.dataset['students'])
  const select = root.querySelector<HTMLSelectElement>('.deck-ask select')
  const option = [...(select?.options ?? [])].find(({ value, defaultSelected }) =>
    asked.grade === null ? defaultSelected : value === asked.grade,
  )
  if (!option) return
  for (const band of slide.querySelectorAll<HTMLElement>('[data-band]')) {
    band.hidden = band.dataset['band'] !== option.dataset['band']
    if (band.hidden) continue
    const rows = [...band.querySelectorAll<HTMLElement>('[data-most]')]
    const limits = rows.map((row) => Number(row.dataset['most']))
    const compared = (templates: ClassSlideWords['title'], most: number) =>
      comparedBy(templates, { students, most, grade: option.dataset['grade'] ?? '' })
    for (const [index, row] of rows.entries())
      showLimit(row, compared(words.verdict, limits[index] ?? 0), limits, students)
    const title = slide.querySelector('h2')
    const agreed = limits.at(-1)
    if (title && agreed !== undefined) title.textContent = compared(words.title, agreed)
  }
}

function showLimit(row: HTMLElement, verdict: string, limits: readonly number[], students: number): void {
  const strong = row.querySelector('strong')
  if (strong) strong.textContent = verdict
  const paths = seatPaths(Number(row.dataset['most']), students)
  row.querySelector('.seats')?.setAttribute('viewBox', `0 0 ${seatsAcross(limits, students) * SEAT} ${SEAT}`)
  for (const [kind, path] of Object.entries(paths))
    row.querySelector(kind === 'seat' ? '.seat' : `.seat-${kind}`)?.setAttribute('d', path)
}

/** What is typed into the fields of a form; `null` where nothing is. What makes no sense is named in its place. */
export function readAsked(form: HTMLFormElement, asked: Asked): Asked {
  const field = (name: string) => form.elements.namedItem(name)
  const [salary, grade, students] = [field('salary'), field('grade'), field('students')]
  let next = asked
  if (salary instanceof HTMLInputElement) {
    const read = salary.value.trim() === '' ? { usd: null } : readSalary(salary.value)
    next = { ...next, salary: 'usd' in read ? read.usd : next.salary }
    nameProblem(salary, !('usd' in read))
  }
  if (grade instanceof HTMLSelectElement) next = { ...next, grade: grade.value }
  if (students instanceof HTMLInputElement) {
    const isEmpty = students.value === '' && !students.validity.badInput
    const count = Number(students.value)
    const isGood = /^\d+$/.test(students.value) && count >= 1 && count <= MOST_STUDENTS
    nameProblem(students, !isEmpty && !isGood)
    next = { ...next, students: isEmpty ? null : isGood ? count : next.students }
  }
  return next
}

function nameProblem(input: HTMLInputElement, isWrong: boolean): void {
  input.setAttribute('aria-invalid', String(isWrong))
  const problem = input.closest('label')?.querySelector<HTMLElement>('.ask-problem')
  if (problem) problem.hidden = !isWrong
}
