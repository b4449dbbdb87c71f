import { talksEs } from './talks.es'
import type { Messages } from './messages'

/** The names of what the data speaks of, by their ids. */
export const namesEs: Pick<
  Messages,
  | 'statuses'
  | 'statusNames'
  | 'missingLong'
  | 'conflictKinds'
  | 'topics'
  | 'bands'
  | 'schoolTypes'
  | 'classKinds'
  | 'words'
  | 'rules'
  | 'milestones'
> = {
  statuses: {
    primary: 'de la propia parte o autoridad',
    reported: 'reportado',
    conflicting: 'las fuentes no coinciden',
    inferred: 'deducido por nosotros',
  },
  statusNames: { primary: 'Directo', reported: 'Reportado', conflicting: 'En disputa', inferred: 'Deducido' },
  missingLong: {
    'not-found': 'No encontramos este número en ninguna fuente que pudimos leer.',
    'not-read': 'Una fuente tiene este número, pero no pudimos leer esa parte.',
    'not-published': 'Una fuente dice que este número no se publicó.',
    'not-proposed': 'Esta parte no propuso nada en este punto.',
    'not-bargained': 'Esto no fue parte de las negociaciones.',
    'no-number': 'Se dijo con palabras, sin un número.',
  },
  conflictKinds: {
    contradiction: 'Contradicción: no todo esto puede ser correcto',
    claim: 'Afirmaciones: las partes dicen cosas opuestas',
    definition: 'Definiciones: aquí se cuentan cosas distintas',
  },
  topics: {
    salary: 'Salario',
    'class-size': 'Tamaño de las clases',
    staffing: 'Personal',
    money: 'Dinero',
    strike: 'Huelga',
    context: 'Antecedentes',
    timeline: 'Cronología',
  },
  bands: {
    'tk-3': 'Kínder a 3.er grado',
    '4-6': 'Grados 4 a 6',
    '6-8': 'Escuela intermedia (grados 6 a 8)',
    '9-10': 'Grados 9 y 10',
    '11-12': 'Grados 11 y 12',
  },
  schoolTypes: {
    phbao: 'Escuelas PHBAO',
    desegregated: 'Escuelas desegregadas o receptoras',
    'phbao-magnet': 'Magnet PHBAO',
    'other-magnet': 'otras magnet',
    'high-need': '90 esc. de alta necesidad',
  },
  classKinds: { academic: 'Clases académicas', 'non-academic': 'Otras clases' },
  words: {
    'only-english-math': 'Solo inglés y matemáticas',
    agreed: 'Acordado',
    'posts-added': 'Total (nuestra suma)',
    'all-kinds': 'Todo tipo de escuela',
    'posts-undivided': 'Propuesto, sin dividir por cargo',
    'then-2018': '2018, deducido',
    'then-2018-meaning': 'Deducido: tope posterior más lo reducido.',
    'posts-without-teachers': 'No cuenta a los maestros',
    'worked-out': 'Deducido por nosotros',
    'as-agreed': 'Como lo dice el acuerdo',
    'average-agreed': 'Promedio acordado, 2022–23',
    'average-california': 'Promedio de California, 2011–12',
    'average-national': 'Promedio EE.UU.',
    'average-observed': 'Promedios reportados, 2019',
    'back-pay-hatched': 'Con rayas: retroactivo, si se acordaba ese día',
    'back-pay-owed': 'Pago retroactivo, si se acordaba ese día',
    'back-pay': 'Pago retroactivo: lo que se debería de una vez, si se hubiera acordado el día en que se hizo',
    bonus: 'bono único',
    california: 'California',
    'classes-english-math': 'Inglés y matemáticas',
    cuts: 'Reducciones acordadas: cuántos alumnos menos por clase que en 2017–18, grados 4 a 12',
    day: 'Día',
    'early-count': 'Primer conteo',
    'high-need-stages': 'En 75 escuelas primarias y 15 intermedias de alta necesidad, por etapas, sin decir el año',
    'last-not-kept': 'Si su último aumento no quedara permanente',
    'later-count': 'Conteo posterior',
    'limit-2018': 'Límite en 2018, deducido',
    'limit-agreed': 'Límite acordado',
    'limit-in-force': 'Contrato 2014–17',
    limits: 'Límites que resultan, en alumnos por clase: 2018 a la derecha, 2022–23 a la izquierda',
    'own-arithmetic': 'Nuestro cálculo',
    'paid-once': 'Se paga una sola vez',
    'per-year': 'Por cada ciclo escolar que abarca',
    'posts-offered': 'Ofertas: todos los puestos juntos, sin dividir por cargo',
    'posts-summed': 'Total',
    raise: 'aumento',
    'raise-date-unknown': 'faltan fechas de inicio por encontrar',
    'raise-date-unread': 'no se pudieron leer las fechas de inicio',
    'raise-headline': 'todos los aumentos, sumados',
    'raise-whole': 'todos los aumentos, acumulados',
    ratios: 'Alumnos por cada empleado',
    recommended: 'Recomienda un grupo profesional',
    'revenue-lost': 'Ingresos del estado perdidos ese día, sin descontar los salarios no pagados',
    'running-total': 'Suma mes a mes: lo que se habría pagado, si cada una se hubiera acordado el día en que se hizo',
    'stated-by-union': 'Según el sindicato',
    stipend: 'estipendio único',
    'students-present': 'Alumnos presentes',
    'students-per-counselor': 'Alumnos por consejero',
    'students-per-nurse': 'Alumnos por enfermera',
    'students-per-psychologist': 'Alumnos por psicólogo',
    total: 'Total',
    'years-unknown': 'años no encontrados',
  },
  rules: { strike: 'huelga', agreement: 'acuerdo' },
  milestones: talksEs.milestones,
}
