import type { ClassRule, ClassRules } from '../../figures/classRules'
import type { OnTheTable } from '../../figures/tableCell'
import { useFilters } from '../../filters/filterStore'
import { formatNumber, formatSchoolYear } from '../../i18n/format'
import { evidenceHref, hrefOf } from '../pages'
import { SharePlace } from '../share/SharePlace'
import { useSite, usePageText } from '../site'

type ClassAnswerProps = { rules: ClassRules; table: OnTheTable; title: string; students: number | null }

/** One line a rule: its name, its limit, and how many students are over it; of which years, and where to ask today. */
export function ClassAnswer({ rules: { rules, years, notFound }, table, title, students }: ClassAnswerProps) {
  const site = useSite()
  const { childsClass: words, table: tableWords } = usePageText().front
  const asof = useFilters((filters) => filters.asof)
  const grade = tableWords.gradeName(table.grade)
  const beginning = students === null ? words.empty(grade) : words.full(students, grade)
  const nameOf = ({ rule, band, isNarrow, year }: ClassRule) =>
    [
      words.rules[rule](year === null ? '' : formatSchoolYear(year)),
      ...(band === null ? [] : [words.bands[band]]),
      ...(isNarrow ? [words.narrow] : []),
    ].join(', ')
  const verdict = (over: number | null) => {
    if (over === null) return null
    return over > 0 ? words.over(over) : over < 0 ? words.room(-over) : words.exactly
  }
  const said = rules.map((rule) => {
    const found = verdict(rule.over)
    return `${nameOf(rule)}: ${rule.most}${found === null ? '' : ` (${found})`}`
  })
  const query = [
    `grade=${table.grade}`,
    `schools=${table.school}`,
    ...(students === null ? [] : [`students=${students}`]),
    ...(asof === null ? [] : [`asof=${asof}`]),
  ].join('&')
  if (rules.length === 0)
    return (
      <p className="big" aria-live="polite">
        {words.nothing}
      </p>
    )
  return (
    <>
      <div aria-live="polite">
        <p className="big">{beginning}</p>
        <ul className="verdicts">
          {rules.map((rule) => (
            <li key={`${rule.rule}-${rule.fact}`} data-fact={rule.fact}>
              <span>{nameOf(rule)}</span>{' '}
              <a
                className="most"
                href={evidenceHref(site, rule.fact)}
                aria-label={`${nameOf(rule)}: ${formatNumber(rule.most, site.language)}`}
              >
                {formatNumber(rule.most, site.language)}
              </a>{' '}
              {rule.over === null ? null : <b>{verdict(rule.over)}</b>}
            </li>
          ))}
        </ul>
      </div>
      {years === null ? null : (
        <p className="help">
          {[
            ...(notFound.length === 0 ? [] : [words.notFound(notFound.map((one) => words.whose[one]).join('; '))]),
            words.today(String(years.first + 1), String(years.last + 1)),
          ].join(' ')}
        </p>
      )}
      <SharePlace
        text={`${title}. ${beginning} ${said.join('; ')}.`}
        href={`${hrefOf(site, { page: 'dashboard' })}?${query}#my-class`}
      />
    </>
  )
}
