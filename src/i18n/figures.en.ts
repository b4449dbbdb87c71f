import { classAndStaffEn } from './classAndStaff.en'
import { notesEn } from './notes.en'
import { payFindingsEn } from './payFindings.en'
import type { Party } from '../domain/vocabulary'
import { plural } from './plural'
import { talksEn } from './talks.en'
import { wholeFindingsEn } from './wholeFindings.en'
import type { Messages } from './messages'
import { pageEn } from './page.en'

const SIDES: Readonly<Record<Party, string>> = {
  district: 'the district',
  union: 'the union',
  'fact-finder': 'the fact-finder',
  joint: 'both sides',
  state: 'the state',
  observed: 'others',
}

/** What figures are called, find, and note. */
export const figuresEn: Pick<Messages, 'marks' | 'figures' | 'findings' | 'notes'> = {
  marks: {
    andMore: (name, count) => `${name} and ${count} more`,
    retroactive: 'hatched: back pay',
    disputedStart: 'disputed',
    through: (first, last) => `In all, ${first} to ${last}`,
    stepsAsOn: (day) => `dates stated ${day}`,
    from: (number, month) => `${number} from ${month}`,
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
    attendance: { name: 'Strike days', measure: 'Students in school on each strike day' },
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
    ...wholeFindingsEn(pageEn.roles),
  },
  notes: notesEn,
}
