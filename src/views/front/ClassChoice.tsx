import { GRADES, type Grade } from '../../domain/gradeBand'
import { TABLE_SCHOOLS, type TableSchool } from '../../figures/tableCell'
import { useFilterStore } from '../../filters/filterStore'
import { usePageText } from '../site'

/** The grade and the kind of school whose largest class the table gives. */
export function ClassChoice({ grade, school }: { grade: Grade; school: TableSchool }) {
  const { table } = usePageText().front
  const store = useFilterStore()
  return (
    <span className="class-choice js-only">
      <select
        name="table-grade"
        aria-label={table.grade}
        value={grade}
        onChange={({ target }) => store.setState({ grade: GRADES.find((one) => one === target.value) ?? null })}
      >
        {GRADES.filter((one) => one !== 'TK').map((one) => (
          <option key={one} value={one}>
            {table.gradeName(one)}
          </option>
        ))}
      </select>
      <select
        name="table-school"
        aria-label={table.school}
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
    </span>
  )
}
