import type { GradeBand } from '../domain/gradeBand'
import type { Party, Role } from '../domain/vocabulary'
import type { Finding, LimitPart } from '../figures/finding'
import { bandRange } from './bandRange'
import type { ClassAndStaffWords } from './classAndStaffWords'
import type { Say } from './say'

const list = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const SIDES: Readonly<Record<Party, string>> = {
  district: 'the district',
  union: 'the union',
  'fact-finder': 'the fact-finder',
  joint: 'the agreement',
  state: 'the state',
  observed: 'other sources',
}
const PUT: Readonly<Record<Party, string>> = {
  district: 'offered',
  union: 'asked for',
  'fact-finder': 'recommended',
  joint: 'sets',
  state: 'counted',
  observed: 'counted',
}
const ROLES: Readonly<Partial<Record<Role, string>>> = {
  teacher: 'teachers',
  nurse: 'nurses',
  librarian: 'librarians',
  counselor: 'counselors',
  psychologist: 'psychologists',
  'social-worker': 'social workers',
}
const roleName = (role: Role) => ROLES[role] ?? role.replaceAll('-', ' ')

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The grades that a sentence is about, to begin or to end with. */
function inGrades(bands: readonly GradeBand[]): string {
  const range = bandRange(bands)
  switch (range.kind) {
    case 'youngest':
      return 'in kindergarten to grade 3'
    case 'up':
      return `from grade ${range.from} up`
    case 'range':
      return `in grades ${range.grades}`
    case 'some':
      return `in grades ${list(range.grades)}`
  }
}

const gradesOf = (bands: readonly GradeBand[]) => {
  const range = bandRange(bands)
  if (range.kind === 'youngest') return 'kindergarten to grade 3'
  if (range.kind === 'some') return `grades ${list(range.grades)}`
  return range.kind === 'up' ? `grades ${range.from}–12` : `grades ${range.grades}`
}

function fallen({ low, high }: { low: number; high: number }, say: Say): string {
  if (low === high) return `by ${say.count(high)} ${high === 1 ? 'student' : 'students'}`
  return low === 0 ? `by up to ${say.count(high)} students` : `by ${say.range({ low, high })} students`
}

type Offered = Extract<Finding, { kind: 'class-size-standing' }>['offered'][number]

/** Each side's limits, and for whom they are where they are not for all. */
function offeredBy({ party, general, inPart, highNeed }: Offered, say: Say): string {
  const part = (limits: LimitPart | null, whom: (grades: string) => string) =>
    limits ? [`${say.range(limits.extent)} (${whom(gradesOf(limits.bands))})`] : []
  const parts = [
    ...part(general, (grades) => grades),
    ...part(inPart, (grades) => `English and math, ${grades}`),
    ...(inPart ? [] : part(highNeed, () => 'high-need schools')),
  ]
  return `${SIDES[party]} ${PUT[party]} ${parts.length === 1 ? 'a limit' : 'limits'} of ${list(parts)}`
}

function fromWhom(silent: readonly { party: Party }[]): string {
  const parties = [...new Set(silent.map(({ party }) => party))]
  return parties.length === 1 ? SIDES[parties[0] ?? 'observed'] : 'either side'
}

