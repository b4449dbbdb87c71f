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

/** How a source hedges a number: at least 600 may be 600; more than 600 may not. */
export const QUALIFIERS = ['exact', 'about', 'nearly', 'at-least', 'more-than', 'up-to'] as const
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

/** What a number measures. Which units it may have: `unitsOf.ts`. */
export const MEASURES = [
  // pay
  'raise',
  'raise-total',
  /** A total that adds what a lasting raise is not: one-time payments, or money agreed before. */
  'headline-total',
  'raise-gap',
  'one-time-payment',
  'role-pay',
  'cost-of-living',
  'salary',
  'compensation',
  'salary-change',
  'pay-supplement',
  'pay-schedule',
  'worked-example',
  'back-pay',
  'effective-date',
  'extra-hours',
  'service-years',
  'price-change',
  'daily-pay',
  'reopener',
  // class size
  'cap',
  'average',
  'norm',
  'trigger',
  'observed-average',
  'largest-class',
  /** Sizes that classes often have: neither a mean nor the most. */
  'common-size',
  'cap-above-average',
  'reduction',
  'cumulative-reduction',
  'increase',
  'class-count',
  'over-limit',
  // staffing
  'positions',
  'positions-cut',
  'employed',
  'vacancies',
  'students-per-staff',
  'staff-per-school',
  'enrollment-threshold',
  'service-days',
  'service-time',
  'service-multiple',
  'school-share',
  'staff-share',
  // money
  /** What one offer adds for class size and staff together. */
  'package',
  'funding',
  'cost',
  'cost-multiple',
  'revenue',
  'spending',
  'deficit',
  'reserve',
  'reserve-share',
  'funding-share',
  'funding-per-student',
  'funding-gap',
  // the strike and its setting
  'attendance',
  'attendance-change',
  'revenue-lost',
  'wages-unpaid',
  'net-loss',
  'strike-length',
  'vote-share',
  'turnout',
  'votes',
  'poll-share',
  'poll-size',
  'crowd',
  'members',
  'enrollment',
  'schools',
  'rank',
  'growth',
  'share',
  'duration',
  'year',
  'hour',
  'notice',
  // text only
  /** A count that its source gives in words: hundreds, tens of thousands, most. */
  'vague-count',
  'event',
  'claim',
  'clause',
  'condition',
  'aim',
  'practice',
] as const
export type Measure = (typeof MEASURES)[number]

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
