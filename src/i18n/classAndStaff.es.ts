import type { GradeBand } from '../domain/gradeBand'
import type { Party, Role } from '../domain/vocabulary'
import type { Finding, LimitPart } from '../figures/finding'
import { bandRange } from './bandRange'
import type { ClassAndStaffWords } from './classAndStaffWords'
import type { Say } from './say'

const list = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' y ') : `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`

const SIDES: Readonly<Record<Party, string>> = {
  district: 'el distrito',
  union: 'el sindicato',
  'fact-finder': 'el panel de determinación de hechos',
  joint: 'el acuerdo',
  state: 'el estado',
  observed: 'otra fuente',
}
const PUT: Readonly<Record<Party, string>> = {
  district: 'ofreció',
  union: 'pidió',
  'fact-finder': 'recomendó',
  joint: 'fija',
  state: 'contó',
  observed: 'contó',
}
const ROLES: Readonly<Partial<Record<Role, string>>> = {
  teacher: 'maestros',
  nurse: 'enfermeras',
  librarian: 'bibliotecarios',
  counselor: 'consejeros escolares',
  psychologist: 'psicólogos',
  'social-worker': 'trabajadores sociales',
}
const roleName = (role: Role) => ROLES[role] ?? 'otro personal'
/** With its preposition: "del distrito", "de otra fuente". */
const of = (side: string) => (side.startsWith('el ') ? `d${side}` : `de ${side}`)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The grades that a sentence is about, to begin or to end with. */
function inGrades(bands: readonly GradeBand[]): string {
  const range = bandRange(bands)
  switch (range.kind) {
    case 'youngest':
      return 'de kínder a 3.er grado'
    case 'up':
      return `desde ${range.from}.º grado`
    case 'range':
      return `en los grados ${range.grades}`
    case 'some':
      return `en los grados ${list(range.grades)}`
  }
}

const gradesOf = (bands: readonly GradeBand[]) => {
  const range = bandRange(bands)
  if (range.kind === 'youngest') return 'kínder a 3.er grado'
  if (range.kind === 'some') return `grados ${list(range.grades)}`
  return range.kind === 'up' ? `grados ${range.from}–12` : `grados ${range.grades}`
}

function fallen({ low, high }: { low: number; high: number }, say: Say): string {
  if (low === high) return `en ${say.count(high)} ${high === 1 ? 'alumno' : 'alumnos'}`
  return low === 0 ? `hasta en ${say.count(high)} alumnos` : `entre ${say.count(low)} y ${say.count(high)} alumnos`
}

type Offered = Extract<Finding, { kind: 'class-size-standing' }>['offered'][number]

/** Each side's limits, and for whom they are where they are not for all. */
function offeredBy({ party, general, inPart, highNeed }: Offered, say: Say): string {
  const part = (limits: LimitPart | null, whom: (grades: string) => string) =>
    limits ? [`${say.range(limits.extent)} (${whom(gradesOf(limits.bands))})`] : []
  const parts = [
    ...part(general, (grades) => grades),
    ...part(inPart, (grades) => `inglés y matemáticas, ${grades}`),
    ...(inPart ? [] : part(highNeed, () => 'escuelas de alta necesidad')),
  ]
  return `${SIDES[party]} ${PUT[party]} ${parts.length === 1 ? 'un tope' : 'topes'} de ${list(parts)}`
}

function fromWhom(silent: readonly { party: Party }[]): string {
  const parties = [...new Set(silent.map(({ party }) => party))]
  return parties.length === 1 ? of(SIDES[parties[0] ?? 'observed']) : 'de ninguna parte'
}

