import { classAndStaffEs } from './classAndStaff.es'
import { payFindingsEs } from './payFindings.es'
import type { Party } from '../domain/vocabulary'
import { plural } from './plural'
import { talksEs } from './talks.es'
import { wholeFindingsEs } from './wholeFindings.es'
import type { Messages } from './messages'

const SIDES: Readonly<Record<Party, string>> = {
  district: 'del distrito',
  union: 'del sindicato',
  'fact-finder': 'del panel de hechos',
  joint: 'de ambas partes',
  state: 'del estado',
  observed: 'de otros',
}

const ROLES_ES: Messages['roles'] = {
  teacher: 'Maestros',
  nurse: 'Enfermeras',
  librarian: 'Bibliotecarios',
  counselor: 'Consejeros escolares',
  psychologist: 'Psicólogos',
  'social-worker': 'Trabajadores sociales',
  dean: 'Decanos',
  'restorative-justice-adviser': 'Asesores de justicia restaurativa',
  'attendance-counselor': 'Consejeros de asistencia',
  'college-counselor': 'Consejeros para la universidad',
  'speech-therapist': 'Terapeutas del habla',
  'resource-specialist': 'Especialistas en recursos',
  'special-education-teacher': 'Maestros de educación especial',
  'early-education-teacher': 'Maestros de educación temprana',
  'dual-language-teacher': 'Maestros de lenguaje dual',
  'special-services': 'Servicios especiales',
  'hard-to-fill': 'Puestos difíciles de cubrir',
  substitute: 'Maestros suplentes',
  administrator: 'Administradores',
  'central-office': 'Oficina central',
}

