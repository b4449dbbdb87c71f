import type { Party } from '../domain/vocabulary'
import type { NoteWords } from './noteWords'
import { plural } from './plural'

const SIDES: Readonly<Record<Party, string>> = {
  district: 'the district',
  union: 'the union',
  'fact-finder': 'the fact-finder',
  joint: 'the agreement',
  state: 'the state',
  observed: 'others',
}

const list = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** What stands beside a chart, in English. No number is typed here: each comes from the facts of its note. */
export const notesEn: NoteWords = {
  'steps-unchanged': 'Kindergarten to grade 3 is left out: its limit stays the same.',
  'steps-below-stated': ({ rows }) =>
    `In ${plural(rows, 'row', 'rows')}, subtracting the agreed cut gives less than the agreement itself states for the last year.`,
  'salary-compound': ({ steps, sum, compounded }, say) =>
    `Raises of ${list(steps.map((step) => say.percents(step)))} add up to ${say.percents(sum)} and come to ${say.percents(compounded)} in pay: each is paid on top of the one before.`,
  'other-windows': ({ more, less, counted, contract, readings }, say) =>
    [
      contract
        ? `Over the ${plural(contract.years, 'year', 'years')} after the contract before, ${say.months(contract.window)}, ${SIDES[more]}’s last raise adds ${say.times(contract.ratio)} times what ${SIDES[less]}’s adds.`
        : '',
      readings.length > 0
        ? `From ${say.months(counted)} it is ${list(readings.map(({ who, ratio }) => `${say.times(ratio)} times with the first day in ${say.name(who)}`))}.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  'salary-retroactive':
    'The hatched part of a line is retroactive: it reaches back before the day the proposal was made. What is paid once is a mark below the lines, because it does not stay in the pay.',
  'salary-dates-unknown': 'Dotted lines: the size of the raise is known, not all the days on which it would start.',
  'salary-disputed': 'Brackets show where sources give different first days for the same raise.',
  'salary-hatched': 'Hatched is retroactive, or back pay: it reaches back before the day it was put on the table.',
  'salary-signs': 'Brackets show where sources give another first day.',
  'pay-how':
    'Each part of a bar is a school year. We work these dollars out from each raise and the day it takes effect: twelve monthly checks a year, July to June, each at the pay of the month’s first day. Shown rounded, parts can differ from their sum by up to two dollars.',
  'pay-before-taxes':
    'This is pay before taxes. It leaves out raises for years of service and for courses, health coverage and pension.',
  'pay-readings':
    'Below some bars stand a bracket and a thin mark. There a source gives the same raise another first day, or adds a condition.',
  'pay-unknown': 'A dotted place: we did not find the raise or its first day, so no dollars can be worked out.',
  'pay-prices':
    'Every step of the sum is below the chart on this figure’s own page. So is what prices did, and an example that the union worked out.',
  'pay-first-days': ({ days, others }, say) => {
    const starts = days.map(({ parties, from }, index) => {
      const isRest = index > 0 && index === days.length - 1 && parties.length > 1
      return `in ${list(from.map(say.day))} for ${isRest ? 'the others' : list(parties.map((party) => SIDES[party]))}`
    })
    return [
      `Raises start ${starts.join(', ')}.`,
      ...(others === null ? [] : [`First days in other sources give ${say.usdRange(others)} instead.`]),
    ].join(' ')
  },
  'class-size-inferred':
    'Hollow marks are worked out from one table of later limits and of cuts since. The memorandum’s own chart could not be read.',
  'class-size-non-academic':
    'The limits before for other classes, such as art or physical education, are left out. They would be worked out from a table that does not agree with itself there.',
  'class-size-union':
    'The union asked for smaller classes and for the end of Section 1.5. We did not find its numbers by grade.',
  'class-size-reductions-apart': ({ cuts }, say) =>
    `Some offers also said how many students fewer: ${list(cuts.map(say.count))}. A cut is not a class size, so it is not drawn on this scale.`,
  'class-size-high-need': ({ caps }, say) =>
    `The caps of ${list(caps.map(say.count))} at high-need schools stand with grades 4 to 6 and with middle school. The releases name schools, not grades.`,
  'steps-inferred':
    'Hollow marks are worked out: the limit before less the agreed cut. The official chart by year could not be read.',
  'steps-below-limit': ({ rows }) =>
    `In ${plural(rows, 'row', 'rows')} this gives a lower limit than the contract’s own for a later year. There it may not be enough to subtract.`,
  'staffing-undivided': 'We did not find how many of the offered posts were for each role. Each offer is one block.',
  'staffing-teachers':
    'The totals cannot be compared: the offers count teachers, and the posts named in the agreement do not.',
  'staffing-nurses': ({ readings }, say) =>
    `Sources disagree on the nurses: ${list(readings.map(({ who, quantity }) => `${say.quantity(quantity)} (${say.name(who)})`))}.`,
  'staffing-ratios':
    'Thin marks are not proposals. They show what was counted before, what others had, or what is advised.',
  'staffing-ratios-disputed': 'Sources disagree on how many students California had for each counselor.',
  'moves-partial-dates': ({ made }, say) =>
    `The chart that the district sent in ${list(made.map(say.day))} has no exact day. The union did not accept it as an offer.`,
  'moves-missing': ({ spoken }, say) =>
    `A dotted place: a proposal was made that day and its raise was not found.${spoken === null ? '' : ` The spoken offer of ${say.day(spoken)} named no raise.`}`,
  'money-years': 'Where the years were not found, no amount per year can be worked out.',
  'money-compare': 'The amounts cover different years, so the bars do not compare by length alone.',
  'money-wider': ({ quantity, years }, say) =>
    `Another number, ${say.quantity(quantity)}, counts all pay and staff cost of the agreement${years === null ? '' : ` over ${plural(years, 'fiscal year', 'fiscal years')}`}. It is not drawn: it measures something else.`,
  'attendance-gross': ({ wages, party }, say) =>
    `The losses are before unpaid wages. Those came to ${say.quantity(wages)} a day, by ${SIDES[party]}’s count.`,
  'attendance-early': 'Hollow marks are the first counts, given out at the time; bars are the later ones.',
  'attendance-first': 'These are the first counts, given out at the time.',
  'attendance-last': 'These are the district’s last counts.',
  'contested-contradiction': 'If these speak of the same thing, not all can be right.',
  'contested-claim': 'The sides say opposite things.',
  'contested-definition': 'These count different things.',
  'contested-scales': 'Each question has its own scale. Answers in words stand as words.',
  'timeline-choose': 'Choose a day to see what stood then.',
}
