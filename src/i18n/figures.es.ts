import { classAndStaffEs } from './classAndStaff.es'
import { notesEs } from './notes.es'
import { payFindingsEs } from './payFindings.es'
import type { Party } from '../domain/vocabulary'
import { plural } from './plural'
import { talksEs } from './talks.es'
import { wholeFindingsEs } from './wholeFindings.es'
import type { Messages } from './messages'
import { pageEs } from './page.es'

const SIDES: Readonly<Record<Party, string>> = {
  district: 'del distrito',
  union: 'del sindicato',
  'fact-finder': 'del panel imparcial',
  joint: 'de ambas partes',
  state: 'del estado',
  observed: 'de otros',
}

/** What figures are called, find, and note. */
export const figuresEs: Pick<Messages, 'marks' | 'figures' | 'findings' | 'notes'> = {
  marks: {
    andMore: (name, count) => `${name} y ${count} más`,
    retroactive: 'rayado: pago retroactivo',
    disputedStart: 'en disputa',
    through: (first, last) => `En total, de ${first} a ${last}`,
    stepsAsOn: (day) => `fechas dichas el ${day}`,
    from: (number, month) => `${number} desde ${month}`,
    inYears: (years) => plural(years, 'año', 'años'),
  },
  figures: {
    salary: {
      name: 'Los aumentos en el tiempo',
      measure: 'Aumento vigente, en porcentaje del salario de junio de 2016',
    },
    pay: {
      name: 'Mi salario',
      measure: 'Dólares por encima del salario sin aumento, antes de impuestos',
    },
    'class-size': {
      name: 'Tamaño de las clases',
      measure: 'Alumnos por clase: topes, por grado y tipo de escuela',
    },
    'class-size-steps': {
      name: 'Etapas acordadas',
      measure: 'Alumnos por clase, como se acordó año por año',
    },
    staffing: { name: 'Personal', measure: 'Puestos nuevos: cada cuadro son diez puestos' },
    moves: {
      name: 'Aumentos, oferta por oferta',
      measure: 'Aumento en cada propuesta, porcentaje en total',
    },
    money: {
      name: 'Dinero',
      measure: 'Dólares para el tamaño de las clases y el personal',
    },
    attendance: {
      name: 'Días de huelga',
      measure: 'Alumnos en la escuela en cada día de huelga',
    },
    contested: {
      name: 'Lo que está en disputa',
      measure: 'Un número que las fuentes dan de forma distinta, y quién lo da',
    },
    timeline: { name: 'Cronología', measure: 'Propuestas y acontecimientos, según quién actuó' },
  },
  findings: {
    ...talksEs.findings,
    ...classAndStaffEs.findings,
    nothing: (finding, day) => {
      if (finding.because === 'not-found')
        return `No encontramos la propuesta ${finding.parties.map((party) => SIDES[party]).join(' y ')} en este punto.`
      if (finding.because === 'filters' || day === null)
        return 'Aquí no hay nada elegido. Elija arriba una propuesta o una parte.'
      switch (finding.of) {
        case 'table':
          return `El ${day}, todavía no había nada de esto sobre la mesa.`
        case 'chosen':
          return `El ${day}, lo que aquí se eligió todavía no estaba sobre la mesa.`
        case 'agreement':
          return `El ${day}, todavía no se había acordado nada de esto.`
        case 'strike':
          return `El ${day}, la huelga no había empezado.`
        case 'answers':
          return `Hasta el ${day}, no conocemos ninguna pregunta con dos respuestas.`
      }
    },
    ...payFindingsEs,
    ...wholeFindingsEs(pageEs.roles),
  },
  notes: notesEs,
}
