import type { Language } from '../domain/language'
import type { Apart, Compared, Stage } from '../figures/comparedRow'

type DisputesWords = {
  title: string
  intro: (count: string) => string
  dispute: string
  who: string
  number: string
  period: string
  sources: string
  missing: string
  proposals: string
  facts: string
  disagreements: string
  made: string
  says: string
  download: string
  data: string
  allOfIt: string
  chart: string
  chartNote: string
  strike: (from: string, to: string) => string
  inSupportOf: (whom: string) => string
  stages: Readonly<Record<Stage, string>>
  unitPer1000: (number: string) => string
  from: (day: string) => string
  until: (day: string) => string
  period2: (from: string, to: string) => string
  noPeriod: string
  apart: Readonly<Record<Apart, string>>
  compared: Readonly<Record<Compared, { name: string; same: string; differs: string }>>
}

/** What the pages on several disputes say. They are published whole: no browser fetches these words. */
export const DISPUTES_WORDS: Readonly<Record<Language, DisputesWords>> = {
  en: {
    title: 'Disputes side by side',
    intro: (count) =>
      `${count} disputes between teachers and their districts, by what can be compared. What is counted differently is said at each comparison; what cannot be compared stands apart, with the reason.`,
    dispute: 'Dispute',
    who: 'Who',
    number: 'Number',
    period: 'Over which time',
    sources: 'Sources',
    missing: 'What is missing, and why',
    proposals: 'Proposals and agreements',
    facts: 'Facts',
    disagreements: 'Where sources disagree',
    made: 'Made',
    says: 'What it says',
    download: 'This comparison as CSV',
    data: 'The whole dispute as data (JSON)',
    allOfIt: 'Its proposals, facts and sources',
    chart: 'Lasting raise in all, as each side stated it, in percent of pay',
    chartNote: 'Each bar covers its own years; the table says which. Averages over a new schedule have no bar.',
    strike: (from, to) => `Strike: ${from} to ${to}`,
    inSupportOf: (whom) => `in support of ${whom}`,
    stages: { first: 'first', last: 'last', agreed: 'agreed' },
    unitPer1000: (number) => `${number} per 1,000 students`,
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    period2: (from, to) => `${from} to ${to}`,
    noPeriod: 'not stated with the number',
    apart: {
      'schedule-average': 'an average over a new schedule, not a raise for all: not compared',
      alternative: 'one of several alternatives',
      'not-own-strike': 'not a strike of their own',
    },
    compared: {
      raise: {
        name: 'Raise in all',
        same: 'The same: lasting raises in percent of pay, as each side stated them, added up and not compounded, without money paid once.',
        differs: 'Not the same: the years they cover. More years make a larger number.',
      },
      steps: {
        name: 'Agreed raise, step by step',
        same: 'The same: each lasting raise from its own first day.',
        differs: 'Not the same: contract years begin in different years. Where reports disagree on a step, it says so.',
      },
      compounded: {
        name: 'Agreed raise, compounded',
        same: 'The same: our arithmetic. Each step is applied to the pay of the step before.',
        differs: 'Not the same: the time from the first step to the last.',
      },
      moved: {
        name: 'How far each side moved',
        same: 'The same: the last number of a side less its first, in percentage points, as stated.',
        differs: 'Not the same: first words were said at different stages, and may cover other years than last ones.',
      },
      strike: {
        name: 'School days on strike',
        same: 'The same: days on which school was in session.',
        differs: 'Not the same: whose strike it was.',
      },
      limit: {
        name: 'Class-size limit of the youngest, as agreed',
        same: 'The same: the most students that one class may have, from kindergarten to grade 3, when the agreement has come into effect.',
        differs: 'Not the same: limits differ by kind of school.',
      },
      cut: {
        name: 'Fewer students per class, as agreed',
        same: 'The same: how many students fewer, not how many there may be.',
        differs: 'Not the same: which schools, and by when.',
      },
      'over-limit': {
        name: 'Remedy above a limit',
        same: 'The same: money for the teacher of a class above its limit.',
        differs: 'Not the same: a sum per student and day, or one for a semester. They are not on one scale.',
      },
      staff: {
        name: 'Staff per 1,000 students, as agreed',
        same: 'The same: 1,000 divided by the students that one person serves.',
        differs: 'Not the same: a goal in one place is a limit in another, and some count secondary students only.',
      },
    },
  },
  es: {
    title: 'Conflictos lado a lado',
    intro: (count) =>
      `${count} conflictos entre maestros y sus distritos, según lo que se puede comparar. En cada comparación se dice qué se cuenta de otra manera; lo que no se puede comparar queda aparte, con el motivo.`,
    dispute: 'Conflicto',
    who: 'Quién',
    number: 'Número',
    period: 'En qué tiempo',
    sources: 'Fuentes',
    missing: 'Qué falta, y por qué',
    proposals: 'Propuestas y acuerdos',
    facts: 'Datos',
    disagreements: 'Dónde no coinciden las fuentes',
    made: 'Fecha',
    says: 'Qué dice',
    download: 'Esta comparación en CSV',
    data: 'Todo el conflicto como datos (JSON)',
    allOfIt: 'Sus propuestas, datos y fuentes',
    chart: 'Aumento permanente en total, como lo dijo cada parte, en porcentaje del salario',
    chartNote:
      'Cada barra abarca sus propios años; la tabla dice cuáles. Los promedios de una tabla nueva no tienen barra.',
    strike: (from, to) => `Huelga: del ${from} al ${to}`,
    inSupportOf: (whom) => `en apoyo de ${whom}`,
    stages: { first: 'primera', last: 'última', agreed: 'acordado' },
    unitPer1000: (number) => `${number} por cada 1,000 alumnos`,
    from: (day) => `desde ${day}`,
    until: (day) => `hasta ${day}`,
    period2: (from, to) => `${from} a ${to}`,
    noPeriod: 'no se dice junto al número',
    apart: {
      'schedule-average': 'un promedio de una tabla nueva, no un aumento para todos: no se compara',
      alternative: 'una de varias alternativas',
      'not-own-strike': 'no fue una huelga propia',
    },
    compared: {
      raise: {
        name: 'Aumento en total',
        same: 'Igual: aumentos permanentes en porcentaje del salario, como los dijo cada parte, sumados y no compuestos, sin dinero que se paga una vez.',
        differs: 'Distinto: los años que abarcan. Más años hacen un número mayor.',
      },
      steps: {
        name: 'Aumento acordado, paso a paso',
        same: 'Igual: cada aumento permanente desde su primer día.',
        differs:
          'Distinto: los contratos empiezan en años diferentes. Donde las fuentes no coinciden en un paso, se dice.',
      },
      compounded: {
        name: 'Aumento acordado, compuesto',
        same: 'Igual: nuestra aritmética. Cada paso se aplica al salario del paso anterior.',
        differs: 'Distinto: el tiempo del primer paso al último.',
      },
      moved: {
        name: 'Cuánto se movió cada parte',
        same: 'Igual: el último número de una parte menos el primero, en puntos porcentuales, tal como se dijeron.',
        differs:
          'Distinto: las primeras palabras se dijeron en etapas diferentes y pueden abarcar otros años que las últimas.',
      },
      strike: {
        name: 'Días escolares en huelga',
        same: 'Igual: días en que había clases.',
        differs: 'Distinto: de quién era la huelga.',
      },
      limit: {
        name: 'Límite de las clases de los más pequeños, según el acuerdo',
        same: 'Igual: el mayor número de alumnos que puede tener una clase, de kínder a tercer grado, cuando el acuerdo rige del todo.',
        differs: 'Distinto: los límites varían según el tipo de escuela.',
      },
      cut: {
        name: 'Menos alumnos por clase, según el acuerdo',
        same: 'Igual: cuántos alumnos menos, no cuántos puede haber.',
        differs: 'Distinto: en qué escuelas, y para cuándo.',
      },
      'over-limit': {
        name: 'Remedio por encima de un límite',
        same: 'Igual: dinero para el maestro de una clase por encima de su límite.',
        differs: 'Distinto: una suma por alumno y día, o una por semestre. No están en una misma escala.',
      },
      staff: {
        name: 'Personal por cada 1,000 alumnos, según el acuerdo',
        same: 'Igual: 1,000 entre los alumnos que atiende una persona.',
        differs:
          'Distinto: lo que en un lugar es una meta en otro es un límite, y algunos cuentan solo alumnos de secundaria.',
      },
    },
  },
}
