import { plural } from './plural'
import type { Messages } from './messages'

/** The site around its pages: its name, its foot, what it says while it loads or when that fails. */
export const siteEn: Pick<Messages, 'site' | 'gate' | 'about'> = {
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
  about: {
    missingTitle: 'What is missing, and why',
    missing: [
      'The union’s class-size numbers and number of posts, and the caps of the district’s earlier offers: not in any source we could read.',
      'How any offer’s posts divide by role: not found.',
      'How large classes really were, by grade, in these years: no series was found.',
      'The full text of the agreement and of the fact-finder’s report: only parts could be read.',
    ],
    madeTitle: 'How this was made',
    made: [
      'Every number is a record of its own, with its sources and the place in them. Charts, tables and files are made from those records.',
      'Sources were read as archived copies; of most, only the opening. The evidence says how much of each was read. Where sources disagree, all are shown and none is chosen.',
      'Both sides stand in the same words, order, scale and size. No side paid for or saw this before it was published.',
    ],
    versionTitle: 'Version and corrections',
    version: (day) => `Data of ${day}.`,
    corrections: 'Every change to the data is listed with its reason.',
    changes: 'List of changes',
  },
}
