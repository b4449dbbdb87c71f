import type { Messages } from './messages'

/** What a reader presses, and what stands around a chart. */
export const controlsEs: Pick<Messages, 'filters' | 'pay' | 'figure'> = {
  filters: {
    title: 'Filtros',
    asOf: 'Hasta',
    today: 'el final',
    asOfHelp: 'Mostrar solo lo que estaba sobre la mesa ese día',
    previous: 'Propuesta anterior',
    next: 'Propuesta siguiente',
    date: 'Día',
    slider: 'Recorrer las propuestas',
    sides: 'Partes',
    proposals: 'Propuestas',
    all: 'Todo',
    none: 'Nada',
    reset: 'Mostrar todo',
    schools: 'Tipo de escuela',
    classes: 'Tipo de clase',
    grades: 'Grados',
    roles: 'Cargos',
    chosen: (count, total) => (count === total ? 'todo' : `${count} de ${total}`),
    empty: 'Aquí no queda nada que mostrar.',
    badValue: (name, value) =>
      `La dirección pedía ${name} = “${value}”, que esta página no conoce. Se omitió. Lo demás está como se pidió.`,
    dismiss: 'Cerrar',
  },
  pay: {
    salary: 'Salario antes de los aumentos, en dólares al año',
    until: 'Contar hasta',
    against: 'Comparar con',
    landmarks: { minimum: 'Inicial', average: 'Promedio', maximum: 'Máximo' },
    source: 'fuente',
    sourceOf: (usd) => `Fuente de ${usd}`,
    private:
      'Este salario se queda en esta pantalla: no se guarda ni se envía, y no está en la dirección mientras no lo comparta o lo presente.',
    share: 'Compartir con mi salario',
    working: 'El cálculo, línea por línea',
    problems: {
      empty: ({ least, most, kept }) =>
        `Escriba un salario de ${least} a ${most}. La gráfica sigue contando con ${kept}.`,
      'no-number': ({ kept }) =>
        `Esto no es un salario. Escríbalo así: 72,500 o 72.5k. La gráfica sigue contando con ${kept}.`,
      'too-low': ({ least, kept }) =>
        `Escriba un salario anual de ${least} o más. La gráfica sigue contando con ${kept}.`,
      'too-high': ({ most, kept }) =>
        `Escriba un salario anual de ${most} o menos. La gráfica sigue contando con ${kept}.`,
    },
  },
  figure: {
    answers: (count) => `${count} respuestas`,
    inShort: 'En breve',
    everything: 'Todo',
    inWords: 'La gráfica en palabras',
    sourceLine: (named, more) => `Fuentes: ${named}${more > 0 ? ` y ${more} más` : ''}.`,
    childsClass: 'La clase de mi hijo o hija',
    rest: 'En un marco cabe el comienzo de esta gráfica, de su tabla y de sus fuentes. Aquí está completa:',
    keys: 'Intro: a la gráfica. Flechas: de marca en marca. Escape: salir. T: tabla. Signo de interrogación: estas teclas.',
    actions: { download: 'Descargar', embed: 'Insertar', cite: 'Citar' },
    present: 'Presentar esta vista',
    showChart: 'Mostrar la gráfica',
    showTable: 'Mostrar solo la tabla',
    table: 'Tabla',
    sources: (count) => `Fuentes (${count})`,
    link: 'Solo esta gráfica',
    read: 'Cómo leerla y qué falta',
    columns: { where: 'Qué', who: 'Quién', value: 'Valor', sure: 'Certeza', source: 'Evidencia' },
    evidence: 'Evidencia',
    noSource: 'sin fuente: no se publicó nada',
    source: 'Fuente',
    chartOf: (name) => `Gráfica: ${name}`,
    tableOf: (name) => `Tabla: ${name}`,
    loading: 'La gráfica se está cargando…',
    noDate: 'sin fecha',
  },
}
