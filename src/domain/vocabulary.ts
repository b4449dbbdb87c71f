/**
 * The closed vocabulary of a data file. One list feeds the schema, the URL and the
 * menus; its order is the order in which readers see it.
 */

/** Who speaks. `joint` is both sides together; `observed` is press, researchers and statistics. */
export const PARTIES = ['district', 'union', 'fact-finder', 'joint', 'state', 'observed'] as const
export type Party = (typeof PARTIES)[number]

/** The parties that put something on the table, as filters offer them. */
export const TABLE_PARTIES = ['district', 'union', 'fact-finder', 'joint'] as const
export type TableParty = (typeof TABLE_PARTIES)[number]

export const TOPICS = ['salary', 'class-size', 'staffing', 'money', 'strike', 'context', 'timeline'] as const
export type Topic = (typeof TOPICS)[number]

/** How sure a number is, as readers see it. */
export const STATUSES = ['primary', 'reported', 'conflicting', 'inferred'] as const
export type Status = (typeof STATUSES)[number]

/** The grade a record has of its own, whatever other records say. */
export const BASES = ['primary', 'reported', 'inferred'] as const
export type Basis = (typeof BASES)[number]

/**
 * Why there is no number: we did not find it; its source is known but could not
 * be read; a source says that it was not published; the side proposed nothing; it
 * was outside the talks; or it was agreed in words only. Zero is a number, not a reason.
 */
export const MISSING_REASONS = [
  'not-found',
  'not-read',
  'not-published',
  'not-proposed',
  'not-bargained',
  'no-number',
] as const
export type MissingReason = (typeof MISSING_REASONS)[number]

export const QUALIFIERS = ['exact', 'about', 'nearly', 'at-least', 'up-to'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/**
 * Contradiction: not all can be right. Claim: the parties say opposite things. Definition: they count different things.
 */
export const CONFLICT_KINDS = ['contradiction', 'claim', 'definition'] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

export const PROPOSAL_KINDS = ['contract', 'memorandum', 'proposal', 'offer', 'recommendation', 'agreement'] as const
export type ProposalKind = (typeof PROPOSAL_KINDS)[number]

export const PROPOSAL_STATUSES = [
  'rejected',
  'superseded',
  'recommended',
  'tentative',
  'ratified',
  'imposed',
  'withdrawn',
] as const
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number]

/** The headings under which a proposal's terms stand. */
export const TERM_KINDS = [
  'salary',
  'classSize',
  'staffing',
  /** Whether the district may exceed the limits on class size. */
  'exceptions',
  'money',
  'duration',
  /** What others said against it. */
  'saidAgainst',
] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** Whether a term lets something be done; `disputed` where the sides say opposite things of it. */
export const PERMISSIONS = ['yes', 'no', 'disputed'] as const
export type Permission = (typeof PERMISSIONS)[number]

export const SOURCE_KINDS = ['primary', 'district', 'union', 'state', 'fact-finder', 'news', 'reference'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** The school types that class-size limits differ by, beside `high-need`: the 90 schools named in the talks. */
export const SCHOOL_TYPES = ['phbao', 'desegregated', 'phbao-magnet', 'other-magnet', 'high-need'] as const
export type SchoolType = (typeof SCHOOL_TYPES)[number]

export const SCHOOL_LEVELS = ['elementary', 'middle', 'high', 'secondary'] as const
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number]

export const SUBJECTS = ['academic', 'non-academic', 'english', 'math', 'core', 'art'] as const
export type Subject = (typeof SUBJECTS)[number]

export const ROLES = [
  'teacher',
  'nurse',
  'librarian',
  'counselor',
  'psychologist',
  'social-worker',
  'dean',
  'restorative-justice-adviser',
  'attendance-counselor',
  'college-counselor',
  'speech-therapist',
  'resource-specialist',
  'special-education-teacher',
  'early-education-teacher',
  'dual-language-teacher',
  'special-services',
  'hard-to-fill',
  'substitute',
  'administrator',
  'central-office',
] as const
export type Role = (typeof ROLES)[number]

/** Which salary is meant: the schedule's first or last, the mean, or a newspaper's typical teacher. */
export const STATISTICS = ['minimum', 'average', 'typical', 'maximum'] as const
export type Statistic = (typeof STATISTICS)[number]

/** What happens above a class-size or caseload limit. */
export const CONSEQUENCES = ['payment', 'assistant', 'committee', 'none'] as const
export type Consequence = (typeof CONSEQUENCES)[number]

/**
 * The unit of each measure. A measure with an empty list is said in words. The
 * lists are what keeps a cut of four students off an axis of class sizes.
 */
