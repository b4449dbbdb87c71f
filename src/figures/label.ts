import type { ClassKind } from '../domain/choices'
import type { PartialDate } from '../domain/day'
import type { GradeBand } from '../domain/gradeBand'
import type { SchoolYear } from '../domain/schoolYear'
import type { ConflictKind, Party, Role, SchoolType, TermKind } from '../domain/vocabulary'
import type { Milestone } from './milestone'
import type { Quantity } from './quantity'

/** Fixed labels of places and series, as keys; each language words them. */
export const WORDS = [
  'agreed',
  'all-kinds',
  'as-agreed',
  'average-agreed',
  'average-california',
  'average-national',
  'average-observed',
  'back-pay',
  'back-pay-hatched',
  'back-pay-owed',
  'bonus',
  'california',
  'classes-english-math',
  'cuts',
  'day',
  'early-count',
  'high-need-stages',
  'last-not-kept',
  'later-count',
  'limit-2018',
  'limit-agreed',
  'limit-in-force',
  'limits',
  'only-english-math',
  'own-arithmetic',
  'paid-once',
  'per-year',
  'posts-offered',
  'posts-added',
  'posts-summed',
  'posts-undivided',
  'posts-without-teachers',
  'raise',
  'raise-date-unknown',
  'raise-date-unread',
  'raise-headline',
  'raise-whole',
  'ratios',
  'recommended',
  'revenue-lost',
  'running-total',
  'stated-by-union',
  'stipend',
  'students-present',
  'students-per-counselor',
  'students-per-nurse',
  'students-per-psychologist',
  'then-2018',
  'then-2018-meaning',
  'total',
  'worked-out',
  'years-unknown',
] as const
export type Word = (typeof WORDS)[number]

/** A name without a language: what it names, not how it is said. */
export type Label =
  | { of: 'proposal'; id: string }
  | { of: 'party'; party: Party }
  | { of: 'band'; band: GradeBand }
  | { of: 'school-types'; types: readonly SchoolType[] }
  /** The same in one or two words, beside marks. */
  | { of: 'kinds'; types: readonly SchoolType[] }
  /** What a kind of school is, with the district's term. */
  | { of: 'kind-meaning'; type: SchoolType }
  /** The same as a heading: in words a parent knows, then the district's term. */
  | { of: 'kind-in-words'; type: SchoolType }
  /** A band of grades that says where grade 6 stands. */
  | { of: 'grades'; band: GradeBand }
  /** Neighbouring bands with the same numbers, youngest first; says where grade 6 stands. */
  | { of: 'grade-row'; bands: readonly GradeBand[] }
  | { of: 'class-kind'; kind: ClassKind }
  /** What else narrows a fact, in the words of the data: one school, one person. */
  | { of: 'scope'; fact: string }
  /** A proposal as an offer, a recommendation or an agreement, with its day. */
  | { of: 'offer'; id: string }
  /** A proposal that was only spoken of, with its day. */
  | { of: 'spoken'; id: string }
  /** What another source gives for the same number. */
  | { of: 'otherwise'; fact: string }
  /** What a proposal says of a topic in a few words. */
  | { of: 'brief'; proposal: string; topic: TermKind }
  | { of: 'role'; role: Role }
  /** What a number of posts counts together. */
  | { of: 'roles'; roles: readonly Role[] }
  | { of: 'year'; year: SchoolYear }
  | { of: 'years'; first: SchoolYear; last: SchoolYear }
  | { of: 'count-of-years'; years: number }
  | { of: 'day'; day: PartialDate }
  | { of: 'actor'; name: string; day: PartialDate | null }
  | { of: 'event'; id: string }
  | { of: 'conflict'; id: string }
  | { of: 'conflict-kind'; kind: ConflictKind }
  | { of: 'publisher'; source: string }
  /** The outlets that give one answer, without how their texts reached us. */
  | { of: 'outlets'; sources: readonly string[] }
  /** The same outlet inside a sentence. */
  | { of: 'outlet-in-sentence'; source: string }
  | { of: 'milestone'; milestone: Milestone }
  | { of: 'word'; word: Word }
  /** The months from the first that pay is counted for to this one, `2019-06`. */
  | { of: 'through'; month: PartialDate }
  | { of: 'both'; labels: readonly Label[] }
  /** Names and numbers in one line, with a sign between them. */
  | { of: 'joined'; by: ' ' | ' · ' | ' + ' | ' = ' | '; '; labels: readonly Label[] }
  | { of: 'quantity'; quantity: Quantity }
  /** A number and the month from which it holds. */
  | { of: 'from-month'; quantity: Quantity; month: PartialDate }
  /** On which day the steps of a raise were given, where its own proposal gives none. */
  | { of: 'steps-as-on'; day: PartialDate }
