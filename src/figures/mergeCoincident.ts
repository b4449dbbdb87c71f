import type { Label, Mark } from './figure'

/**
 * Marks at the same place on the same lane that differ in their school types alone
 * become one that names all their facts, so that none hides behind another.
 */
export function mergeCoincident(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = []
  for (const mark of marks) {
    const at = merged.findIndex(
      (other) =>
        other.at === mark.at &&
        other.to === mark.to &&
        other.shape === mark.shape &&
        other.proposal === mark.proposal &&
        other.shown === mark.shown &&
        other.status === mark.status &&
        other.quantity?.qualifier === mark.quantity?.qualifier &&
        JSON.stringify(withoutSchools(other.where)) === JSON.stringify(withoutSchools(mark.where)),
    )
    const other = merged[at]
    if (other === undefined) merged.push(mark)
    else {
      merged[at] = {
        ...other,
        facts: [...other.facts, ...mark.facts],
        where: mergeWhere(other.where, mark.where),
      }
    }
  }
  return merged
}

function withoutSchools(where: readonly Label[]): readonly Label[] {
  return where.filter(({ of }) => of !== 'school-types')
}

/** The place of both, with the school types of both; a place that names none speaks of all schools. */
function mergeWhere(first: readonly Label[], second: readonly Label[]): readonly Label[] {
  const types = [first, second].map((where) =>
    where.flatMap((label) => (label.of === 'school-types' ? label.types : [])),
  )
  if (types.some((list) => list.length === 0)) return withoutSchools(first)
  return [...withoutSchools(first), { of: 'school-types', types: [...new Set(types.flat())] }]
}
