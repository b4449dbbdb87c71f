import type { Mark } from '../figures/figure'
import { losAngeles } from './losAngeles'
import type { Shown } from './shownBy'
import type { Read, SaidNumber } from './readSentence'

/** The school days of the strike, by the calendar: from a Monday on, without a weekend and without the holiday of the 21st. */
const STRIKE_DAYS = ['2019-01-14', '2019-01-15', '2019-01-16', '2019-01-17', '2019-01-18', '2019-01-22']

type Rule = {
  /** What stands after the number. */
  after: RegExp
  before?: RegExp
  /** What it must be: one of these. */
  of: (shown: Shown, number: SaidNumber, read: Read, sentence: string) => readonly number[]
}

const partiesIn = (text: string) =>
  /^\S* ?(?:of |by |del? |por )?(?:the |el )?(?:proposals? by the |propuestas? del )?(\p{L}[\p{L}-]*)/u.exec(
    text,
  )?.[1] ?? ''

function partyNamed(after: string): string {
  const name = partiesIn(after)
  if (/^(?:union|sindicato)/.test(name)) return 'union'
  if (/^(?:district|distrito)/.test(name)) return 'district'
  return /^(?:fact|panel)/.test(name) ? 'fact-finder' : ''
}

const openGroups = ({ figure }: Shown) =>
  figure.panels
    .flatMap((panel) => (panel.kind === 'rows' ? panel.groups : []))
    .filter(({ lanes }) => lanes.filter(({ marks }) => marks.some(({ shown }) => shown)).length > 1)
const openOf = (shown: Shown, kind: string) =>
  openGroups(shown).filter(({ note }) => note?.of === 'conflict-kind' && note.kind === kind).length

const slots = ({ marks }: Shown) => marks.filter(({ shape }) => shape === 'slot')
const distinct = (items: readonly unknown[]) => new Set(items).size
const valuesOf = ({ quantity }: Mark) =>
  [quantity?.value, quantity?.low, quantity?.high].filter((value) => value !== undefined && value !== null)
/** A milestone has several numbers, as its facts have. */
const toldBy = ({ who, facts }: Mark) =>
  who.of === 'milestone'
    ? losAngeles().evidence.facts.flatMap(({ id, value }) => (facts.includes(id) && value !== null ? [value] : []))
    : []
const unitOf = (unit: string) => (shown: Shown) =>
  shown.marks.filter(({ quantity }) => quantity?.unit === unit).flatMap(valuesOf)

/** How far the limits of each row fall, from the rule before to what was agreed. */
function falls({ figure }: Shown, bands: Read['bands']): readonly number[] {
  const kinds = new Map(losAngeles().evidence.proposals.map(({ id, kind }) => [id, kind]))
  const lanes = figure.panels.flatMap((panel) =>
    panel.kind === 'rows' ? panel.groups.flatMap((group) => group.lanes) : [],
  )
  const isAsked = ({ where }: Mark) => where.some((label) => label.of === 'band' && bands?.includes(label.band))
  const fell = lanes.flatMap((lane) => {
    const marks = lane.marks.filter(isAsked)
    const of = (kind: string) =>
      marks.findLast(({ shown, proposal, shape }) => shown && shape === 'dot' && kinds.get(proposal ?? '') === kind)
        ?.quantity?.value
    const [before, agreed] = [of('memorandum') ?? of('contract'), of('agreement')]
    return typeof before === 'number' && typeof agreed === 'number' ? [before - agreed] : []
  })
  return fell.length === 0 ? [] : [Math.min(...fell), Math.max(...fell)]
}

