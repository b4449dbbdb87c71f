import { GRADES, type Grade } from '../../domain/gradeBand'
import { TABLE_SCHOOLS, type TableSchool } from '../../figures/tableCell'
import { useFilterStore } from '../../filters/filterStore'
import { usePageText } from '../site'

type ClassChoiceProps = {
  grade: Grade
  school: TableSchool
  /** Whether the questions stand above their lists; else they are heard alone. */
  isLabelled?: boolean
}

/** The grade and the kind of school whose largest class the table gives. */
export function ClassChoice({ grade, school, isLabelled = false }: ClassChoiceProps) {
  const { table } = usePageText().front
  const store = useFilterStore()
  const grades = (
    <select
      name="table-grade"
      aria-label={isLabelled ? undefined : table.grade}
      value={grade}
      onChange={({ target }) => store.setState({ grade: GRADES.find((one) => one === target.value) ?? null })}
    >
      {GRADES.filter((one) => one !== 'TK').map((one) => (
        <option key={one} value={one}>
          {table.gradeName(one)}
        </option>
      ))}
    </select>
  )
  const schools = (
    <select
      name="table-school"
      aria-label={isLabelled ? undefined : table.school}
      value={school}
      onChange={({ target }) => {
        const type = TABLE_SCHOOLS.find((one) => one === target.value)
        store.setState({ schools: type === undefined ? null : [type] })
      }}
    >
      {TABLE_SCHOOLS.map((type) => (
        <option key={type} value={type}>
          {table.schools[type]}
        </option>
      ))}
    </select>
  )
  return (
    <span className="class-choice js-only">
      {isLabelled ? (
        <>
          <label>
            <span>{table.grade}</span>
            {grades}
          </label>
          <label>
            <span>{table.school}</span>
            {schools}
          </label>
        </>
      ) : (
        <>
          {grades}
          {schools}
        </>
      )}
    </span>
  )
}
