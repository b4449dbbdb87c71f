import { classAndStaffEn } from './classAndStaff.en'
import { frontEn } from './front.en'
import { payFindingsEn } from './payFindings.en'
import type { Party } from '../domain/vocabulary'
import type { Messages } from './messages'
import { plural } from './plural'
import { talksEn } from './talks.en'
import { wholeFindingsEn } from './wholeFindings.en'

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

/** The English messages of the pages. Short, plain, even towards both sides. */
export const en: Messages = {
  site: {
    name: 'At the Table',
    line: 'What each side proposed for the teachers of Los Angeles in 2017–2019, with a source for every number',
    description:
      'Every proposal on class size, staff and pay in the Los Angeles teachers’ dispute of 2019, side by side. Each in the same units, on the day it was made, with a source for every number.',
    present: 'Present',
    data: 'Data',
    evidence: 'Evidence',
    dashboard: 'All figures',
    otherLanguage: 'Español',
    theme: 'Theme',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    skip: 'Skip to the figures',
    version: (day) => `Data of ${day}`,
  },
  parties: {
    district: 'District',
    union: 'Union',
    'fact-finder': 'Fact-finder',
    joint: 'Both sides',
    state: 'State, county, courts',
    observed: 'Press and researchers',
  },
  kinds: { contract: 'Contract', memorandum: 'Memorandum', agreement: 'Agreement' },
  statuses: {
    primary: 'from the party or authority itself',
    reported: 'reported',
    conflicting: 'sources disagree',
    inferred: 'worked out by us',
  },
  statusNames: { primary: 'Primary', reported: 'Reported', conflicting: 'Disputed', inferred: 'Inferred' },
  missing: {
    'not-found': 'not found',
    'not-read': 'could not be read',
    'not-published': 'not published',
    'not-proposed': 'not proposed',
    'not-bargained': 'not bargained',
    'no-number': 'no number given',
  },
  missingLong: {
    'not-found': 'We did not find this number in any source that we could read.',
    'not-read': 'A source has this number, but we could not read that part of it.',
    'not-published': 'A source says that this number was not published.',
    'not-proposed': 'This side proposed nothing here.',
    'not-bargained': 'This was not part of the talks.',
    'no-number': 'It was stated in words, without a number.',
  },
  conflictKinds: {
    contradiction: 'Contradiction: not all of these can be right',
    claim: 'Claims: the sides say opposite things',
    definition: 'Definitions: these count different things',
  },
  topics: {
    salary: 'Pay',
    'class-size': 'Class size',
    staffing: 'Staff',
    money: 'Money',
    strike: 'Strike',
    context: 'Background',
    timeline: 'Timeline',
  },
  bands: {
    'tk-3': 'Kindergarten to grade 3',
    '4-6': 'Grades 4 to 6',
    '6-8': 'Middle school (grades 6 to 8)',
    '9-10': 'Grades 9 and 10',
    '11-12': 'Grades 11 and 12',
  },
  schoolTypes: {
    phbao: 'PHBAO schools',
    desegregated: 'Desegregated/Receiver schools',
    'phbao-magnet': 'PHBAO magnets',
    'other-magnet': 'other magnets',
    'high-need': '90 high-need schools',
  },
  classKinds: { academic: 'Academic classes', 'non-academic': 'Other classes' },
  roles: ROLES_EN,
  words: {
    'only-english-math': 'English and math only',
    agreed: 'Agreed',
    'posts-added': 'In all (our sum)',
    'all-kinds': 'All kinds',
    'posts-undivided': 'Proposed, not divided by role',
    'then-2018': '2018, worked out',
    'posts-without-teachers': 'Teachers are not counted',
    'worked-out': 'Worked out by us',
    'as-agreed': 'As the agreement states it',
    'average-agreed': 'Agreed average, 2022–23',
    'average-california': 'California average, 2011–12',
    'average-national': 'U.S. average',
    'average-observed': 'Averages as reported, 2019',
    'back-pay-hatched': 'Hatched: back pay, if agreed that day',
    'back-pay-owed': 'Back pay, if agreed that day',
    'back-pay': 'Back pay: owed at once, had it been agreed on the day it was made',
    bonus: 'one-time bonus',
    california: 'California',
    'classes-english-math': 'English and math',
    cuts: 'Agreed cuts: how many fewer students per class than in 2017–18, grades 4 to 12',
    day: 'Day',
    'early-count': 'Early count',
    'high-need-stages': 'At 75 elementary and 15 middle schools of high need, in stages with no year given',
    'last-not-kept': 'If its last raise did not become permanent',
    'later-count': 'Later count',
    'limit-2018': 'Limit in 2018, inferred',
    'limit-agreed': 'Agreed limit',
    'limit-in-force': '2014–17 contract',
    limits: 'Limits that follow, in students per class: 2018 at the right, 2022–23 at the left',
    'own-arithmetic': 'Our arithmetic',
    'paid-once': 'Paid once',
    'per-year': 'For each school year that it covers',
    'posts-offered': 'Offers: all posts together, not divided by role',
    'posts-summed': 'In all',
    raise: 'raise',
    'raise-date-unknown': 'first day not found',
    'raise-headline': 'all raises, added up',
    'raise-whole': 'all raises, compounded',
    ratios: 'Students for each staff member',
    recommended: 'Professional body recommends',
    'revenue-lost': 'State revenue lost that day, before unpaid wages are counted',
    'running-total': 'Running total: what would have been paid, had each been agreed on the day it was made',
    'stated-by-union': 'As the union states it',
    stipend: 'one-time stipend',
    'students-present': 'Students present',
    'students-per-counselor': 'Students per counselor',
    'students-per-nurse': 'Students per nurse',
    'students-per-psychologist': 'Students per psychologist',
    total: 'In all',
    'years-unknown': 'years not found',
  },
  rules: { strike: 'strike', agreement: 'agreement' },
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
  milestones: talksEn.milestones,
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
  units: {
    students: (count) => plural2(count, 'student', 'students'),
    'students-per-class': (count) => plural2(count, 'student per class', 'students per class'),
    'students-per-teacher': (count) => plural2(count, 'student per teacher', 'students per teacher'),
    'students-per-staff': (count) => plural2(count, 'student per staff member', 'students per staff member'),
    'students-above-average': () => 'students above the average',
    'students-fewer': (count) => plural2(count, 'student fewer', 'students fewer'),
    'students-more': (count) => plural2(count, 'student more', 'students more'),
    classes: (count) => plural2(count, 'class', 'classes'),
    positions: (count) => plural2(count, 'post', 'posts'),
    people: () => 'people',
    schools: (count) => plural2(count, 'school', 'schools'),
    'staff-per-school': () => 'per school',
    'days-per-week': (count) => plural2(count, 'day a week', 'days a week'),
    'minutes-per-week': () => 'minutes a week',
    'hours-per-year': () => 'hours a year',
    multiple: () => 'times',
    votes: (count) => plural2(count, 'vote', 'votes'),
    rank: () => '',
    steps: () => 'steps',
    lanes: () => 'lanes',
    units: () => 'units',
    'school-days': (count) => plural2(count, 'school day', 'school days'),
    'work-days': () => 'work days',
    'calendar-days': (count) => plural2(count, 'calendar day', 'calendar days'),
    years: (count) => plural2(count, 'year', 'years'),
    months: (count) => plural2(count, 'month', 'months'),
    days: (count) => plural2(count, 'day', 'days'),
    hours: (count) => plural2(count, 'hour', 'hours'),
    sessions: () => 'sessions',
    pages: () => 'pages',
    year: () => '',
    hour: () => 'a.m.',
    percent: () => '',
    'percentage-points': () => 'percentage points',
    'percent-of-pay-per-student': () => 'of pay per student',
    usd: () => '',
    'usd-per-year': () => 'a year',
    'usd-per-hour': () => 'an hour',
    'usd-per-day': () => 'a day',
    'usd-per-student': () => 'per student',
    'usd-per-student-per-day': () => 'per student and day',
  },
  quantity: {
    about: (text) => `about ${text}`,
    nearly: (text) => `nearly ${text}`,
    atLeast: (text) => `at least ${text}`,
    upTo: (text) => `up to ${text}`,
    between: (low, high) => `${low} to ${high}`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    rank: (place) => `no. ${place}`,
    million: (number) => `$${number} million`,
    billion: (number) => `$${number} billion`,
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  date: {
    dayOfYear: (day, month) => `${month} ${day}`,
    day: (day, month, year) => `${month} ${day}, ${year}`,
    month: (month, year) => `${month} ${year}`,
    short: (day, month, year) => `${month} ${day}, ${year}`,
  },
  filters: {
    title: 'Filters',
    asOf: 'As of',
    today: 'the end',
    asOfHelp: 'Show only what was on the table that day',
    previous: 'Previous proposal',
    next: 'Next proposal',
    date: 'Day',
    slider: 'Move through the proposals',
    sides: 'Sides',
    proposals: 'Proposals',
    all: 'All',
    none: 'None',
    reset: 'Show everything',
    schools: 'School types',
    classes: 'Kinds of class',
    grades: 'Grades',
    roles: 'Roles',
    chosen: (count, total) => (count === total ? 'all' : `${count} of ${total}`),
    empty: 'Nothing is left to show here.',
    badValue: (name, value) =>
      `The address asked for ${name} = “${value}”, which this page does not know. It was left out; the rest is as asked.`,
    dismiss: 'Dismiss',
  },
  pay: {
    salary: 'Salary before the raises, dollars a year',
    until: 'Count through',
    against: 'Compare with',
    landmarks: { minimum: 'Starting', average: 'Average', maximum: 'Top' },
    source: 'source',
    sourceOf: (usd) => `Source of ${usd}`,
    private: 'This salary stays on this screen: it is not stored, sent or put into the address.',
    share: 'Share with my salary',
    working: 'The working, line by line',
    problems: {
      empty: ({ least, most, kept }) => `Type a salary from ${least} to ${most}. The figure still counts with ${kept}.`,
      'no-number': ({ kept }) =>
        `This is not a salary. Type it as 72,500 or 72.5k. The figure still counts with ${kept}.`,
      'too-low': ({ least, kept }) => `Type a year’s salary of ${least} or more. The figure still counts with ${kept}.`,
      'too-high': ({ most, kept }) => `Type a year’s salary of ${most} or less. The figure still counts with ${kept}.`,
    },
  },
  figure: {
    answers: (count) => `${count} answers`,
    inShort: 'In short',
    everything: 'Everything',
    inWords: 'The chart in words',
    sourceLine: (named, more) => `Sources: ${named}${more > 0 ? ` and ${more} more` : ''}.`,
    childsClass: 'My child’s class',
    rest: 'A frame has room for the beginning of this figure, its table and its sources. All of it:',
    keys: 'Enter: into the chart. Arrows: from mark to mark. Escape: out. T: table. ?: these keys.',
    actions: { download: 'Download', embed: 'Embed', cite: 'Cite' },
    present: 'Present this view',
    showChart: 'Show the chart',
    showTable: 'Show the table alone',
    table: 'Table',
    sources: (count) => `Sources (${count})`,
    link: 'This figure alone',
    read: 'How to read it, and what is missing',
    columns: { where: 'What', who: 'Who', value: 'Value', sure: 'How sure', source: 'Evidence' },
    evidence: 'Evidence',
    noSource: 'no source: nothing was published',
    source: 'Source',
    chartOf: (name) => `Chart: ${name}`,
    tableOf: (name) => `Table: ${name}`,
    loading: 'The chart is loading…',
    noDate: 'no date given',
  },
  gate: {
    loading: 'The data are still loading. What you see is the page as it was published.',
    slow: 'The data are slow to arrive.',
    retry: 'Try again',
    problems: {
      http: (status) => `The data could not be loaded: the server answered ${status}. Try again in a moment.`,
      network: 'The data could not be loaded: there is no connection. Check it and try again.',
      timeout: 'The data could not be loaded: the server did not answer within 15 seconds. Try again.',
      part: 'A part of this page did not load: try again, or reload the page.',
      broken: 'The data arrived incomplete or damaged. Try again.',
      shape: (count) =>
        `The data do not have the expected form (${plural(count, 'problem', 'problems')}). Try again, or come back later.`,
    },
  },
  front: frontEn,
  classAndStaff: classAndStaffEn,
  about: {
    missingTitle: 'What is missing, and why',
    missing: [
      'The union’s class-size numbers, at any date, and how many posts it asked for: not in any source we could read.',
      'How any offer’s posts divide by role: no source says.',
      'How large classes really were, by grade, in these years: no series was found.',
      'The full text of the agreement and of the fact-finder’s report: only parts could be read.',
    ],
    madeTitle: 'How this was made',
    made: [
      'Every number is a record of its own, with its sources and the place in them. Charts, tables and files are made from those records.',
      'Sources were read as archived copies; of 151 of the 172, only the opening. Where sources disagree, all are shown and none is chosen.',
      'Both sides stand in the same words, order, scale and size. No side paid for or saw this before it was published.',
    ],
    versionTitle: 'Version and corrections',
    version: (day) => `Data of ${day}.`,
    corrections: 'Every change to the data is listed with its reason.',
    changes: 'List of changes',
  },
}

function plural2(count: number | null, one: string, many: string): string {
  return count === 1 ? one : many
}
