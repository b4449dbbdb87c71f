import { useId } from 'react'
import { CLASS_KINDS } from '../../domain/choices'
import { bandsOfGrade, GRADES, type GradeBand } from '../../domain/gradeBand'
import { SCHOOL_TYPES } from '../../domain/vocabulary'
import { EXAMPLE_GRADE } from '../../figures/childsClass'
import { useFilters, useFilterStore } from '../../filters/filterStore'
import { CLASS_WORDS } from '../../i18n/classWords'
import { messagesIn } from '../../i18n/format'
import type { Site } from '../site'
import { schoolOf } from './schoolOf'
import { useStudents } from './useStudents'

/** Where limits differ by kind of class. */
const WITH_KINDS: readonly GradeBand[] = ['6-8', '9-10', '11-12']

/** A child's grade, and how many students the class has today. */
export function ClassControls({ site }: { site: Site }) {
  const words = CLASS_WORDS[site.language]
  const id = useId()
  const store = useFilterStore()
  const grade = useFilters((filters) => filters.grade)
  const schools = useFilters((filters) => filters.schools)
  const subjects = useFilters((filters) => filters.subjects)
  const text = messagesIn(site.language)
  const { bad, field } = useStudents(id, { grade: grade ?? EXAMPLE_GRADE })
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-grade`}>{words.gradeLabel}</label>
        <select
          id={`${id}-grade`}
          value={grade ?? EXAMPLE_GRADE}
          onChange={({ target }) => store.setState({ grade: GRADES.find((one) => one === target.value) ?? null })}
        >
          {GRADES.filter((one) => one !== 'TK').map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={id}>{words.studentsLabel}</label>
        <input {...field} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-school`}>{words.schoolLabel}</label>
        <select
          id={`${id}-school`}
          value={schoolOf({ schools })}
          onChange={({ target }) => {
            const type = SCHOOL_TYPES.find((one) => one === target.value)
            store.setState({ schools: type === undefined ? null : [type] })
          }}
        >
          {SCHOOL_TYPES.map((type) => (
            <option key={type} value={type}>
              {type === 'high-need' ? text.schoolTypes[type] : text.front.table.schools[type]}
            </option>
          ))}
        </select>
      </div>
      {bandsOfGrade(grade ?? EXAMPLE_GRADE).some((band) => WITH_KINDS.includes(band)) ? (
        <div className="field">
          <label htmlFor={`${id}-kind`}>{words.kindLabel}</label>
          <select
            id={`${id}-kind`}
            value={subjects?.length === 1 ? subjects[0] : 'academic'}
            onChange={({ target }) =>
              store.setState({ subjects: target.value === 'non-academic' ? ['non-academic'] : null })
            }
          >
            {CLASS_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {text.classKinds[kind]}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {bad === null ? null : (
        <p id={`${id}-bad`} className="problem" role="alert">
          {words.badStudents(bad)}
        </p>
      )}
    </>
  )
}
