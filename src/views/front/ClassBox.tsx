import { useId } from 'react'
import { cellIn } from '../../figures/onTheTable'
import type { OnTheTable } from '../../figures/tableCell'
import { pointOf } from '../../figures/quantity'
import { formatQuantity, formatSchoolYear, pageMessagesIn } from '../../i18n/format'
import type { Quantity } from '../../figures/figure'
import { useStudents } from '../childsClass/useStudents'
import { hrefOf } from '../pages'
import { useSite, usePageText } from '../site'
import { ClassChoice } from './ClassChoice'

/** What the limits on the table would mean for one class: a verdict a rule. */
export function ClassBox({ table }: { table: OnTheTable }) {
  const site = useSite()
  const { front } = usePageText()
  const words = front.childsClass
  const id = useId()
  const { students, bad, field } = useStudents(id)
  return (
    <section className="box" aria-labelledby="my-class">
      <h2 id="my-class">{words.title}</h2>
      <div className="fields js-only">
        <ClassChoice grade={table.grade} school={table.school} />
        <label className="field" htmlFor={id}>
          <span>{words.students}</span>
          <input {...field} />
        </label>
        <p id={`${id}-bad`} className="problem" role="alert">
          {bad === null ? '' : words.bad(bad)}
        </p>
      </div>
      <ClassAnswer table={table} students={students} />
      <a
        href={`${hrefOf(site, { page: 'figure', figure: 'class-size' })}?grade=${table.grade}&schools=${table.school}`}
      >
        {words.more}
      </a>
    </section>
  )
}

function ClassAnswer({ table, students }: { table: OnTheTable; students: number | null }) {
  const { language } = useSite()
  const { childsClass: words, table: tableWords } = pageMessagesIn(language).front
  const verdict = (limit: Quantity) => {
    if (students === null) return ''
    const over = students - pointOf(limit)
    const said = over > 0 ? words.over(over) : over < 0 ? words.room(-over) : words.exactly
    return ` (${said})`
  }
  const row = table.rows.find(({ topic }) => topic === 'class-size')
  const offered = cellIn(table, 'class-size', 'district')
  const agreed = cellIn(table, 'class-size', 'joint')
  const year = agreed?.lines.find((line) => line.kind === 'by-year')?.year
  const limit = (quantity: Quantity) => formatQuantity(quantity, language)
  const parts = [
    ...(row?.before ? [words.was(limit(row.before.quantity)) + verdict(row.before.quantity)] : []),
    ...(offered?.quantity ? [words.offered(limit(offered.quantity)) + verdict(offered.quantity)] : []),
    ...(agreed?.quantity && year !== undefined
      ? [words.agreed(limit(agreed.quantity), formatSchoolYear(year)) + verdict(agreed.quantity)]
      : []),
  ]
  const grade = tableWords.gradeName(table.grade)
  const facts = [...(row?.before?.facts ?? []), ...(offered?.facts ?? []), ...(agreed?.facts ?? [])]
  return (
    <>
      <p className="big" aria-live="polite" data-fact={facts.join(' ') || undefined}>
        {parts.length === 0
          ? words.nothing
          : `${students === null ? words.empty(grade) : words.full(students, grade)} ${parts.join('; ')}.`}
      </p>
      <p className="help">{words.today}</p>
    </>
  )
}
