import { useId } from 'react'
import type { Dataset } from '../../domain/record'
import { classRulesOf } from '../../figures/classRules'
import type { OnTheTable } from '../../figures/tableCell'
import { useStudents } from '../childsClass/useStudents'
import { hrefOf } from '../pages'
import { useSite, usePageText } from '../site'
import { ClassAnswer } from './ClassAnswer'
import { ClassChoice } from './ClassChoice'

type ClassBoxProps = { table: OnTheTable; dataset: Dataset }

/** What the limits on the table would mean for one class: asks grade, kind of school and students; a verdict a rule. */
export function ClassBox({ table, dataset }: ClassBoxProps) {
  const site = useSite()
  const { front } = usePageText()
  const words = front.childsClass
  const id = useId()
  const { students, bad, field } = useStudents(id)
  return (
    <section className="box" id="my-class" aria-labelledby="my-class-title">
      <p className="eyebrow">{front.place}</p>
      <h2 id="my-class-title">{words.title}</h2>
      <div className="fields js-only">
        <ClassChoice grade={table.grade} school={table.school} isLabelled />
        <label className="field" htmlFor={id}>
          <span>{words.students}</span>
          <input {...field} />
        </label>
        <p id={`${id}-bad`} className="problem" role="alert">
          {bad === null ? '' : words.bad(bad)}
        </p>
      </div>
      <ClassAnswer
        rules={classRulesOf(table, dataset, students)}
        table={table}
        title={dataset.title}
        students={students}
      />
      <a
        href={`${hrefOf(site, { page: 'figure', figure: 'class-size' })}?grade=${table.grade}&schools=${table.school}${students === null ? '' : `&students=${students}`}`}
      >
        {words.more}
      </a>
    </section>
  )
}
