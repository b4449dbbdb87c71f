import { frontEn } from './front.en'
import type { PageMessages } from './pageMessages'
import { plural } from './plural'

/** What the front page says before anyone interacts, in English. */
export const pageEn: PageMessages = {
  site: {
    name: 'At the Table',
    place: 'Los Angeles teachers and their district, 2017–2019',
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
  share: 'Share',
  parties: {
    district: 'District',
    union: 'Union',
    'fact-finder': 'Fact-finder',
    joint: 'Both sides',
    state: 'State, county, courts',
    observed: 'Press and researchers',
  },
  kinds: { contract: 'Contract', memorandum: 'Memorandum', agreement: 'Agreement' },
  missing: {
    'not-found': 'not found',
    'not-read': 'could not be read',
    'not-published': 'not published',
    'not-proposed': 'not proposed',
    'not-bargained': 'not bargained',
    'no-number': 'no number given',
  },
  roles: {
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
  },
  units: {
    years: (count) => one(count, 'year', 'years'),
  },
  quantity: {
    about: (text) => `about ${text}`,
    nearly: (text) => `nearly ${text}`,
    atLeast: (text) => `at least ${text}`,
    moreThan: (text) => `more than ${text}`,
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
  pay: {
    salary: 'Salary before the raises, dollars a year',
    problems: {
      empty: ({ least, most, kept }) => `Type a salary from ${least} to ${most}. The figure still counts with ${kept}.`,
      'no-number': ({ kept }) =>
        `This is not a salary. Type it as 72,500 or 72.5k. The figure still counts with ${kept}.`,
      'too-low': ({ least, kept }) => `Type a year’s salary of ${least} or more. The figure still counts with ${kept}.`,
      'too-high': ({ most, kept }) => `Type a year’s salary of ${most} or less. The figure still counts with ${kept}.`,
    },
  },
  front: frontEn,
}

/** A noun for a count, without the count. */
function one(count: number | null, single: string, many: string): string {
  return count === 1 ? single : many
}
