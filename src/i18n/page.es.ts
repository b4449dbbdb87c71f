import { frontEs } from './front.es'
import type { PageMessages } from './pageMessages'
import { plural } from './plural'

/** What the front page says before anyone interacts, in Spanish. */
export const pageEs: PageMessages = {
  site: {
    name: 'At the Table',
    place: 'Los maestros de Los Ángeles y su distrito, 2017–2019',
    present: 'Presentación',
    data: 'Datos',
    evidence: 'Evidencia',
    dashboard: 'Todas las gráficas',
    otherLanguage: 'English',
    theme: 'Tema',
    themes: { auto: 'Auto', light: 'Claro', dark: 'Oscuro' },
    skip: 'Ir a las gráficas',
    version: (day) => `Datos del ${day}`,
  },
  share: 'Compartir',
  parties: {
    district: 'Distrito',
    union: 'Sindicato',
    'fact-finder': 'Panel imparcial',
    joint: 'Ambas partes',
    state: 'Estado, condado, cortes',
    observed: 'Prensa e investigadores',
  },
  kinds: { contract: 'Contrato', memorandum: 'Memorándum', agreement: 'Acuerdo' },
  missing: {
    'not-found': 'no se encontró',
    'not-read': 'no se pudo leer',
    'not-published': 'no se publicó',
    'not-proposed': 'no se propuso',
    'not-bargained': 'no se negoció',
    'no-number': 'sin número',
  },
  roles: {
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
    'resource-specialist': 'Especialistas de recursos',
    'special-education-teacher': 'Maestros de educación especial',
    'early-education-teacher': 'Maestros de educación temprana',
    'dual-language-teacher': 'Maestros de lenguaje dual',
    'special-services': 'Servicios especiales',
    'hard-to-fill': 'Puestos difíciles de cubrir',
    substitute: 'Maestros suplentes',
    administrator: 'Administradores',
    'central-office': 'Oficina central',
  },
  units: {
    years: (count) => one(count, 'año', 'años'),
  },
  quantity: {
    about: (text) => `alrededor de ${text}`,
    nearly: (text) => `casi ${text}`,
    atLeast: (text) => `al menos ${text}`,
    moreThan: (text) => `más de ${text}`,
    upTo: (text) => `hasta ${text}`,
    between: (low, high) => `${low} a ${high}`,
    fromTo: (from, to) => `de ${from} a ${to}`,
    rank: (place) => `n.º ${place}`,
    million: (number) => `$${number} ${number === '1' ? 'millón' : 'millones'}`,
    billion: (number) => `$${number} mil millones`,
  },
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  monthsShort: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  date: {
    dayOfYear: (day, month) => `${day} de ${month}`,
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
    short: (day, month, year) => `${day} ${month} ${year}`,
  },
  gate: {
    loading: 'Los datos todavía se están cargando. Lo que ve es la página tal como se publicó.',
    slow: 'Los datos están tardando en llegar.',
    retry: 'Intentar otra vez',
    problems: {
      http: (status) =>
        `No se pudieron cargar los datos: el servidor respondió ${status}. Intente otra vez en un momento.`,
      network: 'No se pudieron cargar los datos: no hay conexión. Revísela e intente otra vez.',
      timeout: 'No se pudieron cargar los datos: el servidor no respondió en 15 segundos. Intente otra vez.',
      part: 'Una parte de esta página no se cargó: intente otra vez o vuelva a cargar la página.',
      broken: 'Los datos llegaron incompletos o dañados. Intente otra vez.',
      shape: (count) =>
        `Los datos no tienen la forma esperada (${plural(count, 'problema', 'problemas')}). Intente otra vez o vuelva más tarde.`,
    },
  },
  pay: {
    salary: 'Salario antes de los aumentos, en dólares al año',
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
  front: frontEs,
}

/** A noun for a count, without the count. */
function one(count: number | null, single: string, many: string): string {
  return count === 1 ? single : many
}
