import type { Party } from '../domain/vocabulary'
import type { NoteWords } from './noteWords'
import { plural } from './plural'

const SIDES: Readonly<Record<Party, string>> = {
  district: 'el distrito',
  union: 'el sindicato',
  'fact-finder': 'el panel imparcial',
  joint: 'el acuerdo',
  state: 'el estado',
  observed: 'otros',
}
const OF: Readonly<Record<Party, string>> = {
  district: 'del distrito',
  union: 'del sindicato',
  'fact-finder': 'del panel imparcial',
  joint: 'del acuerdo',
  state: 'del estado',
  observed: 'de otros',
}

const list = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' y ') : `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`

/** What stands beside a chart, in Spanish. No number is typed here: each comes from the facts of its note. */
export const notesEs: NoteWords = {
  'steps-unchanged': 'Kínder a 3.er grado no aparece: su tope queda igual.',
  'steps-below-stated': ({ rows }) =>
    `En ${plural(rows, 'fila', 'filas')}, al restar la reducción acordada queda menos que lo que el propio acuerdo fija para el último año.`,
  'salary-compound': ({ steps, sum, compounded }, say) =>
    `Aumentos de ${list(steps.map((step) => say.percents(step)))} suman ${say.percents(sum)} y llegan a ${say.percents(compounded)} en el salario: cada uno se paga sobre el anterior.`,
  'other-windows': ({ more, less, counted, contract, readings }, say) =>
    [
      contract
        ? `En los ${plural(contract.years, 'año', 'años')} que siguen al contrato anterior, de ${say.months(contract.window)}, el último aumento con fecha ${OF[more]} suma ${say.times(contract.ratio)} veces el ${OF[less]}.`
        : '',
      readings.length > 0
        ? `De ${say.months(counted)} son ${list(readings.map(({ who, ratio }) => `${say.times(ratio)} veces según el primer día en ${say.name(who)}`))}.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  'salary-retroactive':
    'La parte rayada de una línea es retroactiva: cubre un tiempo anterior al día en que se hizo la propuesta. Lo que se paga una sola vez es una marca debajo de las líneas, porque no se queda en el salario.',
  'salary-dates-unknown': 'Líneas punteadas: se sabe de cuánto es el aumento, pero no todos los días en que empezaría.',
  'salary-disputed': 'Los corchetes muestran dónde las fuentes dan distintas fechas de inicio para el mismo aumento.',
  'salary-hatched': 'Lo rayado es pago retroactivo: cubre un tiempo anterior al día en que se puso sobre la mesa.',
  'salary-signs': 'Los corchetes muestran dónde otras fuentes dan otra fecha de inicio.',
  'pay-how':
    'Cada parte de una barra es un ciclo escolar. Calculamos estos dólares con cada aumento y el día en que entra en vigor: doce cheques al año, de julio a junio, cada uno según el salario del primer día del mes. Redondeadas, las partes pueden diferir de su suma en hasta dos dólares.',
  'pay-before-taxes':
    'Es el salario antes de impuestos. No incluye los aumentos por años de servicio o por cursos, la cobertura médica ni la pensión.',
  'pay-readings':
    'Debajo de algunas barras hay un corchete y una marca delgada. Ahí una fuente da otra fecha de inicio para el mismo aumento, o agrega una condición.',
  'pay-unknown':
    'Un espacio punteado: no se encontró el aumento o su fecha de inicio, y por eso no se pueden calcular los dólares.',
  'pay-prices':
    'Cada paso del cálculo está debajo de la gráfica, en su propia página. Ahí también está cómo cambiaron los precios y un ejemplo que calculó el sindicato.',
  'pay-first-days': ({ days, others }, say) => {
    const starts = days.map(({ parties, from }, index) => {
      const isRest = index > 0 && index === days.length - 1 && parties.length > 1
      return `en ${list(from.map(say.day))} para ${isRest ? 'los demás' : list(parties.map((party) => SIDES[party]))}`
    })
    return [
      `Los aumentos empiezan ${starts.join(', ')}.`,
      ...(others === null ? [] : [`Las fechas de inicio de otras fuentes darían, en cambio, ${say.usdRange(others)}.`]),
    ].join(' ')
  },
  'class-size-inferred':
    'Las marcas huecas están deducidas de una tabla de límites posteriores y de las reducciones desde entonces. El cuadro propio del memorando no se pudo leer.',
  'class-size-non-academic':
    'Los límites anteriores de otras clases, como arte o educación física, no se incluyen. Saldrían de una tabla que ahí no coincide consigo misma.',
  'class-size-union':
    'El sindicato pidió clases más pequeñas y el fin de la Sección 1.5. No encontramos sus números por grado.',
  'class-size-reductions-apart': ({ cuts }, say) =>
    `Algunas ofertas también decían cuántos alumnos menos: ${list(cuts.map(say.count))}. Una reducción no es un tamaño de clase y por eso no está en esta escala.`,
  'class-size-high-need': ({ caps }, say) =>
    `Los topes de ${list(caps.map(say.count))} en escuelas de alta necesidad están con los grados 4 a 6 y con la escuela intermedia. Los comunicados nombran escuelas, no grados.`,
  'steps-inferred':
    'Las marcas huecas están deducidas: el límite anterior menos la reducción acordada. El cuadro oficial por año no se pudo leer.',
  'steps-below-limit': ({ rows }) =>
    `En ${plural(rows, 'fila', 'filas')} esto da un límite más bajo que el del propio contrato para un año posterior. Ahí puede que no baste con restar.`,
  'staffing-undivided':
    'No encontramos cuántos de los puestos ofrecidos eran para cada cargo. Cada oferta es un solo bloque.',
  'staffing-teachers': 'Los totales no se comparan: las ofertas cuentan a los maestros; el acuerdo, no.',
  'staffing-nurses': ({ readings }, say) =>
    `Las fuentes no coinciden en las enfermeras: ${list(readings.map(({ who, quantity }) => `${say.quantity(quantity)} (${say.name(who)})`))}.`,
  'staffing-ratios':
    'Las marcas delgadas no son propuestas. Muestran lo que se contó antes, lo que tenían otros o lo que se recomienda.',
  'staffing-ratios-disputed':
    'Las fuentes no coinciden en cuántos alumnos tenía California por cada consejero escolar.',
  'moves-partial-dates': ({ made }, say) =>
    `El cuadro que el distrito envió en ${list(made.map(say.day))} no tiene día exacto. El sindicato no lo aceptó como oferta.`,
  'moves-missing': ({ spoken }, say) =>
    `Un espacio punteado: ese día se hizo una propuesta y su aumento no se encontró.${spoken === null ? '' : ` La oferta hablada del ${say.day(spoken)} no dio ningún aumento.`}`,
  'money-years': 'Donde no se encontraron los años, no se puede calcular una cantidad por año.',
  'money-compare': 'Los montos abarcan años distintos: no basta con comparar el largo de las barras.',
  'money-wider': ({ quantity, years }, say) =>
    `Otro número, ${say.quantity(quantity)}, cuenta todo el costo de salarios y personal del acuerdo${years === null ? '' : ` en ${plural(years, 'año fiscal', 'años fiscales')}`}. No se dibuja: mide otra cosa.`,
  'attendance-gross': ({ wages, party }, say) =>
    `Las pérdidas son antes de los sueldos no pagados. Estos fueron de ${say.quantity(wages)} al día, según ${SIDES[party]}.`,
  'attendance-early':
    'Las marcas huecas son los primeros conteos, dados a conocer en su momento. Las barras son los posteriores.',
  'attendance-first': 'Son los primeros conteos, dados a conocer en su momento.',
  'attendance-last': 'Son los últimos conteos del distrito.',
  'contested-contradiction': 'Si hablan de lo mismo, no todas pueden ser correctas.',
  'contested-claim': 'Las partes dicen cosas opuestas.',
  'contested-definition': 'Cuentan cosas distintas.',
  'contested-scales': 'Cada pregunta tiene su propia escala. Las respuestas con palabras se muestran como palabras.',
  'timeline-choose': 'Elija un día para ver cómo estaban las cosas entonces.',
}