/** What figures are called, find, and note. */
export const figuresEs: Pick<Messages, 'marks' | 'figures' | 'findings' | 'notes'> = {
  marks: {
    andMore: (name, count) => `${name} y ${count} más`,
    retroactive: 'retroactivo',
    disputedStart: 'en disputa',
    through: (first, last) => `En total, de ${first} a ${last}`,
    stepsAsOn: (day) => `términos del ${day}`,
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
      name: 'Pasos acordados',
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
      measure: 'Alumnos en la escuela, e ingresos perdidos, en cada día de huelga',
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
    ...wholeFindingsEs(ROLES_ES),
  },
  notes: {
    'steps-unchanged': 'Kínder a 3.er grado no aparece: su tope queda igual.',
    'steps-below-stated':
      'En una fila, al restar la reducción acordada queda menos de lo que el propio acuerdo dice para el último año.',
    'salary-compound':
      'Dos aumentos de 3% se anuncian como 6%, pero suben el salario 6.09%: el segundo se paga sobre el primero.',
    'salary-retroactive':
      'La parte rayada de una línea es retroactiva: cubre un tiempo anterior al día en que se hizo la propuesta. Lo que se paga una sola vez es una marca debajo de las líneas, porque no se queda en el salario.',
    'salary-dates-unknown':
      'Líneas punteadas: se sabe de cuánto es el aumento, pero no se encontró el día en que empezaría.',
    'salary-disputed': 'Los corchetes muestran dónde las fuentes dan distintos primeros días para el mismo aumento.',
    'salary-hatched': 'Lo rayado es retroactivo: cubre un tiempo anterior al día en que se puso sobre la mesa.',
    'salary-signs': 'Lo rayado es retroactivo; los corchetes muestran dónde otras fuentes dan otro primer día.',
    'pay-how':
      'Cada parte de una barra es un ciclo escolar. Calculamos estos dólares con cada aumento y el día en que entra en vigor: doce cheques al año, de julio a junio, cada uno según el salario del primer día del mes. Redondeadas, las partes pueden diferir de su suma en hasta dos dólares.',
    'pay-before-taxes':
      'Es el salario antes de impuestos. No incluye los aumentos por años de servicio o por cursos, la cobertura médica ni la pensión.',
    'pay-readings':
      'Debajo de algunas barras hay un corchete y una marca delgada. Ahí una fuente da otro primer día para el mismo aumento, o agrega una condición.',
    'pay-unknown':
      'Un espacio punteado: no se encontró el aumento o su primer día, y por eso no se pueden calcular los dólares.',
    'pay-prices':
      'Cada paso del cálculo está debajo de la gráfica, en su propia página. Ahí también está cómo cambiaron los precios y un ejemplo que calculó el sindicato.',
    'pay-first-days':
      'Estos dólares se cuentan desde los primeros días que dijo cada parte. Con los que dan otras fuentes, serían distintos.',
    'class-size-inferred':
      'Las marcas huecas son deducidas: los límites de 2018 salen de una sola tabla, con límites posteriores y las reducciones desde entonces. El cuadro del propio memorándum no se pudo leer.',
    'class-size-non-academic':
      'No se incluyen los límites de 2018 de otras clases, como arte o educación física. Se deducirían de una tabla que se contradice en ese punto.',
    'class-size-union':
      'El sindicato pidió clases más pequeñas y el fin de la Sección 1.5. Sus números por grado no se publicaron en ninguna fuente que pudimos leer.',
    'class-size-reductions-apart':
      'Algunas ofertas también decían “dos” o “cuatro alumnos menos”. Una reducción no es un tamaño de clase, por eso no está en esta escala.',
    'class-size-high-need':
      'Los topes de 32 y 34 en 90 escuelas de alta necesidad se muestran con los grados 4 a 6 y con la escuela intermedia: los comunicados nombran las escuelas, no los grados.',
    'steps-inferred':
      'Las marcas huecas son deducidas: el límite de 2018 menos la reducción acordada. El cuadro oficial por año no se pudo leer.',
    'steps-below-limit':
      'En una fila, esto da un límite para 2021–22 más bajo que el del propio contrato para 2022–23. Puede que ahí no baste con restar.',
    'steps-revenue':
      'Las fuentes no coinciden en si las reducciones posteriores eran seguras. El sindicato dijo que los topes se pueden hacer cumplir. Los Angeles Times escribió que dependen de ingresos futuros.',
    'staffing-undivided':
      'Nadie publicó cuántos de los puestos ofrecidos eran de maestros, enfermeras, bibliotecarios o consejeros escolares. Cada oferta es un solo bloque.',
    'staffing-teachers': 'Los totales no se comparan: las ofertas cuentan a los maestros; el acuerdo, no.',
    'staffing-nurses':
      'La mayoría de las notas dicen 300 enfermeras en dos años. Associated Press escribió que eran más de 600 en tres.',
    'staffing-ratios':
      'Las marcas delgadas no son propuestas. Muestran lo que se contó antes, lo que había en otros lugares o lo que se aconseja. Las fuentes no coinciden en el número de California.',
    'moves-partial-dates':
      'El cuadro que el distrito envió en diciembre de 2018 no tiene un día exacto. El sindicato no lo aceptó como oferta.',
    'moves-2017':
      'Un espacio punteado: ese día se hizo una propuesta y su aumento no se encontró. La oferta verbal del 21 de enero no nombró ningún aumento.',
    'money-years': 'Donde no se encontraron los años, no se puede calcular una cantidad por año.',
    'money-compare': 'Los montos abarcan años distintos: no basta con comparar el largo de las barras.',
    'money-wider':
      'Otro número, $840 millones, cuenta todo el costo de salarios y personal del acuerdo en tres años fiscales. No está en la gráfica porque mide otra cosa.',
    'attendance-gross':
      'Las pérdidas son antes de descontar los salarios no pagados, que eran unos $10 millones al día según el jefe del distrito.',
    'attendance-early':
      'Las marcas huecas son los primeros conteos, dados a conocer en su momento. Las barras son los posteriores.',
    'attendance-first': 'Son los primeros conteos, dados a conocer en su momento.',
    'attendance-last': 'Son los últimos conteos del distrito.',
    'contested-contradiction': 'No todas pueden ser correctas.',
    'contested-claim': 'Las partes dicen cosas opuestas.',
    'contested-definition': 'Cuentan cosas distintas.',
    'contested-scales': 'Cada pregunta tiene su propia escala. Las respuestas con palabras se muestran como palabras.',
    'timeline-choose': 'Elija un día para ver toda la página tal como estaban las cosas ese día.',
  },
}
