import { CLASS_KINDS, STAFF_ROLES } from '../../domain/choices'
import { GRADE_BANDS } from '../../domain/gradeBand'
import { SCHOOL_TYPES } from '../../domain/vocabulary'
import type { FigureId } from '../../figures/figure'
import { hasChoice } from '../../figures/figures'
import { useFilters, useFilterStore } from '../../filters/filterStore'
import { useText } from '../site'
import { ChoiceList } from './ChoiceList'

/** The filters that belong to one figure. */
export function FigureFilters({ id }: { id: FigureId }) {
  const text = useText()
  const store = useFilterStore()
  // separate selectors, so that page-wide filters do not render this again
  const grades = useFilters((filters) => filters.grades)
  const schools = useFilters((filters) => filters.schools)
  const subjects = useFilters((filters) => filters.subjects)
  const roles = useFilters((filters) => filters.roles)
  return (
    <>
      {hasChoice(id, 'roles') ? (
        <ChoiceList
          name={`${id}-roles`}
          label={text.filters.roles}
          items={STAFF_ROLES}
          chosen={roles}
          nameOf={(role) => text.roles[role]}
          onChange={(next) => store.setState({ roles: next })}
        />
      ) : null}
      {hasChoice(id, 'grades') ? (
        <ChoiceList
          name={`${id}-grades`}
          label={text.filters.grades}
          items={GRADE_BANDS}
          chosen={grades}
          nameOf={(band) => text.bands[band]}
          onChange={(next) => store.setState({ grades: next })}
        />
      ) : null}
      {hasChoice(id, 'schools') ? (
        <ChoiceList
          name={`${id}-schools`}
          label={text.filters.schools}
          items={SCHOOL_TYPES}
          chosen={schools}
          nameOf={(type) => text.schoolTypes[type]}
          onChange={(next) => store.setState({ schools: next })}
        />
      ) : null}
      {hasChoice(id, 'subjects') ? (
        <ChoiceList
          name={`${id}-kinds`}
          label={text.filters.classes}
          items={CLASS_KINDS}
          chosen={subjects ?? ['academic']}
          nameOf={(kind) => text.classKinds[kind]}
          onChange={(next) =>
            store.setState({
              subjects: next === null ? CLASS_KINDS : next.length === 1 && next[0] === 'academic' ? null : next,
            })
          }
        />
      ) : null}
    </>
  )
}