/** Class size and staff at first depth, in English. */
export const classAndStaffEn: ClassAndStaffWords = {
  findings: {
    'class-size-standing': ({ bands, before, agreed, by, fall, offered, silent }, say) => {
      const where = capital(inGrades(bands))
      const year = by === null ? '' : ` by ${say.year(by)}`
      if (agreed && fall && fall.high === 0 && fall.low === 0)
        return `${where}, the agreement keeps the limit of ${say.range(agreed)} students a class.`
      if (agreed && fall && fall.low >= 0)
        return `${where}, the agreement lowers class limits ${fallen(fall, say)}${year}.`
      if (agreed) return `${where}, the agreement sets limits of ${say.range(agreed)} students${year}.`
      if (offered.length > 0) return `${capital(offered.map((one) => offeredBy(one, say)).join('; '))}.`
      if (before)
        return before.low === before.high
          ? `${where}, the limit in force was ${say.range(before)} students a class.`
          : `${where}, the limits in force were ${say.range(before)} students a class.`
      return `No class-size limit is known from ${fromWhom(silent)}.`
    },
    'class-size-steps-standing': ({ school, bands, before, agreed, fall }, say) => {
      const kind = {
        phbao: 'In PHBAO schools',
        desegregated: 'In integration-program schools',
        'phbao-magnet': 'In PHBAO magnets',
        'other-magnet': 'In other magnets',
        'high-need': 'In high-need schools',
      }[school]
      const where = inGrades(bands)
      if (agreed && fall && fall.high === 0 && fall.low === 0)
        return `${kind}, the agreement keeps the limit of ${say.range(agreed)} students ${where}.`
      if (agreed && fall && fall.low >= 0) return `${kind}, the agreement lowers limits ${where} ${fallen(fall, say)}.`
      if (agreed) return `${kind}, the agreement sets limits of ${say.range(agreed)} students ${where}.`
      return before
        ? `${kind}, limits in force ${where} were ${say.range(before)} students.`
        : `${kind}, no limit is known.`
    },
    'staffing-standing': ({ offers, named, total, silent }, say) => {
      const written = offers.filter(({ spoken }) => !spoken)
      const [first] = written
      const offer = first
        ? `${SIDES[first.party]} ${PUT[first.party]} ${written.map(({ positions, qualifier }) => say.about(positions, qualifier)).join(', then ')} posts${first.roles.length > 1 && first.roles.includes('teacher') ? ', teachers included' : ''}`
        : ''
      const apart = total && !total.roles.includes('teacher') ? ', teachers not counted' : ''
      const roles = list(named.map(({ role, positions }) => `${say.count(positions)} ${roleName(role)}`))
      if (total && offer) return `${capital(offer)}; the agreement names ${say.count(total.positions)}${apart}.`
      if (total) return `The agreement names ${say.count(total.positions)} posts${apart}: ${roles}.`
      if (named.length > 0) return `${capital(`${offer === '' ? '' : `${offer}; `}the agreement names ${roles}`)}.`
      const unheard = silent.filter(({ party }) => party !== 'fact-finder')
      if (offer)
        return `${capital(offer)}${unheard.length > 0 ? `; ${SIDES[unheard[0]?.party ?? 'union']}’s number is not known` : ''}.`
      const [spoken] = offers
      if (spoken)
        return `${capital(SIDES[spoken.party])}’s spoken offer was ${say.about(spoken.positions, spoken.qualifier)} posts.`
      return `No number of posts is known from ${fromWhom(silent)}.`
    },
  },
  kinds: {
    phbao: 'PHBAO',
    desegregated: 'Integration (Deseg.)',
    'phbao-magnet': 'PHBAO magnet',
    'other-magnet': 'Other magnet',
    'high-need': '90 high-need schools',
  },
  kindsShort: {
    phbao: 'PHBAO',
    desegregated: 'Integration',
    'phbao-magnet': 'PHBAO mag.',
    'other-magnet': 'Other mag.',
    'high-need': '90 high-need',
  },
  meanings: {
    phbao: 'PHBAO: most students are Hispanic, Black, Asian or other non-Anglo.',
    desegregated: 'Integration: the student integration program (Desegregated/Receiver).',
    'phbao-magnet': 'PHBAO magnet: a theme school or center, most of whose students are as in PHBAO schools.',
    'other-magnet': 'Other magnet: a theme school or center.',
    'high-need': 'High-need: 90 schools, ranked by poverty, absences and results.',
  },
  kindsInWords: {
    phbao: 'Mostly Hispanic, Black, Asian or other non-Anglo students (PHBAO)',
    desegregated: 'In the student integration program (Desegregated/Receiver)',
    'phbao-magnet': 'Magnets, mostly Hispanic, Black, Asian or other non-Anglo (PHBAO)',
    'other-magnet': 'Other magnets (schools or centers with a theme)',
    'high-need': '90 highest-need schools (by poverty, absences, results)',
  },
  kindsInWordsShort: {
    phbao: 'Mostly Hispanic, Black, Asian (PHBAO)',
    desegregated: 'Integration program (Desegregated)',
    'phbao-magnet': 'PHBAO magnets (theme schools)',
    'other-magnet': 'Other magnets (theme schools)',
    'high-need': '90 highest-need schools',
  },
  gradeRows: {
    'tk-3': 'K to grade 3',
    '4-6': 'Grades 4–6, elementary',
    '6-8': 'Grades 6–8, middle',
    '9-10': 'Grades 9–10',
    '11-12': 'Grades 11–12',
  },
  grades: {
    'tk-3': 'K to grade 3',
    '4-6': 'Grades 4 to 6 in elementary school',
    '6-8': 'Grades 6 to 8 in middle school',
    '9-10': 'Grades 9, 10',
    '11-12': 'Grades 11, 12',
  },
  gradesShort: { 'tk-3': 'K–3', '4-6': '4–6 elem.', '6-8': '6–8 mid.', '9-10': '9–10', '11-12': '11–12' },
  gradeSpan: (first, from, to) => `Grades ${from}–${to}${first === '6-8' ? ', from middle' : ''}`,
  gradeSpanShort: (first, from, to) => `${from}–${to}${first === '6-8' ? ' mid.' : ''}`,
  offer: (kind, party, day) => {
    if (kind === 'agreement') return `Agreement, ${day}`
    if (kind === 'recommendation') return `Recommendation, ${day}`
    return `${capital(SIDES[party].replace('the ', ''))} ${kind === 'offer' ? 'offer' : 'proposal'}, ${day}`
  },
  spoken: (day) => `Spoken of, ${day}`,
  otherwise: (number) => `or ${number}: sources disagree`,
  together: (roles) => capital(`${list(roles.map(roleName))} together`),
}