export const UNITS_OF = {
  // pay
  raise: ['percent', 'usd-per-year', 'usd-per-hour'],
  'raise-total': ['percent', 'usd-per-year'],
  'raise-gap': ['percentage-points', 'usd'],
  'one-time-payment': ['percent', 'usd'],
  'role-pay': ['percent', 'usd-per-year', 'usd-per-hour'],
  'cost-of-living': ['percent'],
  salary: ['usd-per-year', 'usd-per-hour'],
  compensation: ['usd-per-year'],
  'salary-change': ['percent'],
  'pay-supplement': ['usd-per-year', 'usd', 'percent'],
  'pay-schedule': ['steps', 'lanes', 'units', 'usd-per-year'],
  'worked-example': ['usd-per-year'],
  'back-pay': ['usd'],
  'effective-date': [],
  'extra-hours': ['hours-per-year'],
  'service-years': ['years'],
  'price-change': ['percent'],
  'daily-pay': ['usd-per-day'],
  reopener: [],
  // class size
  cap: ['students-per-class', 'students-per-teacher'],
  average: ['students-per-class'],
  norm: ['students-per-class', 'students-per-teacher', 'students-per-staff'],
  trigger: ['students-per-class'],
  'observed-average': ['students-per-class'],
  'largest-class': ['students-per-class'],
  /** Sizes that classes often have: neither a mean nor the most. */
  'common-size': ['students-per-class'],
  'cap-above-average': ['students-above-average'],
  reduction: ['students-fewer'],
  'cumulative-reduction': ['students-fewer'],
  increase: ['students-more'],
  'class-count': ['classes'],
  'over-limit': ['usd-per-student-per-day', 'usd', 'percent-of-pay-per-student'],
  // staffing
  positions: ['positions'],
  'positions-cut': ['positions'],
  employed: ['people'],
  vacancies: ['positions'],
  'students-per-staff': ['students-per-staff'],
  'staff-per-school': ['staff-per-school'],
  'enrollment-threshold': ['students'],
  'service-days': ['days-per-week'],
  'service-time': ['minutes-per-week'],
  'service-multiple': ['multiple'],
  'school-share': ['percent'],
  'staff-share': ['percent'],
  // money
  /** What one offer adds for class size and staff together. */
  package: ['usd'],
  funding: ['usd', 'usd-per-year'],
  cost: ['usd', 'usd-per-year'],
  'cost-multiple': ['multiple'],
  revenue: ['usd'],
  spending: ['usd'],
  deficit: ['usd'],
  reserve: ['usd'],
  'reserve-share': ['percent'],
  'funding-share': ['percent'],
  'funding-per-student': ['usd-per-student'],
  'funding-gap': ['usd'],
  // the strike and its setting
  attendance: ['students'],
  'attendance-change': ['students'],
  'revenue-lost': ['usd'],
  'wages-unpaid': ['usd-per-day'],
  'net-loss': ['usd'],
  'strike-length': ['school-days', 'calendar-days', 'work-days'],
  'vote-share': ['percent'],
  turnout: ['percent'],
  votes: ['votes'],
  'poll-share': ['percent'],
  'poll-size': ['people'],
  crowd: ['people'],
  members: ['people'],
  enrollment: ['students'],
  schools: ['schools'],
  rank: ['rank'],
  growth: ['percent'],
  share: ['percent'],
  duration: ['years', 'months', 'hours', 'days', 'sessions', 'pages'],
  year: ['year'],
  hour: ['hour'],
  notice: ['days'],
  // text only
  /** A count that its source gives in words: hundreds, tens of thousands, most. */
  'vague-count': [],
  event: [],
  claim: [],
  clause: [],
  condition: [],
  aim: [],
  practice: [],
} as const satisfies Record<string, readonly string[]>

export type Measure = keyof typeof UNITS_OF
export const MEASURES = Object.keys(UNITS_OF) as [Measure, ...Measure[]] // safe: the keys of a constant

export const UNITS = [
  'percent',
  'percentage-points',
  'percent-of-pay-per-student',
  'usd',
  'usd-per-year',
  'usd-per-hour',
  'usd-per-day',
  'usd-per-student',
  'usd-per-student-per-day',
  'students',
  'students-per-class',
  'students-per-teacher',
  'students-per-staff',
  'students-above-average',
  'students-fewer',
  'students-more',
  'classes',
  'positions',
  'people',
  'schools',
  'staff-per-school',
  'days-per-week',
  'minutes-per-week',
  'hours-per-year',
  'multiple',
  'votes',
  'rank',
  'steps',
  'lanes',
  'units',
  'school-days',
  'work-days',
  'calendar-days',
  'years',
  'months',
  'days',
  'hours',
  'sessions',
  'pages',
  'year',
  'hour',
] as const
export type Unit = (typeof UNITS)[number]
