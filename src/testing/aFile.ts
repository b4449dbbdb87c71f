import type { PublishedInput } from '../dataset/wholeSchema'

type Input<List extends 'facts' | 'conflicts' | 'proposals' | 'events' | 'terms' | 'sources'> =
  PublishedInput[List][number]
type Words = PublishedInput['title']

/** A reader's text in both languages. */
export function words(en: string, es: string): Words {
  return { en, es }
}

/** A source that was read in full. */
export function aSource(changes: Partial<Input<'sources'>> = {}): Input<'sources'> {
  return {
    id: 'contract',
    publisher: words('The district', 'El distrito'),
    title: words('The contract', 'El contrato'),
    kind: 'primary',
    read: words('full text', 'texto completo'),
    ...changes,
  }
}

/** A raise of 3 percent, found in `aSource()` and in no proposal. */
export function aFact(changes: Partial<Input<'facts'>> = {}): Input<'facts'> {
  return {
    id: 'raise',
    topic: 'salary',
    event: 'agreement',
    party: 'joint',
    measure: 'raise',
    unit: 'percent',
    value: 3,
    statement: words('Pay rises by 3 percent.', 'El salario sube 3%.'),
    status: 'primary',
    basis: 'primary',
    sources: [{ source: 'contract' }],
    ...changes,
  }
}

/** A contradiction between two facts, `raise` and `other-raise`. */
export function aConflict(changes: Partial<Input<'conflicts'>> = {}): Input<'conflicts'> {
  return {
    id: 'how-much',
    kind: 'contradiction',
    question: words('How large is the raise?', '¿De cuánto es el aumento?'),
    shows: words('Two accounts differ.', 'Dos versiones difieren.'),
    facts: ['raise', 'other-raise'],
    ...changes,
  }
}

/** A tentative agreement without terms. */
export function aProposal(changes: Partial<Input<'proposals'>> = {}): Input<'proposals'> {
  return {
    id: 'agreement',
    party: 'joint',
    kind: 'agreement',
    label: words('The agreement', 'El acuerdo'),
    made: '2019-01-22',
    status: 'tentative',
    terms: {},
    ...changes,
  }
}

/** The day of the agreement. */
export function anEvent(changes: Partial<Input<'events'>> = {}): Input<'events'> {
  return {
    id: 'signed',
    date: '2019-01-22',
    party: 'joint',
    title: words('An agreement', 'Un acuerdo'),
    detail: words('The parties sign.', 'Las partes firman.'),
    facts: [],
    sources: ['contract'],
    ...changes,
  }
}

/** The smallest valid published file: one fact and its source. A new one each time, for tests to modify. */
export function aFile(changes: Partial<PublishedInput> = {}): PublishedInput {
  return {
    format: 1,
    id: 'a-dispute',
    version: '2026-01-31',
    title: words('A dispute', 'Una disputa'),
    sides: { district: words('The district', 'El distrito'), union: words('The union', 'El sindicato') },
    strike: { from: '2019-01-14', to: '2019-01-22' },
    facts: [aFact()],
    conflicts: [],
    proposals: [],
    events: [],
    terms: [],
    sources: [aSource()],
    ...changes,
  }
}
