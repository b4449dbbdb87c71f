import type { SalaryProblem } from '../domain/readSalary'
import type { MissingReason, Party, Role } from '../domain/vocabulary'
import type { FrontWords } from './frontWords'

/** The messages that the front page needs before anyone interacts: those of its frame, its table and its boxes. */
export type PageMessages = {
  site: {
    name: string
    /** Who and when, in a few words. */
    place: string
    present: string
    data: string
    evidence: string
    dashboard: string
    otherLanguage: string
    theme: string
    themes: Record<'auto' | 'light' | 'dark', string>
    skip: string
    version: (day: string) => string
  }
  /** The button that hands an answer on. */
  share: string
  parties: Record<Party, string>
  kinds: Record<'contract' | 'memorandum' | 'agreement', string>
  missing: Record<MissingReason, string>
  roles: Record<Role, string>
  /** The one unit that the table spells out. */
  units: { years: (count: number | null) => string }
  quantity: {
    about: (text: string) => string
    nearly: (text: string) => string
    atLeast: (text: string) => string
    moreThan: (text: string) => string
    upTo: (text: string) => string
    between: (low: string, high: string) => string
    fromTo: (from: string, to: string) => string
    rank: (place: string) => string
    million: (number: string) => string
    billion: (number: string) => string
  }
  months: readonly string[]
  monthsShort: readonly string[]
  date: {
    dayOfYear: (day: number, month: string) => string
    day: (day: number, month: string, year: string) => string
    month: (month: string, year: string) => string
    short: (day: number, month: string, year: string) => string
  }
  pay: {
    salary: string
    problems: Record<SalaryProblem, (limits: { least: string; most: string; kept: string }) => string>
  }
  gate: {
    loading: string
    slow: string
    retry: string
    problems: {
      http: (status: number) => string
      network: string
      timeout: string
      broken: string
      part: string
      shape: (count: number) => string
    }
  }
  front: FrontWords
}
