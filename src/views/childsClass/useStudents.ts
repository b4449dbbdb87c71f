import { useState, type InputHTMLAttributes } from 'react'
import { MOST_STUDENTS } from '../../domain/choices'
import type { Filters } from '../../filters/filters'
import { useFilters, useFilterStore } from '../../filters/filterStore'

/** Today's class: how many students it has, and the field that asks for it. */
export type Students = {
  students: number | null
  /** What was typed, if it is no number of students. */
  bad: string | null
  field: InputHTMLAttributes<HTMLInputElement>
}

/**
 * Keeps a typed number of students among the filters, with whatever goes `along` with the first. The message about
 * what is no number has the id `{id}-bad`.
 */
export function useStudents(id: string, along: Partial<Filters> = {}): Students {
  const store = useFilterStore()
  const students = useFilters((filters) => filters.students)
  const [bad, setBad] = useState<string | null>(null)
  const count = (typed: string) => {
    const trimmed = typed.trim()
    const value = /^\d{1,3}$/.test(trimmed) ? Number(trimmed) : Number.NaN
    const isGood = value >= 1 && value <= MOST_STUDENTS
    setBad(trimmed === '' || isGood ? null : trimmed)
    if (trimmed === '') store.setState({ students: null })
    else if (isGood) store.setState({ students: value, ...along })
  }
  return {
    students,
    bad,
    field: {
      id,
      type: 'text',
      inputMode: 'numeric',
      autoComplete: 'off',
      maxLength: 3,
      defaultValue: students ?? '',
      'aria-invalid': bad !== null,
      'aria-describedby': bad === null ? undefined : `${id}-bad`,
      onChange: ({ target }) => count(target.value),
    },
  }
}
