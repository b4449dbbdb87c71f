import type { Choices } from '../../domain/choices'
import type { SchoolType } from '../../domain/vocabulary'

/** The one kind of school that a class is in: as chosen, else the first. With several kinds a rule had no one verdict. */
export function schoolOf({ schools }: Pick<Choices, 'schools'>): SchoolType {
  const [only, ...others] = schools ?? []
  return only !== undefined && others.length === 0 ? only : 'phbao'
}
