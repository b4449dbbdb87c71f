import { describe, expect, it } from 'vitest'
import { bandsOfGrade, GRADE_BANDS, GRADES } from './gradeBand'

describe(bandsOfGrade, () => {
  it.each([
    ['TK', ['tk-3']],
    ['K', ['tk-3']],
    ['1', ['tk-3']],
    ['3', ['tk-3']],
    ['4', ['4-6']],
    ['5', ['4-6']],
    ['6', ['4-6', '6-8']], // in an elementary school, or in a middle school
    ['7', ['6-8']],
    ['8', ['6-8']],
    ['9', ['9-10']],
    ['10', ['9-10']],
    ['11', ['11-12']],
    ['12', ['11-12']],
  ] as const)('puts grade %s in %j', (grade, bands) => {
    expect(bandsOfGrade(grade)).toEqual(bands)
  })

  it('leaves no band without a grade', () => {
    expect(new Set(GRADES.flatMap(bandsOfGrade))).toEqual(new Set(GRADE_BANDS))
  })
})
