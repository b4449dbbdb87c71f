/** Grades in the order a child passes through them; `TK` is transitional kindergarten. */
export const GRADES = ['TK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const
export type Grade = (typeof GRADES)[number]

/**
 * The grade bands every class-size figure uses, in order. Sources word theirs in
 * their own way (`4-5(6)`, `(6)7-8`, `K-3`); their label stays beside the band.
 */
export const GRADE_BANDS = ['tk-3', '4-6', '6-8', '9-10', '11-12'] as const
export type GradeBand = (typeof GRADE_BANDS)[number]

/**
 * The bands a child's grade can fall in. Grade 6 has two: it belongs to an
 * elementary school in some places and to a middle school in others.
 */
export function bandsOfGrade(grade: Grade): readonly GradeBand[] {
  const at = GRADES.indexOf(grade)
  if (at <= GRADES.indexOf('3')) return ['tk-3']
  if (at < GRADES.indexOf('6')) return ['4-6']
  if (grade === '6') return ['4-6', '6-8']
  if (at <= GRADES.indexOf('8')) return ['6-8']
  return at <= GRADES.indexOf('10') ? ['9-10'] : ['11-12']
}
