import type { Messages } from './messages'
import { pageEn } from './page.en'

/** What is said about the data, and what only the build says of the site. */
export const siteEn: Pick<Messages, 'site' | 'about'> = {
  site: {
    ...pageEn.site,
    line: 'What each side proposed for the teachers of Los Angeles in 2017–2019, with a source for every number',
    description:
      'Every proposal on class size, staff and pay in the Los Angeles teachers’ dispute of 2019, side by side. Each in the same units, on the day it was made, with a source for every number.',
  },
  about: {
    missingTitle: 'What is missing, and why',
    missing: [
      'How large a class and how many posts the union asked for, and the caps in the first offers of the district: not found.',
      'How any offer’s posts divide by role: not found.',
      'How large classes really were, by grade, in these years: no series was found.',
    ],
    madeTitle: 'How this was made',
    made: [
      'Every number is a record of its own, with its sources and the place in them. Charts, tables and files are made from those records.',
      'Sources were read as archived copies; of most, only the opening. The evidence says how much of each was read. Where sources disagree, all are shown and none is chosen.',
      'Both sides stand in the same words, order, scale and size. No side paid for or saw this before it was published.',
    ],
    versionTitle: 'Corrections',
    corrections: 'The last corrections',
    allCorrections: 'All corrections',
    changes: 'List of changes',
  },
}
