import { classAndStaffEn } from './classAndStaff.en'
import { payFindingsEn } from './payFindings.en'
import type { Party } from '../domain/vocabulary'
import { plural } from './plural'
import { talksEn } from './talks.en'
import { wholeFindingsEn } from './wholeFindings.en'
import type { Messages } from './messages'

const SIDES: Readonly<Record<Party, string>> = {
  district: 'the district',
  union: 'the union',
  'fact-finder': 'the fact-finder',
  joint: 'both sides',
  state: 'the state',
  observed: 'others',
}

const ROLES_EN: Messages['roles'] = {
  teacher: 'Teachers',
  nurse: 'Nurses',
  librarian: 'Librarians',
  counselor: 'Counselors',
  psychologist: 'Psychologists',
  'social-worker': 'Social workers',
  dean: 'Deans',
  'restorative-justice-adviser': 'Restorative justice advisers',
  'attendance-counselor': 'Attendance counselors',
  'college-counselor': 'College counselors',
  'speech-therapist': 'Speech therapists',
  'resource-specialist': 'Resource specialists',
  'special-education-teacher': 'Special education teachers',
  'early-education-teacher': 'Early education teachers',
  'dual-language-teacher': 'Dual-language teachers',
  'special-services': 'Special services',
  'hard-to-fill': 'Hard-to-fill posts',
  substitute: 'Substitutes',
  administrator: 'Administrators',
  'central-office': 'Central office',
}

