import type { GradeBand } from '../domain/gradeBand'
import type { Party, Role } from '../domain/vocabulary'
import type { Amount, Extent, LimitPart, NamedPosts, Offered } from '../figures/finding'
import { bandRange } from './bandRange'
import { capitalized } from './capitalized'
import { plural } from './plural'
import type { Findings, Say } from './say'

const WHO: Readonly<Record<Party, string>> = {
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

const list = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const sentences = (parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part) => `${capitalized(part)}.`)
    .join(' ')

/** Bands of grades after `in` or `of`. */
function gradesIn(bands: readonly GradeBand[]): string {
  const range = bandRange(bands)
  switch (range.kind) {
    case 'youngest':
      return 'kindergarten to grade 3'
    case 'up':
      return `grades ${range.from} to 12`
    case 'range':
      return `grades ${range.grades}`
    case 'some':
      return `grades ${list(range.grades)}`
  }
}

function spanUsd({ low, high }: Extent, say: Say): string {
  return say.usd(low) === say.usd(high) ? say.usd(low) : `${say.usd(low)} to ${say.usd(high)}`
}

function amount({ usd, qualifier, years }: Amount, say: Say): string {
  const over = years === null ? '' : ` (over ${plural(years, 'year', 'years')})`
  return `${say.aboutUsd(usd, qualifier)}${over}`
}

/** Limits of one side, each part with the classes that it is for. */
function limitsOf({ general, inPart, highNeed }: Offered[number], say: Say): string {
  const part = (limits: LimitPart | null, whom: (grades: string) => string) =>
    limits ? [`${say.range(limits.extent)} ${whom(gradesIn(limits.bands))}`] : []
  return list([
    ...part(general, (grades) => `in ${grades}`),
    ...part(inPart, (grades) => `in English and math in ${grades}`),
    ...part(highNeed, () => 'at high-need schools'),
  ])
}

const named = (roles: Readonly<Record<Role, string>>, say: Say) => (posts: NamedPosts) =>
  `${say.about(posts.positions, posts.qualifier)} ${roles[posts.role].toLowerCase()}${posts.isDisputed ? ' (sources differ)' : ''}`

type Whole = 'pay' | 'class-size' | 'class-size-steps' | 'staffing' | 'money' | 'contested' | 'timeline'

/** Findings at second depth, in English. They name whose numbers they are, for which classes and over which months. */
export function wholeFindingsEn(roles: Readonly<Record<Role, string>>): Pick<Findings, Whole> {
  return {
    pay: ({ baseUsd, window, sides, undated }, say) => {
      const amounts = [...new Set(sides.map((side) => spanUsd(side, say)))]
      const parts = amounts.map((usd) => {
        const under = sides.filter((side) => spanUsd(side, say) === usd)
        return `${usd} more with ${list(under.map(({ party }) => `${WHO[party]}’s`))} raise`
      })
      return sentences([
        `on a salary of ${say.usd(baseUsd)}, from ${say.months(window)}, against no raise: ${parts.join('; ')}`,
        undated.length === 0
          ? ''
          : `not counted, because we did not find the raise or its first day: ${list(undated.map(({ party, proposals }) => `${say.count(proposals)} by ${WHO[party]}`))}`,
      ])
    },
    'class-size': ({ bands, before, isInferred, agreed, by, isAcademic, offered, silent }, say) => {
      const classes = isAcademic ? 'academic classes' : 'classes'
      const where = `in ${classes} of ${gradesIn(bands)}`
      const year = by === null ? '' : ` by ${say.year(by)}`
      return sentences([
        before
          ? `${where}, limits were ${say.range(before)} students${isInferred ? ' by our arithmetic' : ''}${agreed ? `; the agreement sets ${say.range(agreed)}${year}` : ''}`
          : agreed
            ? `${where}, the agreement sets limits of ${say.range(agreed)} students${year}`
            : '',
        ...offered.map((side) => `${WHO[side.party]} ${PUT[side.party]} limits of ${limitsOf(side, say)}`),
        silent.length === 0
          ? ''
          : `we found no class-size limits from ${silent.map((party) => WHO[party]).join(' and from ')}`,
      ])
    },
    'class-size-steps': ({ bands, since, cuts, limits, by }, say) =>
      sentences([
        `${gradesIn(bands)}${since === null ? '' : `, each year compared with ${say.year(since)}`}: ${list(cuts.map(({ students, year }) => `${plural(students, 'student', 'students')} fewer in ${say.year(year)}`))}`,
        limits ? `limits of ${say.range(limits)} in ${gradesIn(bands)}${by === null ? '' : ` in ${say.year(by)}`}` : '',
      ]),
    staffing: ({ offers, named: posts, silent }, say) => {
      const parties = [...new Set(offers.map(({ party }) => party))]
      const said = parties.map((party) => {
        const own = offers.filter((offer) => offer.party === party)
        const numbers = (spoken: boolean) =>
          own
            .filter((offer) => offer.spoken === spoken)
            .map(({ positions, qualifier }) => say.about(positions, qualifier))
        const [written, spoken] = [numbers(false), numbers(true)]
        return [
          ...(written.length > 0
            ? [`${WHO[party]} ${PUT[party]} ${written.join(', then ')} posts, not divided by role`]
            : []),
          ...(spoken.length > 0 ? [`${list(spoken)} posts were only spoken of, on the side of ${WHO[party]}`] : []),
        ].join('; ')
      })
      return sentences([
        ...said,
        silent.length === 0
          ? ''
          : `we found no number of posts from ${silent.map((party) => WHO[party]).join(' and from ')}`,
        posts.length === 0
          ? ''
          : `the agreement names ${list(posts.map(named(roles, say)))}${posts.some(({ role }) => role === 'teacher') ? '' : '; we found no number of teachers in it'}`,
      ])
    },
    money: ({ offered, agreed, silent }, say) => {
      const parties = [...new Set(offered.map(({ party }) => party))]
      return sentences([
        ...parties.map((party) => {
          const own = offered.filter((one) => one.party === party).map((one) => amount(one, say))
          return `${WHO[party]} ${PUT[party]} ${own.join(', then ')} for class size and staff`
        }),
        agreed ? `the agreement came to ${amount(agreed, say)}` : '',
        silent.length === 0 ? '' : `we found no amount from ${silent.map((party) => WHO[party]).join(' and from ')}`,
      ])
    },
    contested: ({ contradictions, claims, definitions }) =>
      sentences([
        `${plural(contradictions + claims + definitions, 'question has', 'questions have')} more than one answer`,
        [
          contradictions > 0 ? `in ${contradictions}, not all can be right` : '',
          claims > 0 ? `in ${claims}, the sides say opposite things` : '',
          definitions > 0 ? `in ${definitions}, the answers count different things` : '',
        ]
          .filter(Boolean)
          .join('; '),
      ]),
    timeline: ({ events, proposals, first, last }, say) =>
      `${plural(proposals, 'proposal or agreement', 'proposals or agreements')} and ${plural(events, 'event', 'events')}, ${say.year4(first) === say.year4(last) ? `in ${say.year4(first)}` : `from ${say.year4(first)} to ${say.year4(last)}`}.`,
  }
}
