import type { Language } from '../domain/language'
import { EVERYTHING } from '../domain/choices'
import { FIGURES } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { CLASS_WORDS } from '../i18n/classWords'
import { DATA_PAGE, NOT_FOUND } from '../i18n/dataPageWords'
import { en } from '../i18n/en'
import { es } from '../i18n/es'
import { EVIDENCE_WORDS } from '../i18n/evidenceWords'
import { namerOf } from '../i18n/nameOf'
import { PAY_WORDS } from '../i18n/payWords'
import { TAKE_AWAY } from '../i18n/takeAwayWords'
import { wordFinding } from '../i18n/wordFinding'
import { wordNote } from '../i18n/wordNote'
import { losAngeles } from './losAngeles'

/** Texts by the path of their message: `notes.pay-how`, `finding.salary 2019-01-11`. */
export type Sayings = ReadonlyMap<string, string>

/** Arguments for messages with parameters for which a number would make no sense. */
const PARTS: Readonly<Record<string, readonly unknown[]>> = {
  'front.table.steps': [['3%', '3%']],
  'classAndStaff.offer': ['offer', 'district', '2019'],
  'classAndStaff.together': [['teacher', 'nurse']],
  'pay.problems': [{ least: '$20,000', most: '$250,000', kept: '$75,000' }],
  'evidence.unknownFact': ['x-1'],
  'filters.badValue': ['asof', 'x-1'],
  'class.compared': [30, { low: 34, high: 36 }],
  'class.picture': [34, 36],
  'class.class': ['4', 30],
  'takeAway.cite.sources': ['Los Angeles Times', ['ABC7 Los Angeles', 'KQED']],
}

/** The days for which findings are worded: each turn of the talks, and the end. */
const DAYS = [null, '2017-05-04', '2018-07-24', '2018-10-30', '2019-01-11', '2019-01-22'] as const

function leavesOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, path === '' ? key : `${path}.${key}`))
}

function saidBy(words: unknown, path: string): readonly (readonly [string, string])[] {
  return leavesOf(words, path).flatMap(([at, said]) => {
    if (typeof said === 'string') return [[at, said] as const]
    if (typeof said !== 'function' || /(?:^|\.)(?:findings|notes)\./.test(at)) return []
    const parts =
      PARTS[at] ?? PARTS[at.split('.').slice(0, -1).join('.')] ?? Array.from({ length: said.length }, () => 3)
    return [[at, String(Reflect.apply(said, undefined, [...parts]))] as const]
  })
}

/** Every text of the interface in a language, with sample arguments; and every finding, on several days. */
export function interfaceWords(language: Language): Sayings {
  const { figures: dataset } = losAngeles(language)
  const namer = namerOf(dataset, language)
  const findings = DAYS.flatMap((asof) =>
    FIGURES.map((id) => {
      const { finding } = figureOf(id, dataset, { ...EVERYTHING, asof })
      return [`finding.${id} ${asof ?? ''}`.trim(), wordFinding(finding, language, namer, asof)] as const
    }),
  )
  const notes = DAYS.flatMap((asof) =>
    FIGURES.flatMap((id) =>
      figureOf(id, dataset, { ...EVERYTHING, asof, show: 'all' }).notes.flatMap((note) =>
        note.kind === 'said' && 'parts' in note
          ? [[`notes.${note.note} ${asof ?? ''}`.trim(), wordNote(note, language, dataset)] as const]
          : [],
      ),
    ),
  )
  return new Map([
    ...notes,
    ...saidBy(language === 'en' ? en : es, ''),
    ...saidBy(EVIDENCE_WORDS[language], 'evidence'),
    ...saidBy(DATA_PAGE[language], 'dataPage'),
    ...saidBy(NOT_FOUND[language], 'notFound'),
    ...saidBy(PAY_WORDS[language], 'working'),
    ...saidBy(CLASS_WORDS[language], 'class'),
    ...saidBy(TAKE_AWAY[language], 'takeAway'),
    ...findings,
  ])
}

/**
 * Every text of the data that we wrote, in a language, by the id of its record. Others' titles and names are left out.
 */
export function dataWords(language: Language): Sayings {
  const { evidence } = losAngeles(language)
  const said = (id: string, texts: Readonly<Record<string, string | null>>) =>
    Object.entries(texts).flatMap(([key, text]) => (text === null ? [] : [[`${id}.${key}`, text] as const]))
  return new Map([
    ...evidence.facts.flatMap(({ id, statement, note }) => said(id, { statement, note })),
    ...evidence.facts.flatMap(({ id, sources }) =>
      sources.flatMap(({ source, locator }) => said(`${id}.${source}`, { locator })),
    ),
    ...evidence.corrections.flatMap(({ stood, right }, index) => said(`correction ${index + 1}`, { stood, right })),
    ...evidence.conflicts.flatMap(({ id, question, shows }) => said(id, { question, shows })),
    ...evidence.events.flatMap(({ id, title, detail }) => said(id, { title, detail })),
    ...evidence.terms.flatMap(({ id, term, definition }) => said(id, { term, definition })),
    ...evidence.proposals.flatMap(({ id, label, statusNote, unknown }) =>
      said(id, { label, statusNote, ...Object.fromEntries(unknown.map((text, index) => [`unknown-${index}`, text])) }),
    ),
    ...evidence.proposals.flatMap(({ id, terms }) =>
      Object.entries(terms).flatMap(([kind, { summary, unknown }]) =>
        said(`${id}.${kind}`, {
          summary,
          ...Object.fromEntries(unknown.map((text, index) => [`unknown-${index}`, text])),
        }),
      ),
    ),
    ...evidence.sources.flatMap(({ id, read, note }) => said(id, { read, note })),
  ])
}
