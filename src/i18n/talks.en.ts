import type { Party } from '../domain/vocabulary'
import type { End, Speaker } from '../figures/finding'
import { capitalized } from './capitalized'
import type { Say } from './say'
import { plural } from './plural'
import { shortEnough, type FindingOf, type TalksWords } from './talksWords'

const SIDES: Record<Party, string> = {
  district: 'the district',
  union: 'the union',
  'fact-finder': 'the fact-finder',
  joint: 'both sides',
  state: 'the state',
  observed: 'others',
}

const PROPOSALS: Record<Party, (count: number) => string> = {
  district: (count) => `${plural(count, 'proposal', 'proposals')} by the district`,
  union: (count) => `${plural(count, 'proposal', 'proposals')} by the union`,
  'fact-finder': (count) => `${plural(count, 'recommendation', 'recommendations')} by the fact-finder`,
  joint: (count) => `${plural(count, 'proposal', 'proposals')} by both sides`,
  state: (count) => `${plural(count, 'proposal', 'proposals')} by the state`,
  observed: (count) => `${plural(count, 'proposal', 'proposals')} by others`,
}

const list = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const acting = (verb: string): Record<Party, (stated: string) => string> => ({
  district: (stated) => `District ${verb} ${stated}`,
  union: (stated) => `Union ${verb} ${stated}`,
  'fact-finder': (stated) => `Fact-finder ${verb} ${stated}`,
  joint: (stated) => `Both sides: ${stated}`,
  state: (stated) => `State ${verb} ${stated}`,
  observed: (stated) => `Others: ${stated}`,
})

function speakerIn(say: Say): (speaker: Speaker) => string {
  return (speaker) => {
    if (speaker.of === 'party') return SIDES[speaker.party]
    if (speaker.of === 'word') return 'our arithmetic'
    return say.name(speaker.of === 'outlets' ? { of: 'outlet-in-sentence', source: speaker.sources[0] ?? '' } : speaker)
  }
}

/** The talks, the strike and the disagreements, in English. */
export const talksEn: TalksWords = {
  milestones: {
    proposal: {
      ...acting('proposes'),
      district: (stated) => `District offers ${stated}`,
      union: (stated) => `Union asks for ${stated}`,
      'fact-finder': (stated) => `Fact-finder recommends ${stated}`,
    },
    unknown: {
      district: (missing) => `District: raise ${missing}`,
      union: (missing) => `Union: raise ${missing}`,
      'fact-finder': (missing) => `Fact-finder: raise ${missing}`,
      joint: (missing) => `Both sides: raise ${missing}`,
      state: (missing) => `State: raise ${missing}`,
      observed: (missing) => `Others: raise ${missing}`,
    },
    spoken: acting('speaks of'),
    agreement: (raise) => (raise === null ? 'Agreement' : `Agreement: ${raise}`),
    strike: (days, isOpen) =>
      days === null ? 'Strike' : `Strike: ${plural(days, 'school day', 'school days')}${isOpen ? ' so far' : ''}`,
    strikeVote: (share) => `Strike vote: ${share} yes`,
    ratified: (share) => `Members ratify: ${share} yes`,
    approved: {
      district: 'School board approves',
      union: 'Union approves',
      'fact-finder': 'Fact-finder approves',
      joint: 'Both sides approve',
      state: 'State approves',
      observed: 'Approved',
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
        index === 0 ? PROPOSALS[party](count) : `${say.count(count)} by ${SIDES[party]}`,
      )
      const parts = [
        ...counts,
        ...(strikeDays === null ? [] : [plural(strikeDays, 'strike day', 'strike days')]),
        ...(end === 'agreement' ? ['an agreement'] : []),
      ]
      return `${capitalized(end === 'none-yet' ? [...parts, 'no agreement yet'].join(', ') : list(parts))}.`
    },
    'strike-days': ({ days, counted, students, isOpen, lost }, say) => {
      const length = `${plural(days, 'strike day', 'strike days')}${isOpen ? ' so far' : ''}`
      if (students === null) return `${length}; we found no count of students by then.`
      const { low, high } = students
      const most =
        high.qualifier === low.qualifier ? say.count(high.students) : say.about(high.students, high.qualifier)
      const least = say.about(low.students, low.qualifier)
      const range = low.students === high.students ? least : `${least} to ${most}`
      const loss = lost
        ? ` ${capitalized(SIDES[lost.party])} put the state revenue lost at ${say.aboutUsd(lost.usd, lost.qualifier)}, before unpaid wages.`
        : ''
      return counted < days
        ? `${length}; ${say.count(counted)} ${counted === 1 ? 'has' : 'have'} a count: ${range} students in school.${loss}`
        : `${length}: ${range} students in school${days === 1 ? '' : ' each day'}.${loss}`
    },
    question: (finding, say) => {
      const asked = say.name({ of: 'conflict', id: finding.conflict })
      return shortEnough(
        [...answersIn(finding, say, asked), `${finding.answers} answers.`].map((said) => `${asked} ${said}`),
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
  const pair = names.length === 2 && one && other ? capitalized(`${one} and ${other}`) : null
  const by = (ending: string): readonly string[] => (pair ? [`${pair} ${ending}.`] : [])
  if (ends) {
    const [low, high] = ends.map((end) => ({
      value: valueIn(end, say),
      who: named(end.who),
    }))
    if (!low || !high) return []
    const isAsked = ends.every(({ quantity }) => quantity !== null && asked.includes(say.bare(quantity)))
    const plain = (least: string, most: string) => (places > 2 ? `${least} to ${most}` : `${least} or ${most}`)
    const bare = `${places > 2 ? 'from ' : ''}${plain(low.value, high.value)}`
    const told =
      answers > 2
        ? `${answers} answers, from ${low.value} (${low.who}) to ${high.value} (${high.who})`
        : `${low.value} (${low.who}) or ${high.value} (${high.who})`
    return [
      ...(answers === 2 && isAsked ? by('differ') : []),
      ...(answers === 2 && isAsked && names.length === 1 && one ? [`${capitalized(one)} gives both.`] : []),
      ...(names.length === 1 && one ? [`${capitalized(one)}: ${bare}.`] : []),
      ...(low.who === high.who || places < answers ? [] : [`${capitalized(told)}.`]),
      ...(answers > 2 ? [`${answers} answers: ${bare}.`] : []),
      `${capitalized(bare)}.`,
      `${capitalized(plain(low.value, high.value))}.`,
    ]
  }
  const sides = who.flatMap((speaker) => (speaker.of === 'party' ? SIDES[speaker.party] : []))
  switch (disagreement) {
    case 'claim':
      return [
        ...by('say opposite things'),
        ...(sides.length === 2 ? [`${capitalized(sides.join(' and '))} say opposite things.`] : []),
        ...by('differ'),
        answers === 2 ? 'Two opposite answers.' : `${answers} answers, some of them opposite.`,
      ]
    case 'definition':
      return [...by('count different things'), `${answers} answers that count different things.`]
    case 'contradiction':
      return [...by('differ'), `${answers} answers; not all can be right.`]
  }
}

function valueIn({ quantity, day }: End, say: Say): string {
  if (quantity) return say.quantity(quantity)
  return day === null ? '' : say.shortDay(day)
}
