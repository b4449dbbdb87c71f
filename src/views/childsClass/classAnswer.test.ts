import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../../domain/choices'
import type { Language } from '../../domain/language'
import { childsClass } from '../../figures/childsClass'
import { losAngeles } from '../../testing/losAngeles'
import { classAnswer } from './classAnswer'

const answered = (language: Language, choices: Partial<Choices>) =>
  classAnswer(childsClass(losAngeles(language).figures, { ...EVERYTHING, ...choices }), {
    language,
    base: '/',
    dispute: 'los-angeles-2019',
  })

/** PHBAO schools, grade 4: 34 in force, a cap of 35 offered, 30 agreed. */
const FULL = { grade: '4', students: 34, schools: ['phbao'] } as const

describe(classAnswer, () => {
  it('speaks of one limit as one, and of one student as one', () => {
    expect(answered('en', FULL)).toBe(
      '34 students in grade 4. The limit before the agreement was 34 (exactly full); the cap offered was 35 (room for 1); the limit agreed for 2022–23 was 30 (4 over).',
    )
    expect(answered('es', FULL)).toBe(
      '34 alumnos en 4.º grado. El límite antes del acuerdo era de 34 (justo en el tope); el tope ofrecido era de 35 (cabe 1 alumno más); el tope acordado para 2022–23 era de 30 (4 alumnos de más).',
    )
    expect(answered('es', { ...FULL, students: 36 })).toContain('el tope ofrecido era de 35 (1 alumno de más)')
  })

  it('gives several limits as a range, with how many students are over and how many fit', () => {
    // over all school types: 31 to 39 in force, caps of 32 to 35, 30 to 36 agreed
    expect(answered('es', { grade: '4', students: 32 })).toBe(
      '32 alumnos en 4.º grado. Los límites antes del acuerdo eran de 31 a 39 (1 de más con el tope más bajo; todavía caben alumnos con el más alto); los topes ofrecidos eran de 32 a 35 (caben 0 a 3 alumnos más); los topes acordados para 2022–23 eran de 30 a 36 (2 de más con el tope más bajo; todavía caben alumnos con el más alto).',
    )
  })
})
