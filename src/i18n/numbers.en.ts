import type { Messages } from './messages'
import { pageEn } from './page.en'

/** Units, as they are written. */
export const numbersEn: Pick<Messages, 'units'> = {
  units: {
    ...pageEn.units,
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
}

function plural2(count: number | null, one: string, many: string): string {
  return count === 1 ? one : many
}
