import type { Grade } from '../domain/gradeBand'
import type { Language } from '../domain/language'
import type { Stage } from '../figures/childsClass'
import type { Extent } from '../figures/finding'

/** The messages of "My child's class". Fetched when someone opens it. */
type ClassWords = {
  gradeLabel: string
  schoolHelp: string
  studentsLabel: string
  schoolLabel: string
  kindLabel: string
  badStudents: (typed: string) => string
  grade: (grade: Grade) => string
  example: string
  stages: Record<Stage, string>
  /** For a stage without a limit for the choice; the second is for a chosen day. */
  none: Record<Stage, string>
  noneYet: Record<Stage, string>
  nothing: string
  /** The parts of the answer: the class, then each stage that has a limit. */
  class: (grade: string, students: number | null) => string
  /** A stage's limits; `one` if all are the same number. */
  extent: Record<Stage, (extent: string, one: boolean) => string>
  /** Follows limits that are for some classes alone. */
  inPart: string
  compared: (students: number, extent: Extent) => string
  over: (count: number) => string
  room: (count: number) => string
  full: string
  most: (count: number) => string
  picture: (most: number, students: number | null) => string
  legend: { seat: string; over: string; room: string }
  grade6: string
  youngest: string
  union: string
  inferred: string
  cover: string
  terms: string
}

const range = (low: number, high: number, to: string) => (low === high ? String(low) : `${low} ${to} ${high}`)

