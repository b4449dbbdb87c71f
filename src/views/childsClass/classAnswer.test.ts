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
      '34 students in grade 4. The limit before the agreement was 34 (exactly full); the cap offered was 35 (room for 1); the limit agreed for 2022–23 is 30 (4 over).',
    )
    expect(answered('es', FULL)).toBe(
      '34 alumnos en 4.º grado. El límite antes del acuerdo era de 34 (justo llena); el tope ofrecido era de 35 (queda 1 lugar); el límite acordado para 2022–23 es de 30 (4 por encima).',
    )
    expect(answered('es', { ...FULL, students: 36 })).toContain('el tope ofrecido era de 35 (1 por encima)')
  })

  it('gives several limits as a range, with how many students are over and how many fit', () => {
    // over all school types: 31 to 39 in force, caps of 32 to 35, 30 to 36 agreed
    expect(answered('es', { grade: '4', students: 32 })).toBe(
      '32 alumnos en 4.º grado. Los límites antes del acuerdo eran de 31 a 39 (1 por encima del límite más bajo; por debajo del más alto); los topes ofrecidos eran de 32 a 35 (quedan 0 a 3 lugares); los límites acordados para 2022–23 son de 30 a 36 (2 por encima del límite más bajo; por debajo del más alto).',
    )
  })
})
