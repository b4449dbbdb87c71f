import type { Party } from '../domain/vocabulary'
import type { End, Speaker } from '../figures/finding'
import { capitalized } from './capitalized'
import type { Say } from './say'
import { plural } from './plural'
import { shortEnough, type FindingOf, type TalksWords } from './talksWords'

const SIDES: Record<Party, string> = {
  district: 'el distrito',
  union: 'el sindicato',
  'fact-finder': 'el panel imparcial',
  joint: 'ambas partes',
  state: 'el estado',
  observed: 'otros',
}

/** With its preposition: "propuestas del distrito". */
const OF_SIDES: Record<Party, string> = {
  district: 'del distrito',
  union: 'del sindicato',
  'fact-finder': 'del panel imparcial',
  joint: 'de ambas partes',
  state: 'del estado',
  observed: 'de otros',
}

const list = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' y ') : `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`

const acting = (verb: string): Record<Party, (stated: string) => string> => ({
  district: (stated) => `El distrito ${verb} ${stated}`,
  union: (stated) => `El sindicato ${verb} ${stated}`,
  'fact-finder': (stated) => `El panel imparcial ${verb} ${stated}`,
  joint: (stated) => `Ambas partes: ${stated}`,
  state: (stated) => `El estado ${verb} ${stated}`,
  observed: (stated) => `Otros: ${stated}`,
})

function speakerIn(say: Say): (speaker: Speaker) => string {
  return (speaker) => {
    if (speaker.of === 'party') return SIDES[speaker.party]
    if (speaker.of === 'word') return 'nuestro cálculo'
    return say.name(speaker.of === 'outlets' ? { of: 'outlet-in-sentence', source: speaker.sources[0] ?? '' } : speaker)
  }
}

/** The talks, the strike and the disagreements, in Spanish. */
export const talksEs: TalksWords = {
  milestones: {
    proposal: {
      ...acting('propone'),
      district: (stated) => `El distrito ofrece ${stated}`,
      union: (stated) => `El sindicato pide ${stated}`,
      'fact-finder': (stated) => `El panel imparcial recomienda ${stated}`,
    },
    unknown: {
      district: (missing) => `Distrito; aumento: ${missing}`,
      union: (missing) => `Sindicato; aumento: ${missing}`,
      'fact-finder': (missing) => `Panel imparcial; aumento: ${missing}`,
      joint: (missing) => `Ambas partes; aumento: ${missing}`,
      state: (missing) => `Estado; aumento: ${missing}`,
      observed: (missing) => `Otros; aumento: ${missing}`,
    },
    spoken: acting('habla de'),
    agreement: (raise) => (raise === null ? 'Acuerdo' : `Acuerdo: ${raise}`),
    strike: (days, isOpen) => {
      if (days === null) return 'Huelga'
      return `Huelga: ${isOpen ? (days === 1 ? 'va ' : 'van ') : ''}${plural(days, 'día', 'días')} de clases`
    },
    strikeVote: (share) => `Voto de huelga: ${share} a favor`,
    ratified: (share) => `Ratificación: ${share} a favor`,
    approved: {
      district: 'La junta escolar aprueba',
      union: 'El sindicato aprueba',
      'fact-finder': 'El panel imparcial aprueba',
      joint: 'Ambas partes aprueban',
      state: 'El estado aprueba',
      observed: 'Se aprueba',
    },
  },
  findings: {
    course: ({ proposals, strikeDays, end, one }, say) => {
      if (one) {
        const done = say.name({ of: 'milestone', milestone: one.milestone })
        return shortEnough([`${done} (${say.day(one.made)}).`, `${done}.`])
      }
      const sides = proposals.filter(({ party }) => party !== 'fact-finder')
      const counts = (sides.length > 0 ? sides : proposals).map(({ party, count }, index) =>
        index > 0
          ? `${say.count(count)} ${OF_SIDES[party]}`
          : party === 'fact-finder'
            ? `${plural(count, 'recomendación', 'recomendaciones')} ${OF_SIDES[party]}`
            : `${plural(count, 'propuesta', 'propuestas')} ${OF_SIDES[party]}`,
      )
      const parts = [
        ...counts,
        ...(strikeDays === null ? [] : [`${plural(strikeDays, 'día', 'días')} de huelga`]),
        ...(end === 'agreement' ? ['un acuerdo'] : []),
      ]
      return `${capitalized(end === 'none-yet' ? [...parts, 'todavía sin acuerdo'].join(', ') : list(parts))}.`
    },
    'strike-days': ({ days, counted, students, isOpen, lost }, say) => {
      const length = `${isOpen ? (days === 1 ? 'Va ' : 'Van ') : ''}${plural(days, 'día', 'días')} de huelga`
      if (students === null) return `${length}; no encontramos ningún conteo de alumnos hasta entonces.`
      const { low, high } = students
      const most =
        high.qualifier === low.qualifier ? say.count(high.students) : say.about(high.students, high.qualifier)
      const least = say.about(low.students, low.qualifier)
      const range = low.students === high.students ? least : `${least} a ${most}`
      const loss = lost
        ? ` ${capitalized(SIDES[lost.party])} calculó en ${say.aboutUsd(lost.usd, lost.qualifier)} los ingresos estatales perdidos, antes de los sueldos no pagados.`
        : ''
      return counted < days
        ? `${length}; ${say.count(counted)} ${counted === 1 ? 'tiene' : 'tienen'} conteo: ${range} alumnos presentes.${loss}`
        : `${length}: ${range} alumnos presentes${days === 1 ? '' : ' cada día'}.${loss}`
    },
    question: (finding, say) => {
      const asked = say.name({ of: 'conflict', id: finding.conflict })
      return shortEnough(
        [...answersIn(finding, say, asked), `${finding.answers} respuestas.`].map((said) => `${asked} ${said}`),
      )
    },
  },
}

