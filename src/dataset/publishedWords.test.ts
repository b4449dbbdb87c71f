import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import { aFile, words } from '../testing/aFile'
import { dataWords } from '../testing/everyWord'
import { losAngeles } from '../testing/losAngeles'
import { parsePublished } from './parseDataset'

const EVIDENCE = { en: losAngeles('en').evidence, es: losAngeles('es').evidence }
const { facts, conflicts, corrections, events, proposals, sources } = EVIDENCE.en

function fact(id: string) {
  const found = facts.find((one) => one.id === id)
  if (!found) throw new Error(`Expected the fact ${id}.`)
  return found
}

describe('the words of the published file', () => {
  const ids = new Set(
    [...facts, ...sources, ...conflicts, ...proposals].map(({ id }) => id).filter((id) => id.includes('-')),
  )

  it.each(LANGUAGES)('name no record by its id, and tell no maker of charts what to do, in %s', (language) => {
    const inside = [...dataWords(language)].filter(
      ([path, text]) =>
        !path.includes('url') &&
        (/do not chart|check before|treat with care|no usar en gráficas|verifique/i.test(text) ||
          (text.match(/[a-z0-9]+(?:[-.][a-z0-9]+)+/gi) ?? []).some((word) => ids.has(word))),
    )
    expect(inside.map(([path, text]) => `${path}: ${text}`)).toEqual([])
  })

  it.each([
    [
      'en',
      /\b(collapsed|verdict|bad blood|rich backers|would not drop|played down|refus\w+|pressed both|pressed for)\b/i,
    ],
    ['es', /\b(restó importancia|pleito|adinerados patrocinadores|se negó)\b/i],
  ] as const)('take no side with a verb or a noun, in %s', (language, loaded) => {
    const taken = EVIDENCE[language].facts.filter(({ statement }) => loaded.test(statement))
    expect(taken.map(({ id }) => id)).toEqual([])
  })

  it('tell no lone dissent of one side on the timeline: it is left to the evidence', () => {
    const told = new Set(events.flatMap((event) => event.facts))
    expect(facts.filter(({ id }) => id.startsWith('opp-') && told.has(id))).toEqual([])
  })

  it.each([
    ['claim-district-harm', /of itself that it had a duty/, /que tenía la responsabilidad/],
    ['opp-cten', /nonpartisan/, /no partidista/],
    ['opp-van-der-fluit', /speak out against the union/, /en contra del sindicato/],
    ['claim-union-irresponsible', /if there was a strike/, /si había huelga/],
    ['claim-newsom-statement', /all parties.*parents certainty/, /todas las partes.*certeza a los padres/],
    ['evt-mayor-statement', /discussions with their leaders/, /conversaciones con sus dirigentes/],
    ['ctx-mayor-aloof', /a Democrat/, /demócrata/],
    ['evt-no-talks-scheduled', /no new talks were scheduled/, /no había nuevas pláticas/],
    ['cs-ta-up-to-7', /up to seven students/, /hasta siete alumnos menos/],
    ['cs-2009-k3', /would take/, /subía/],
    ['cs-sec15-what', /go over the limits/, /pasar los límites/],
  ])('say of %s what its source says', (id, english, spanish) => {
    expect(fact(id).statement).toMatch(english)
    expect(EVIDENCE.es.facts.find((one) => one.id === id)?.statement).toMatch(spanish)
  })
})

describe('the corrections', () => {
  it('are newest first, not after the version, each of facts that exist', () => {
    const days = corrections.map(({ on }) => on)
    expect(days.length).toBeGreaterThan(20)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(days[0]).toBe(EVIDENCE.en.version)
    expect(corrections.filter(({ facts: ids }) => ids.length === 0)).toEqual([])
    for (const id of corrections.flatMap((one) => one.facts)) expect(fact(id).id).toBe(id)
  })

  it('stand in the list of changes, under their day, in the same words', () => {
    const changes = readFileSync('public/data/CHANGES.md', 'utf8').replaceAll(/\s+/g, ' ')
    for (const { on, stood, right } of corrections)
      expect(changes.slice(changes.indexOf(`## ${on}`))).toContain(`${stood} ${right}`)
  })

  it('say what stood, what is right and since when', () => {
    const first = corrections[0]
    expect(first?.facts).toEqual(['claim-district-harm'])
    expect(first?.stood).toBe('The district was said to have put a duty to settle on both sides.')
    expect(first?.right).toBe('The district spoke of its own duty to resolve the situation.')
  })

  it('that name no fact of the file are found', () => {
    const correction = {
      on: '2026-01-31',
      facts: ['no-such-fact'],
      stood: words('Two.', 'Dos.'),
      right: words('Three.', 'Tres.'),
    }
    const read = parsePublished(aFile({ corrections: [correction] }))
    expect(read.ok ? [] : read.error).toMatchObject([{ kind: 'unknown-id', at: 'corrections[0].facts[0]' }])
  })
})