/** What figures are called, find, and note. */
export const figuresEn: Pick<Messages, 'marks' | 'figures' | 'findings' | 'notes'> = {
  marks: {
    andMore: (name, count) => `${name} and ${count} more`,
    retroactive: 'retroactive',
    disputedStart: 'disputed',
    through: (first, last) => `In all, ${first} to ${last}`,
    stepsAsOn: (day) => `terms of ${day}`,
    inYears: (years) => plural(years, 'year', 'years'),
  },
  figures: {
    salary: { name: 'Raises over time', measure: 'Raise in effect, percent above the pay of June 2016' },
    pay: {
      name: 'My pay',
      measure: 'Dollars above the salary without a raise, before taxes',
    },
    'class-size': { name: 'Class size', measure: 'Students per class: limits, by grade and kind of school' },
    'class-size-steps': {
      name: 'Agreed steps',
      measure: 'Students per class, as agreed year by year',
    },
    staffing: { name: 'Staff', measure: 'New posts; one square is ten posts' },
    moves: {
      name: 'Raises, offer by offer',
      measure: 'Raise in each proposal, percent in all',
    },
    money: { name: 'Money', measure: 'Dollars for class size and staff' },
    attendance: { name: 'Strike days', measure: 'Students in school, and revenue lost, on each strike day' },
    contested: { name: 'What is contested', measure: 'A number that sources give differently, and who gives it' },
    timeline: { name: 'Timeline', measure: 'Proposals and events, by who acted' },
  },
  findings: {
    ...talksEn.findings,
    ...classAndStaffEn.findings,
    nothing: (finding, day) => {
      if (finding.because === 'not-found')
        return `We did not find what was proposed here by ${finding.parties.map((party) => SIDES[party]).join(' and by ')}.`
      if (finding.because === 'filters' || day === null)
        return 'Nothing is chosen here. Choose a proposal or a side above.'
      switch (finding.of) {
        case 'table':
          return `On ${day}, nothing of this was on the table yet.`
        case 'chosen':
          return `On ${day}, what is chosen here was not on the table yet.`
        case 'agreement':
          return `On ${day}, nothing of this was agreed yet.`
        case 'strike':
          return `On ${day}, the strike had not begun.`
        case 'answers':
          return `By ${day}, we know of no question with two answers.`
      }
    },
    ...payFindingsEn,
    ...wholeFindingsEn(ROLES_EN),
  },
  notes: {
    'steps-unchanged': 'Kindergarten to grade 3 is left out: its limit stays the same.',
    'steps-below-stated':
      'In one row, subtracting the agreed cut gives less than the agreement itself states for the last year.',
    'salary-compound':
      'Two raises of 3% are 6% in the headline and 6.09% in pay: the second is paid on top of the first.',
    'salary-retroactive':
      'The hatched part of a line is retroactive: it reaches back before the day the proposal was made. What is paid once is a mark below the lines, because it does not stay in the pay.',
    'salary-dates-unknown': 'Dotted lines: the size of the raise is known, the day it would start was not found.',
    'salary-disputed': 'Brackets show where sources give different first days for the same raise.',
    'salary-hatched': 'Hatched is retroactive: it reaches back before the day it was put on the table.',
    'salary-signs': 'Hatched is retroactive; brackets show where sources give another first day.',
    'pay-how':
      'Each part of a bar is a school year. We work these dollars out from each raise and the day it takes effect: twelve monthly checks a year, July to June, each at the pay of the month’s first day. Shown rounded, parts can differ from their sum by up to two dollars.',
    'pay-before-taxes':
      'This is pay before taxes. It leaves out raises for years of service and for courses, health coverage and pension.',
    'pay-readings':
      'Below some bars stand a bracket and a thin mark. There a source gives the same raise another first day, or adds a condition.',
    'pay-unknown': 'A dotted place: we did not find the raise or its first day, so no dollars can be worked out.',
    'pay-prices':
      'Every step of the sum is below the chart on this figure’s own page. So is what prices did, and an example that the union worked out.',
    'pay-first-days':
      'These dollars count from the first days that each side named. Where sources give other first days, they would differ.',
    'class-size-inferred':
      'Hollow marks are worked out: the limits of 2018 from one table of later limits and of cuts since. The memorandum’s own chart could not be read.',
    'class-size-non-academic':
      'The 2018 limits of other classes, such as art or sports, are left out. They would be worked out from a table that does not agree with itself there.',
    'class-size-union':
      'The union asked for smaller classes and for the end of Section 1.5. Its numbers by grade were not published in any source we could read.',
    'class-size-reductions-apart':
      'Some offers also said “two” or “four students fewer”. A cut is not a class size, so it is not drawn on this scale.',
    'class-size-high-need':
      'The caps of 32 and 34 at 90 high-need schools stand with grades 4 to 6 and with middle school. The releases name schools, not grades.',
    'steps-inferred':
      'Hollow marks are worked out: the limit of 2018 less the agreed cut. The official chart by year could not be read.',
    'steps-below-limit':
      'In one row this gives a lower limit for 2021–22 than the contract’s own for 2022–23. There it may not be enough to subtract.',
    'steps-revenue':
      'Sources disagree whether the later cuts were certain. The union said that the caps can be enforced. The Los Angeles Times wrote that they depend on future revenue.',
    'staffing-undivided':
      'Nobody published how many of the offered posts were for teachers, nurses, librarians or counselors. Each offer is one block.',
    'staffing-teachers':
      'The totals cannot be compared: the offers count teachers, and the posts named in the agreement do not.',
    'staffing-nurses':
      'Most reports say 300 nurses over two years; the Associated Press wrote of more than 600 over three.',
    'staffing-ratios':
      'Thin marks are not proposals. They show what was counted before, what others had, or what is advised. Sources disagree on California’s number.',
    'moves-partial-dates':
      'The chart that the district sent in December 2018 has no exact day. The union did not accept it as an offer.',
    'moves-2017':
      'A dotted place: a proposal was made that day and its raise was not found. The spoken offer of January 21 named no raise.',
    'money-years': 'Where the years were not found, no amount per year can be worked out.',
    'money-compare': 'The amounts cover different years, so the bars do not compare by length alone.',
    'money-wider':
      'Another number, $840 million, counts all pay and staff cost of the agreement over three fiscal years. It is not drawn: it measures something else.',
    'attendance-gross':
      'The losses are before unpaid wages. Those came to about $10 million a day, by the count of the head of the district.',
    'attendance-early': 'Hollow marks are the first counts, given out at the time; bars are the later ones.',
    'attendance-first': 'These are the first counts, given out at the time.',
    'attendance-last': 'These are the district’s last counts.',
    'contested-contradiction': 'Not all of these can be right.',
    'contested-claim': 'The sides say opposite things.',
    'contested-definition': 'These count different things.',
    'contested-scales': 'Each question has its own scale. Answers in words stand as words.',
    'timeline-choose': 'Choose a day to see the whole page as of that day.',
  },
}