/** Class size and staff at first depth, in Spanish. */
export const classAndStaffEs: ClassAndStaffWords = {
  findings: {
    'class-size-standing': ({ bands, before, agreed, by, fall, offered, silent }, say) => {
      const where = capital(inGrades(bands))
      const year = by === null ? '' : ` para ${say.year(by)}`
      if (agreed && fall && fall.high === 0 && fall.low === 0)
        return `${where}, el acuerdo mantiene el tope de ${say.range(agreed)} alumnos por clase.`
      if (agreed && fall && fall.low >= 0) return `${where}, el acuerdo baja los topes ${fallen(fall, say)}${year}.`
      if (agreed) return `${where}, el acuerdo fija topes de ${say.range(agreed)} alumnos${year}.`
      if (offered.length > 0) return `${capital(offered.map((one) => offeredBy(one, say)).join('; '))}.`
      if (before)
        return before.low === before.high
          ? `${where}, el tope vigente era de ${say.range(before)} alumnos por clase.`
          : `${where}, los topes vigentes eran de ${say.range(before)} alumnos por clase.`
      return `No se conoce ningún tope por clase ${fromWhom(silent)}.`
    },
    'class-size-steps-standing': ({ school, bands, before, agreed, fall }, say) => {
      const kind = {
        phbao: 'En escuelas PHBAO',
        desegregated: 'En escuelas desegregadas',
        'phbao-magnet': 'En magnet PHBAO',
        'other-magnet': 'En otras magnet',
        'high-need': 'En escuelas de alta necesidad',
      }[school]
      const where = inGrades(bands).replace('los grados', 'grados')
      if (agreed && fall && fall.high === 0 && fall.low === 0)
        return `${kind}, el acuerdo mantiene el tope de ${say.range(agreed)} alumnos ${where}.`
      if (agreed && fall && fall.low >= 0) return `${kind}, el acuerdo baja los topes ${where} ${fallen(fall, say)}.`
      if (agreed) return `${kind}, el acuerdo fija topes de ${say.range(agreed)} alumnos ${where}.`
      return before
        ? `${kind}, los topes vigentes ${where} eran de ${say.range(before)} alumnos.`
        : `${kind}, no se conoce ningún tope.`
    },
    'staffing-standing': ({ offers, named, total, silent }, say) => {
      const written = offers.filter(({ spoken }) => !spoken)
      const [first] = written
      const offer = first
        ? `${SIDES[first.party]} ${PUT[first.party]} ${written.map(({ positions, qualifier }) => say.about(positions, qualifier)).join(', luego ')} puestos${first.roles.length > 1 && first.roles.includes('teacher') ? ', maestros incluidos' : ''}`
        : ''
      const apart = total && !total.roles.includes('teacher') ? ', sin contar maestros' : ''
      const roles = list(named.map(({ role, positions }) => `${say.count(positions)} ${roleName(role)}`))
      if (total && offer) return `${capital(offer)}; el acuerdo nombra ${say.count(total.positions)}${apart}.`
      if (total) return `El acuerdo nombra ${say.count(total.positions)} puestos${apart}: ${roles}.`
      if (named.length > 0)
        return `${capital(offer === '' ? `el acuerdo nombra ${roles}` : `${offer}; el acuerdo, ${roles}`)}.`
      const unheard = silent.filter(({ party }) => party !== 'fact-finder')
      if (offer)
        return `${capital(offer)}${unheard.length > 0 ? `; ${of(SIDES[unheard[0]?.party ?? 'union'])} no se conoce número` : ''}.`
      const [spoken] = offers
      if (spoken)
        return `La oferta hablada ${of(SIDES[spoken.party])} era de ${say.about(spoken.positions, spoken.qualifier)} puestos.`
      return `No se conoce ningún número de puestos ${fromWhom(silent)}.`
    },
  },
  kinds: {
    phbao: 'PHBAO',
    desegregated: 'Integración (deseg.)',
    'phbao-magnet': 'Magnet PHBAO',
    'other-magnet': 'Otra magnet',
    'high-need': '90 alta necesidad',
  },
  kindsShort: {
    phbao: 'PHBAO',
    desegregated: 'Integración',
    'phbao-magnet': 'Mag. PHBAO',
    'other-magnet': 'Otra mag.',
    'high-need': '90 alta nec.',
  },
  meanings: {
    phbao: 'PHBAO: la mayoría son alumnos hispanos, negros, asiáticos u otros no anglos.',
    desegregated: 'Integración: el programa de integración de alumnos (desegregadas o receptoras).',
    'phbao-magnet': 'Magnet PHBAO: escuela o centro dedicado a un tema, con alumnos como los de las PHBAO.',
    'other-magnet': 'Otra magnet: escuela o centro dedicado a un tema.',
    'high-need': 'Alta necesidad: 90 escuelas, según pobreza, ausencias y resultados.',
  },
  kindsInWords: {
    phbao: 'Mayoría hispana, negra, asiática u otra no anglo (PHBAO)',
    desegregated: 'Programa de integración de alumnos (desegregadas)',
    'phbao-magnet': 'Magnet, mayoría hispana, negra, asiática u otra (PHBAO)',
    'other-magnet': 'Otras magnet (escuelas o centros dedicados a un tema)',
    'high-need': '90 de mayor necesidad (por pobreza, ausencias, resultados)',
  },
  kindsInWordsShort: {
    phbao: 'Mayoría hispana, negra, asiática (PHBAO)',
    desegregated: 'Programa de integración (deseg.)',
    'phbao-magnet': 'Magnet PHBAO (dedicadas a un tema)',
    'other-magnet': 'Otras magnet (dedicadas a un tema)',
    'high-need': '90 de mayor necesidad',
  },
  gradeRows: {
    'tk-3': 'Kínder a 3.º',
    '4-6': 'Grados 4–6, primaria',
    '6-8': 'Grados 6–8, intermedia',
    '9-10': 'Grados 9–10',
    '11-12': 'Grados 11–12',
  },
  grades: {
    'tk-3': 'Kínder a 3.º',
    '4-6': 'Grados 4 a 6 en primaria',
    '6-8': 'Grados 6 a 8 en escuela intermedia',
    '9-10': 'Grados 9 y 10',
    '11-12': 'Grados 11 y 12',
  },
  gradesShort: { 'tk-3': 'K–3', '4-6': '4–6 prim.', '6-8': '6–8 int.', '9-10': '9–10', '11-12': '11–12' },
  gradeSpan: (first, from, to) => `Grados ${from}–${to}${first === '6-8' ? ', desde interm.' : ''}`,
  gradeSpanShort: (first, from, to) => `${from}–${to}${first === '6-8' ? ' int.' : ''}`,
  offer: (kind, party, day) => {
    if (kind === 'agreement') return `Acuerdo, ${day}`
    if (kind === 'recommendation') return `Recomendación, ${day}`
    return `${kind === 'offer' ? 'Oferta' : 'Propuesta'} ${of(SIDES[party])}, ${day}`
  },
  spoken: (day) => `De palabra, ${day}`,
  otherwise: (number) => `o ${number}: las fuentes no coinciden`,
  together: (roles) => capital(`${list(roles.map(roleName))} juntos`),
}
