import { talksEn } from './talks.en'
import type { Messages } from './messages'

/** The names of what the data speaks of, by their ids. */
export const namesEn: Pick<
  Messages,
  | 'statuses'
  | 'statusNames'
  | 'missingLong'
  | 'conflictKinds'
  | 'topics'
  | 'bands'
  | 'schoolTypes'
  | 'classKinds'
  | 'words'
  | 'rules'
  | 'milestones'
> = {
  statuses: {
    primary: 'from the party or authority itself',
    reported: 'reported',
    conflicting: 'sources disagree',
    inferred: 'worked out by us',
  },
  statusNames: { primary: 'Primary', reported: 'Reported', conflicting: 'Disputed', inferred: 'Inferred' },
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
  words: {
    'only-english-math': 'English and math only',
    agreed: 'Agreed',
    'posts-added': 'In all (our sum)',
    'all-kinds': 'Every kind of school',
    'posts-undivided': 'Proposed, not divided by role',
    'then-2018': '2018, worked out',
    'then-2018-meaning': 'Worked out: a later limit plus the cuts since.',
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
    'raise-date-unknown': 'not all first days found',
    'raise-date-unread': 'first days could not be read',
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
  milestones: talksEn.milestones,
}
