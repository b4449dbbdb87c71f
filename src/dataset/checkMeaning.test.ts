import { describe, expect, it } from 'vitest'
import { aConflict, aFact, aFile, aProposal, aSource, anEvent, words } from '../testing/aFile'
import { checkMeaning } from './checkMeaning'
import type { DatasetIssue } from './issue'
import { readShape } from './readShape'
import { publishedFile, type PublishedInput } from './wholeSchema'

/** The issues that the meaning check finds in a file of the right shape. */
function issuesIn(changes: Partial<PublishedInput>): readonly DatasetIssue[] {
  const read = readShape(publishedFile, aFile(changes))
  if (!read.ok) throw new Error(`A case must have the right shape: ${JSON.stringify(read.error)}`)
  return checkMeaning(read.value)
}

const opposed = (changes: Parameters<typeof aFact>[0]) =>
  aFact({ status: 'conflicting', conflicts: ['how-much'], ...changes })
const TWO_ACCOUNTS = [opposed({}), opposed({ id: 'other-raise', value: 4 })]
const summary = words('A term', 'Un punto')

describe('ids', () => {
  it('are unlike every other id of their list', () => {
    expect(issuesIn({ facts: [aFact(), aFact({ id: 'bonus' }), aFact()] })).toEqual([
      { kind: 'duplicate-id', at: 'facts[2] (raise)', found: 'raise', first: 'facts[0] (raise)' },
    ])
  })

  it('lead to a record, from wherever they point', () => {
    const issues = issuesIn({
      facts: [
        aFact({
          sources: [{ source: 'contrat' }],
          proposal: 'agrement',
          alsoIn: ['offer'],
          conflicts: ['none'],
          repeats: 'rise',
        }),
      ],
      conflicts: [aConflict({ kind: 'definition', facts: ['a', 'b'] })],
      proposals: [aProposal({ terms: { money: { summary, facts: ['c'] } } })],
      events: [anEvent({ facts: ['d'], sources: ['e'] })],
      terms: [{ id: 'cap', term: words('Cap', 'Tope'), definition: words('A limit.', 'Un límite.'), facts: ['f'] }],
    })
    expect(
      issues.flatMap((issue) =>
        issue.kind === 'unknown-id' ? [[issue.at, issue.found, issue.list, issue.nearest]] : [],
      ),
    ).toEqual([
      ['facts[0] (raise).proposal', 'agrement', 'proposals', 'agreement'],
      ['facts[0] (raise).repeats', 'rise', 'facts', 'raise'],
      ['facts[0] (raise).alsoIn[0]', 'offer', 'proposals', null],
      ['facts[0] (raise).conflicts[0]', 'none', 'conflicts', null],
      ['facts[0] (raise).sources[0].source', 'contrat', 'sources', 'contract'],
      ['conflicts[0] (how-much).facts[0]', 'a', 'facts', null],
      ['conflicts[0] (how-much).facts[1]', 'b', 'facts', null],
      ['proposals[0] (agreement).terms.money.facts[0]', 'c', 'facts', null],
      ['events[0] (signed).facts[0]', 'd', 'facts', null],
      ['events[0] (signed).sources[0]', 'e', 'sources', null],
      ['terms[0] (cap).facts[0]', 'f', 'facts', null],
    ])
  })

  it('do not repeat one another in a cycle', () => {
    expect(issuesIn({ facts: [aFact({ repeats: 'later' }), aFact({ id: 'later', repeats: 'raise' })] })).toEqual([
      { kind: 'repeats-loop', at: 'facts[0] (raise).repeats', found: 'later' },
      { kind: 'repeats-loop', at: 'facts[1] (later).repeats', found: 'raise' },
    ])
  })
})