export const CLASS_WORDS: Readonly<Record<Language, ClassWords>> = {
  en: {
    schoolHelp:
      'PHBAO is the district’s term for schools with mostly Hispanic, Black, Asian or other non-Anglo students. The school’s office knows which kind yours is.',
    gradeLabel: 'Grade',
    studentsLabel: 'Students in the class',
    schoolLabel: 'School type',
    kindLabel: 'Kind of class',
    badStudents: (typed) => `“${typed}” is not a class size. Type a whole number from 1 to 60.`,
    grade: (grade) => (grade === 'K' ? 'kindergarten' : `grade ${grade}`),
    example: 'An example. Choose your child’s grade and type how many students the class has.',
    stages: { 'in-force': 'Before', offered: 'Offered', agreed: 'Agreed' },
    none: {
      'in-force': 'The sources give no limit of its own for this choice.',
      offered: 'No offer that is shown names a limit for this choice.',
      agreed: 'The sources give no agreed limit of its own for this choice.',
    },
    noneYet: {
      'in-force': 'The sources give no limit of its own for this choice by that day.',
      offered: 'By that day no offer that is shown named a limit for this choice.',
      agreed: 'By that day no limit was agreed for this choice.',
    },
    nothing: 'No limit for this choice is shown.',
    class: (grade, students) => (students === null ? `A class in ${grade}.` : `${students} students in ${grade}.`),
    extent: {
      'in-force': (extent, one) =>
        one ? `the limit before the agreement was ${extent}` : `the limits before the agreement were ${extent}`,
      offered: (extent, one) => (one ? `the cap offered was ${extent}` : `the caps offered were ${extent}`),
      agreed: (extent, one) =>
        one ? `the limit agreed for 2022–23 was ${extent}` : `the limits agreed for 2022–23 were ${extent}`,
    },
    inPart: ', in English and math classes alone',
    compared: (students, { low, high }) => {
      if (students > high) return `${range(students - high, students - low, 'to')} over`
      if (students <= low)
        return students === low && low === high
          ? 'exactly full'
          : `room for ${range(low - students, high - students, 'to')}`
      return `over the lowest limit by ${students - low}; under the highest`
    },
    over: (count) => (count === 1 ? '1 student over' : `${count} students over`),
    room: (count) => (count === 1 ? 'room for 1 more' : `room for ${count} more`),
    full: 'exactly full',
    most: (count) => `at most ${count}`,
    picture: (most, students) =>
      students === null
        ? `${most} dots, one for each student that the limit allows`
        : students > most
          ? `${students} dots, one a student: ${students - most} of them over the limit of ${most}`
          : `${students} dots, one a student, and ${most - students} free places up to ${most}`,
    legend: { seat: 'a student', over: 'over the limit', room: 'a free place' },
    grade6: 'Grade 6 is in elementary school in some places and in middle school in others: both limits are shown.',
    youngest: 'The agreed cuts, year by year, are for grades 4 to 12. Up to grade 3 the limit stays as it was.',
    union: 'We did not find the union’s numbers by grade.',
    inferred:
      '“Inferred” limits are worked out from the table of 2022–23 and the agreed cuts; the charts that state them could not be read.',
    cover:
      'These limits are of 2018 to 2023. For today’s, ask the school’s office or the district (LAUSD). A limit counts the students of one class on norm day. Until 2019 Section 1.5 let the district go past it. In high school the limits are for academic classes unless other classes are chosen.',
    terms: 'What the words mean',
  },
  es: {
    schoolHelp:
      'PHBAO es el término del distrito para las escuelas donde la mayoría de los alumnos son hispanos, negros, asiáticos o de otros grupos no anglos. En la oficina de la escuela saben de qué tipo es.',
    gradeLabel: 'Grado',
    studentsLabel: 'Alumnos en la clase',
    schoolLabel: 'Tipo de escuela',
    kindLabel: 'Tipo de clase',
    badStudents: (typed) => `“${typed}” no es un tamaño de clase. Escriba un número entero de 1 a 60.`,
    grade: (grade) => (grade === 'K' ? 'kínder' : `${grade}.º grado`),
    example: 'Un ejemplo. Elija el grado y escriba cuántos alumnos tiene la clase.',
    stages: { 'in-force': 'Antes', offered: 'Lo que se ofreció', agreed: 'Lo que se acordó' },
    none: {
      'in-force': 'Las fuentes no dan un límite propio para esta elección.',
      offered: 'Ninguna oferta de las que se muestran nombra un límite para esta elección.',
      agreed: 'Las fuentes no dan un límite acordado propio para esta elección.',
    },
    noneYet: {
      'in-force': 'Las fuentes no dan un límite propio para esta elección hasta ese día.',
      offered: 'Hasta ese día, ninguna oferta de las que se muestran nombraba un límite para esta elección.',
      agreed: 'Hasta ese día no se acordó ningún límite para esta elección.',
    },
    nothing: 'No se muestra ningún límite para esta elección.',
    class: (grade, students) => (students === null ? `Una clase de ${grade}.` : `${students} alumnos en ${grade}.`),
    extent: {
      'in-force': (extent, one) =>
        one ? `el límite antes del acuerdo era de ${extent}` : `los límites antes del acuerdo eran de ${extent}`,
      offered: (extent, one) => (one ? `el tope ofrecido era de ${extent}` : `los topes ofrecidos eran de ${extent}`),
      agreed: (extent, one) =>
        one ? `el tope acordado para 2022–23 era de ${extent}` : `los topes acordados para 2022–23 eran de ${extent}`,
    },
    inPart: ', solo en clases de inglés y matemáticas',
    compared: (students, { low, high }) => {
      if (students > high)
        return `${range(students - high, students - low, 'a')} ${students - low === 1 ? 'alumno' : 'alumnos'} de más`
      if (students <= low)
        return students === low && low === high
          ? 'justo en el tope'
          : high - students === 1 && high === low
            ? 'cabe 1 alumno más'
            : `caben ${range(low - students, high - students, 'a')} alumnos más`
      return `${students - low} de más con el tope más bajo; todavía caben alumnos con el más alto`
    },
    over: (count) => (count === 1 ? '1 alumno de más' : `${count} alumnos de más`),
    room: (count) => (count === 1 ? 'cabe 1 alumno más' : `caben ${count} alumnos más`),
    full: 'justo en el tope',
    most: (count) => `${count} como máximo`,
    picture: (most, students) =>
      students === null
        ? `${most} puntos, uno por cada alumno que permite el límite`
        : students > most
          ? `${students} puntos, uno por alumno: ${students - most} por encima del límite de ${most}`
          : `${students} puntos, uno por alumno, y ${most - students} lugares libres hasta ${most}`,
    legend: { seat: 'un alumno', over: 'por encima del límite', room: 'un lugar libre' },
    grade6:
      'El 6.º grado está en la escuela primaria en algunos lugares y en la intermedia en otros: se muestran ambos límites.',
    youngest:
      'Las reducciones acordadas, año por año, son para los grados 4 a 12. Hasta el 3.er grado el límite queda como estaba.',
    union: 'No encontramos los números del sindicato por grado.',
    inferred:
      'Los límites “deducidos” salen de la tabla de 2022–23 y de las reducciones acordadas; los cuadros que los dan no se pudieron leer.',
    cover:
      'Son topes de 2018 a 2023. Los de hoy, pregúntelos en la oficina de la escuela o en el distrito (LAUSD). Un límite cuenta los alumnos de una clase en el día de conteo oficial (norm day). Hasta 2019 la Sección 1.5 permitía al distrito pasarlo. En la preparatoria los límites son para clases académicas, si no se eligen otras.',
    terms: 'Qué quieren decir las palabras',
  },
}