const RULES: readonly Rule[] = [
  {
    after: /^ (?:strike days?|días? de huelga)/,
    of: ({ choices }) => [STRIKE_DAYS.filter((day) => choices.asof === null || day <= choices.asof).length],
  },
  {
    after: /^ (?:has|have|tiene|tienen) (?:a count|conteo)/,
    of: ({ marks }) => [
      distinct(
        marks
          .filter(({ quantity }) => quantity?.unit === 'students')
          .flatMap(({ where }) => where.flatMap((label) => (label.of === 'day' ? [label.day] : []))),
      ),
    ],
  },
  {
    after: /^ (?:students? in school|students? came|alumnos presentes|alumnos en la escuela|students on|alumnos el)/,
    of: unitOf('students'),
  },
  {
    after: /^ (?:proposals? by|propuestas? del?|by the|del|recommendations? by|recomendaci)/,
    of: (shown, { after }, _, sentence) => {
      const party = partyNamed(after)
      return /not counted|no se cuentan/i.test(sentence)
        ? [distinct(slots(shown).flatMap((mark) => (mark.party === party ? [mark.proposal] : [])))]
        : [shown.chosen.filter((one) => one.party === party && !one.spoken && one.kind !== 'agreement').length]
    },
  },
  { after: /^ (?:answers|respuestas)/, of: ({ marks }) => [marks.length] },
  { after: /^ (?:questions? (?:has|have)|preguntas? tienen?)/, of: (shown) => [openGroups(shown).length] },
  {
    after: /^, (?:not all can be right|no todas pueden)/,
    of: (shown) => [openOf(shown, 'contradiction')],
  },
  { after: /^, (?:the sides say|las partes dicen)/, of: (shown) => [openOf(shown, 'claim')] },
  { after: /^, (?:the answers count|se cuentan)/, of: (shown) => [openOf(shown, 'definition')] },
  {
    after: /^ (?:proposals? or agreements?|propuestas? o acuerdos?)/,
    of: ({ marks }) => [marks.filter(({ proposal }) => proposal !== null).length],
  },
  {
    after: /^ (?:events?|acontecimientos?)/,
    of: ({ marks }) => [marks.filter(({ who }) => who.of === 'event').length],
  },
  {
    after: /^ (?:years?|años?)/,
    of: ({ marks }) =>
      marks.flatMap(({ where }) =>
        where.flatMap((label) =>
          label.of === 'count-of-years'
            ? [label.years]
            : label.of === 'year'
              ? [1]
              : label.of === 'years'
                ? [label.last - label.first + 1]
                : [],
        ),
      ),
  },
  { after: /^ (?:students?|alumnos?) (?:fewer|menos)/, of: unitOf('students-fewer') },
  { after: /./, before: /(?:lowers|baja) /, of: (shown, _, read) => falls(shown, read.bands) },
  { after: /^ (?:times|veces)/, of: () => ratioInWindow() },
]

/** The union’s 6.5 % from July 2016 against the district’s 3 % from July 2017 and 3 % upon them from July 2018, over those three years. */
function ratioInWindow(): readonly number[] {
  const union = 3 * 0.065
  const district = 0.03 + (1.03 * 1.03 - 1)
  return [Math.round((union / district) * 10) / 10]
}

/** Counts that are not the count of what they count; and plain numbers that are of nothing shown. */
export function countFaults(sentence: string, read: Read, shown: Shown): readonly string[] {
  return read.numbers.flatMap((number) => {
    if (number.kind !== 'plain') return []
    const rule = RULES.find(({ after, before }) => after.test(number.after) && (before?.test(number.before) ?? true))
    const isOwn = shown.marks.some((mark) => [...valuesOf(mark), ...toldBy(mark)].includes(number.value))
    if (!rule) return isOwn || isSum(number, shown) ? [] : [`no mark has ${number.value}`]
    const right = rule.of(shown, number, read, sentence)
    return right.includes(number.value) ? [] : [`${number.value} should be ${right.join(' or ') || 'nothing'}`]
  })
}

/** The posts of a role, its years added up. */
function isSum({ value }: SaidNumber, { marks }: Shown): boolean {
  const roles = new Map<string, number>()
  for (const { where, quantity } of marks) {
    const role = where.find((label) => label.of === 'role')
    const isYear = where.some((label) => label.of === 'year')
    if (role?.of === 'role' && isYear)
      roles.set(role.role, (roles.get(role.role) ?? 0) + (quantity?.value ?? quantity?.low ?? 0))
  }
  return [...roles.values()].includes(value)
}