describe('a cycle of repetitions', () => {
  const ring = (length: number) =>
    Array.from({ length }, (_, index) => aFact({ id: `raise-${index}`, repeats: `raise-${(index + 1) % length}` }))

  it('is told from the chain that leads to it', () => {
    const facts = [
      aFact({ id: 'leads-there', repeats: 'raise-0' }),
      ...ring(2),
      aFact({ id: 'alone', repeats: 'alone' }),
    ]
    expect(issuesIn({ facts }).map(({ at }) => at)).toEqual([
      'facts[1] (raise-0).repeats',
      'facts[2] (raise-1).repeats',
      'facts[3] (alone).repeats',
    ])
  })

  it('is found quickly, however large', () => {
    const before = performance.now()
    expect(issuesIn({ facts: ring(20_000) })).toHaveLength(20_000)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})

describe('a fact', () => {
  it('has a source', () => {
    expect(issuesIn({ facts: [aFact({ sources: [] })] })).toEqual([
      { kind: 'no-source', at: 'facts[0] (raise).sources' },
    ])
  })

  it('that is inferred shows its arithmetic', () => {
    expect(issuesIn({ facts: [aFact({ status: 'inferred', basis: 'inferred' })] })).toEqual([
      { kind: 'no-formula', at: 'facts[0] (raise).formula' },
    ])
  })

  it('cannot show a better grade than its basis', () => {
    expect(issuesIn({ facts: [aFact({ status: 'primary', basis: 'reported' })] })).toEqual([
      {
        kind: 'status-mismatch',
        at: 'facts[0] (raise).status',
        found: 'primary',
        expected: 'reported',
        basis: 'reported',
        conflict: null,
      },
    ])
  })

  it('keeps to its period', () => {
    expect(issuesIn({ facts: [aFact({ from: '2019-07-01', to: '2019-06-30' })] })).toEqual([
      { kind: 'period-order', at: 'facts[0] (raise).from', from: '2019-07-01', to: '2019-06-30' },
    ])
  })

  it('may begin and end in the same month, whichever is said more exactly', () => {
    expect(issuesIn({ facts: [aFact({ from: '2019-01-22', to: '2019-01' })] })).toEqual([])
  })

  it('names bands that hold its grades', () => {
    expect(issuesIn({ facts: [aFact({ grades: { bands: ['tk-3'], from: '4', to: '8', label: '4-8' } })] })).toEqual([
      {
        kind: 'grades-mismatch',
        at: 'facts[0] (raise).grades',
        found: ['tk-3'],
        expected: ['4-6', '6-8'],
        from: '4',
        to: '8',
      },
    ])
    expect(issuesIn({ facts: [aFact({ grades: { bands: [], from: '8', to: '4', label: '8-4' } })] })).toMatchObject([
      { kind: 'grades-mismatch', expected: [] },
    ])
  })

  it('of grade 6 may be in either of its bands', () => {
    expect(issuesIn({ facts: [aFact({ grades: { bands: ['6-8'], from: '6', to: '8', label: '(6)7-8' } })] })).toEqual(
      [],
    )
  })
})

describe('a number', () => {
  it('that cuts class sizes cannot be charted as a limit', () => {
    expect(issuesIn({ facts: [aFact({ id: 'cut', measure: 'cap', unit: 'students-fewer', value: 4 })] })).toEqual([
      {
        kind: 'unit-mismatch',
        at: 'facts[0] (cut).unit',
        measure: 'cap',
        found: 'students-fewer',
        allowed: ['students-per-class', 'students-per-teacher'],
      },
    ])
  })

  it('has a unit', () => {
    expect(issuesIn({ facts: [aFact({ unit: null })] })).toMatchObject([{ kind: 'unit-mismatch', found: null }])
  })

  it('has no place in what is said in words', () => {
    expect(issuesIn({ facts: [aFact({ measure: 'claim' })] })).toMatchObject([
      { kind: 'unit-mismatch', measure: 'claim', found: 'percent', allowed: [] },
    ])
  })

  it('in passing has a unit of its measure too', () => {
    expect(issuesIn({ facts: [aFact({ also: [{ measure: 'turnout', unit: 'votes', value: 81 }] })] })).toMatchObject([
      { kind: 'unit-mismatch', at: 'facts[0] (raise).also[0].unit', measure: 'turnout', allowed: ['percent'] },
    ])
  })

  it('that is not there is explained', () => {
    expect(issuesIn({ facts: [aFact({ value: null })] })).toEqual([
      { kind: 'no-value', at: 'facts[0] (raise).value', measure: 'raise' },
    ])
    expect(issuesIn({ facts: [aFact({ value: null, unit: null })] })).toMatchObject([{ kind: 'no-value' }])
    expect(issuesIn({ facts: [aFact({ value: null, unit: null, missing: 'not-found' })] })).toEqual([])
  })

  it('is not needed for a span of time that has its dates, or for words', () => {
    expect(issuesIn({ facts: [aFact({ measure: 'duration', unit: null, value: null, to: '2022-06-30' })] })).toEqual([])
    expect(issuesIn({ facts: [aFact({ measure: 'claim', unit: null, value: null })] })).toEqual([])
  })

  it('that is there is not missing; zero is a number', () => {
    expect(issuesIn({ facts: [aFact({ value: 0, missing: 'not-proposed' })] })).toEqual([
      { kind: 'value-and-missing', at: 'facts[0] (raise).missing', found: 0, missing: 'not-proposed' },
    ])
  })

  it('lies within its range, and the range goes up', () => {
    expect(issuesIn({ facts: [aFact({ value: null, low: 6, high: 5 })] })).toEqual([
      { kind: 'range-order', at: 'facts[0] (raise).low', low: 6, high: 5 },
    ])
    expect(issuesIn({ facts: [aFact({ value: 7, low: 5, high: 6 })] })).toEqual([
      { kind: 'outside-range', at: 'facts[0] (raise).value', found: 7, low: 5, high: 6 },
    ])
    expect(issuesIn({ facts: [aFact({ value: 4, low: 5 })] })).toMatchObject([{ kind: 'outside-range', high: null }])
    expect(issuesIn({ facts: [aFact({ value: 6, low: 5, high: 6 })] })).toEqual([])
  })
})

describe('a conflict', () => {
  it('is good when both sides name each other and are marked', () => {
    expect(issuesIn({ facts: TWO_ACCOUNTS, conflicts: [aConflict()] })).toEqual([])
  })

  it('has at least two different facts', () => {
    expect(issuesIn({ facts: [opposed({})], conflicts: [aConflict({ facts: ['raise', 'raise'] })] })).toEqual([
      { kind: 'conflict-too-small', at: 'conflicts[0] (how-much).facts', found: 1 },
    ])
  })

  it('is named by its facts, and names them', () => {
    const third = aFact({ id: 'third' })
    expect(
      issuesIn({ facts: [...TWO_ACCOUNTS, third], conflicts: [aConflict({ facts: ['raise', 'third'] })] }),
    ).toEqual([
      {
        kind: 'conflict-not-mutual',
        at: 'facts[1] (other-raise).conflicts',
        fact: 'other-raise',
        conflict: 'how-much',
        silent: 'conflict',
      },
      {
        kind: 'conflict-not-mutual',
        at: 'conflicts[0] (how-much).facts',
        fact: 'third',
        conflict: 'how-much',
        silent: 'fact',
      },
    ])
  })

  it.each(['contradiction', 'claim'] as const)('of kind %s marks its facts as conflicting', (kind) => {
    const facts = [opposed({}), opposed({ id: 'other-raise', status: 'primary' })]
    expect(issuesIn({ facts, conflicts: [aConflict({ kind })] })).toEqual([
      {
        kind: 'status-mismatch',
        at: 'facts[1] (other-raise).status',
        found: 'primary',
        expected: 'conflicting',
        basis: 'primary',
        conflict: 'how-much',
      },
    ])
  })

  it('of definitions leaves its facts their own grade', () => {
    expect(issuesIn({ facts: TWO_ACCOUNTS, conflicts: [aConflict({ kind: 'definition' })] })).toMatchObject([
      {
        kind: 'status-mismatch',
        at: 'facts[0] (raise).status',
        found: 'conflicting',
        expected: 'primary',
        conflict: null,
      },
      { kind: 'status-mismatch', at: 'facts[1] (other-raise).status' },
    ])
  })

  it('is behind every conflicting fact', () => {
    expect(issuesIn({ facts: [aFact({ status: 'conflicting' })] })).toMatchObject([
      { kind: 'status-mismatch', found: 'conflicting', expected: 'primary', conflict: null },
    ])
  })
})

describe('a proposal', () => {
  const offer = aProposal({ id: 'offer', party: 'district', kind: 'offer', status: 'superseded' })
  const agreement = aProposal({ terms: { salary: { summary, facts: ['raise'] } } })

  it('does not borrow the number of another', () => {
    expect(issuesIn({ facts: [aFact({ proposal: 'offer' })], proposals: [offer, agreement] })).toEqual([
      {
        kind: 'foreign-term',
        at: 'proposals[1] (agreement).terms.salary.facts[0]',
        found: 'raise',
        proposal: 'agreement',
        owner: 'offer',
      },
    ])
  })

  it('has a headline that is its own, and a number', () => {
    const led = aProposal({ terms: { salary: { summary, facts: ['raise'], headline: 'raise' } } })
    const at = 'proposals[1] (agreement).terms.salary.headline'
    const issuesOf = (changes: Parameters<typeof aFact>[0]) =>
      issuesIn({ facts: [aFact(changes)], proposals: [offer, led] })
    const wrong = { kind: 'wrong-headline', at, found: 'raise', proposal: 'agreement' }
    expect(issuesOf({ proposal: 'agreement' })).toEqual([])
    expect(issuesOf({ proposal: 'offer', alsoIn: ['agreement'] })).toEqual([{ ...wrong, problem: 'foreign' }])
    expect(issuesOf({})).toEqual([{ ...wrong, problem: 'foreign' }])
    expect(issuesOf({ proposal: 'agreement', value: null, missing: 'not-read' })).toEqual([
      { ...wrong, problem: 'no-number' },
    ])
  })

  it('names facts that are there, as its headline, as its parts and behind its words', () => {
    const term = {
      summary,
      facts: ['raise'],
      headline: 'rise',
      parts: ['rise'],
      brief: [{ facts: ['rise'], words: summary }],
    }
    expect(issuesIn({ proposals: [aProposal({ terms: { salary: term } })] }).map(({ kind, at }) => [kind, at])).toEqual(
      [
        ['unknown-id', 'proposals[0] (agreement).terms.salary.headline'],
        ['unknown-id', 'proposals[0] (agreement).terms.salary.parts[0]'],
        ['unknown-id', 'proposals[0] (agreement).terms.salary.brief[0].facts[0]'],
      ],
    )
  })

  it('may repeat a number that says so, or show one that belongs to none', () => {
    expect(
      issuesIn({ facts: [aFact({ proposal: 'offer', alsoIn: ['agreement'] })], proposals: [offer, agreement] }),
    ).toEqual([])
    expect(issuesIn({ proposals: [agreement] })).toEqual([])
  })

  it('says why a term is empty', () => {
    expect(issuesIn({ proposals: [aProposal({ terms: { money: { summary, facts: [] } } })] })).toEqual([
      { kind: 'empty-term', at: 'proposals[0] (agreement).terms.money' },
    ])
    expect(
      issuesIn({ proposals: [aProposal({ terms: { money: { summary, facts: [], missing: 'not-bargained' } } })] }),
    ).toEqual([])
  })

  it('is disclosed when it is made, or later', () => {
    expect(issuesIn({ proposals: [aProposal({ disclosed: '2019-01-21' })] })).toEqual([
      {
        kind: 'disclosed-too-early',
        at: 'proposals[0] (agreement).disclosed',
        found: '2019-01-21',
        made: '2019-01-22',
      },
    ])
    expect(issuesIn({ proposals: [aProposal({ disclosed: '2019-01' })] })).toEqual([])
  })
})

describe('time', () => {
  it('runs forward through the events', () => {
    const events = [anEvent(), anEvent({ id: 'strike', date: '2019-01-14' }), anEvent({ id: 'month', date: '2019-01' })]
    expect(issuesIn({ events })).toEqual([
      { kind: 'date-order', at: 'events[1] (strike).date', found: '2019-01-14', previous: '2019-01-22' },
    ])
  })

  it('runs forward through the strike', () => {
    expect(issuesIn({ strike: { from: '2019-01-22', to: '2019-01-14' } })).toMatchObject([
      { kind: 'period-order', at: 'strike.from' },
    ])
  })
})

describe('words', () => {
  it.each([
    ['A <b>large</b> raise.', '<b>large'],
    ['A raise.<script>alert(1)</script>', '<script>alert(1)'],
    ['Pay &amp; benefits.', '&amp;'],
    ['A dash &#8211; here.', '&#8211;'],
  ])('carry no markup: %s', (en, found) => {
    expect(issuesIn({ facts: [aFact({ statement: words(en, 'Un aumento.') })] })).toEqual([
      { kind: 'markup', at: 'facts[0] (raise).statement.en', found },
    ])
  })

  it('may compare numbers and name firms; addresses may have an &', () => {
    const source = aSource({ publisher: words('A&B', 'A&B'), url: 'https://example.org/?a=1&copy;=2' })
    expect(
      issuesIn({ facts: [aFact({ statement: words('3 < 4 & 5 > 4.', '3 < 4 y 5 > 4.') })], sources: [source] }),
    ).toEqual([])
  })

  it('are translated, where they are a sentence', () => {
    const same = 'Pay rises by 3 percent.'
    expect(issuesIn({ facts: [aFact({ statement: words(same, same) })] })).toEqual([
      { kind: 'missing-language', at: 'facts[0] (raise).statement', language: 'es', problem: 'identical' },
    ])
  })

  it('may be the same in both languages where they are a name, a title or a few words', () => {
    const title = 'Why We Strike in Los Angeles'
    const fact = aFact({ actor: words(title, title), scope: words('TK-3', 'TK-3') })
    expect(
      issuesIn({ facts: [fact], sources: [aSource({ title: words(title, title), publisher: words(title, title) })] }),
    ).toEqual([])
  })
})