/** What follows the question, from what says most to what is shortest. */
function answersIn(
  { disagreement, answers, places, who, ends }: FindingOf<'question'>,
  say: Say,
  asked: string,
): readonly string[] {
  const named = speakerIn(say)
  const names = [...new Set(who.map(named))] // one outlet can print both
  const [one, other] = names
  const pair = names.length === 2 && one && other ? capitalized(`${one} y ${other}`) : null
  const by = (ending: string): readonly string[] => (pair ? [`${pair} ${ending}.`] : [])
  if (ends) {
    const [low, high] = ends.map((end) => ({
      value: valueIn(end, say),
      who: named(end.who),
    }))
    if (!low || !high) return []
    const isAsked = ends.every(({ quantity }) => quantity !== null && asked.includes(say.bare(quantity)))
    const plain = (least: string, most: string) => (places > 2 ? `${least} a ${most}` : `${least} o ${most}`)
    const bare = `${places > 2 ? 'de ' : ''}${plain(low.value, high.value)}`
    const told =
      answers > 2
        ? `${answers} respuestas, de ${low.value} (${low.who}) a ${high.value} (${high.who})`
        : `${low.value} (${low.who}) o ${high.value} (${high.who})`
    return [
      ...(answers === 2 && isAsked ? by('no coinciden') : []),
      ...(answers === 2 && isAsked && names.length === 1 && one ? [`${capitalized(one)} da ambas.`] : []),
      ...(names.length === 1 && one ? [`${capitalized(one)}: ${bare}.`] : []),
      ...(low.who === high.who || places < answers ? [] : [`${capitalized(told)}.`]),
      ...(answers > 2 ? [`${answers} respuestas: ${bare}.`] : []),
      `${capitalized(bare)}.`,
      `${capitalized(plain(low.value, high.value))}.`,
    ]
  }
  const sides = who.flatMap((speaker) => (speaker.of === 'party' ? SIDES[speaker.party] : []))
  switch (disagreement) {
    case 'claim':
      return [
        ...by('se contradicen'),
        ...(sides.length === 2
          ? [`${capitalized(sides.join(' y '))} se contradicen.`, `${capitalized(bareNames(sides))} se contradicen.`]
          : []),
        answers === 2 ? 'Dos respuestas opuestas.' : `${answers} respuestas, algunas opuestas.`,
      ]
    case 'definition':
      return [...by('cuentan cosas distintas'), `${answers} respuestas que cuentan cosas distintas.`]
    case 'contradiction':
      return [...by('no coinciden'), `${answers} respuestas; no todas pueden ser correctas.`]
  }
}

/** Names without their articles, where a heading has no room for them. */
function bareNames(names: readonly string[]): string {
  return names.map((name) => name.replace(/^el /, '')).join(' y ')
}

function valueIn({ quantity, day }: End, say: Say): string {
  if (quantity) return say.quantity(quantity)
  return day === null ? '' : say.shortDay(day)
}
