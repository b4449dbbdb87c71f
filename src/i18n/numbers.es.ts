import type { Messages } from './messages'
import { pageEs } from './page.es'

/** Units, as they are written. */
export const numbersEs: Pick<Messages, 'units'> = {
  units: {
    ...pageEs.units,
    students: (count) => plural2(count, 'alumno', 'alumnos'),
    'students-per-class': (count) => plural2(count, 'alumno por clase', 'alumnos por clase'),
    'students-per-teacher': (count) => plural2(count, 'alumno por maestro', 'alumnos por maestro'),
    'students-per-staff': (count) => plural2(count, 'alumno por empleado', 'alumnos por empleado'),
    'students-above-average': (count) => plural2(count, 'alumno más que el promedio', 'alumnos más que el promedio'),
    'students-fewer': (count) => plural2(count, 'alumno menos', 'alumnos menos'),
    'students-more': (count) => plural2(count, 'alumno más', 'alumnos más'),
    classes: (count) => plural2(count, 'clase', 'clases'),
    positions: (count) => plural2(count, 'puesto', 'puestos'),
    people: (count) => plural2(count, 'persona', 'personas'),
    schools: (count) => plural2(count, 'escuela', 'escuelas'),
    'staff-per-school': () => 'por escuela',
    'days-per-week': (count) => plural2(count, 'día a la semana', 'días a la semana'),
    'minutes-per-week': (count) => plural2(count, 'minuto a la semana', 'minutos a la semana'),
    'hours-per-year': (count) => plural2(count, 'hora al año', 'horas al año'),
    multiple: (count) => plural2(count, 'vez', 'veces'),
    votes: (count) => plural2(count, 'voto', 'votos'),
    rank: () => '',
    steps: (count) => plural2(count, 'escalón', 'escalones'),
    lanes: (count) => plural2(count, 'columna', 'columnas'),
    units: (count) => plural2(count, 'crédito', 'créditos'),
    'school-days': (count) => plural2(count, 'día de clases', 'días de clases'),
    'work-days': (count) => plural2(count, 'día de trabajo', 'días de trabajo'),
    'calendar-days': (count) => plural2(count, 'día calendario', 'días calendario'),
    months: (count) => plural2(count, 'mes', 'meses'),
    days: (count) => plural2(count, 'día', 'días'),
    hours: (count) => plural2(count, 'hora', 'horas'),
    sessions: (count) => plural2(count, 'sesión', 'sesiones'),
    pages: (count) => plural2(count, 'página', 'páginas'),
    year: () => '',
    hour: () => 'a.m.',
    percent: () => '',
    'percentage-points': (count) => plural2(count, 'punto porcentual', 'puntos porcentuales'),
    'percent-of-pay-per-student': () => 'del salario por alumno',
    usd: () => '',
    'usd-per-year': () => 'al año',
    'usd-per-hour': () => 'por hora',
    'usd-per-day': () => 'al día',
    'usd-per-student': () => 'por alumno',
    'usd-per-student-per-day': () => 'por alumno y día',
  },
}

function plural2(count: number | null, one: string, many: string): string {
  return count === 1 ? one : many
}
