import { describe, expect, it } from 'vitest'
import { dataWords, interfaceWords, type Sayings } from '../testing/everyWord'

const english = { interface: interfaceWords('en'), data: dataWords('en') }
const spanish = { interface: interfaceWords('es'), data: dataWords('es') }
const WHERE = ['interface', 'data'] as const

/** Where one language spells a number out, as English must at the beginning of a sentence; checked by hand. */
const IN_WORDS: Readonly<Record<string, string>> = {
  'str-vote-98.statement': 'Ninety-eight percent, 98%',
  'str-vote-turnout.statement': 'Eighty-one percent, 81%',
  'str-lmu-strong.statement': 'Fifty-three percent, 53%',
  'str-lmu-parents.statement': 'Eighteen percent, 18%',
  'cg-reserve.shows': '1.2 to 2.0 billion, $1,200 a $2,000 millones',
  '2015-05-08-members-ratify-the-2014-17-contract.detail': 'Ninety-seven percent, 97%',
  '2018-05-08-seiu-local-99-settles.detail': 'Three plus three percent, 3% más 3%',
  '2018-08-31-strike-authorized.detail': 'Ninety-eight percent, 98%',
  '2018-09-25-district-offers-6-percent.detail': 'Three, 3%',
  '2018-12-18-fact-finding-report-released.detail': 'Six percent, 6%',
}

/** What is much longer in Spanish, and why. */
const LONGER: Readonly<Record<string, string>> = {
  '2018-11-14-fact-finding-chair-confirmed.title': '“Fact-finding” is “panel de determinación de hechos”',
}

const wrongIn = (sayings: Sayings, isWrong: (text: string, path: string) => boolean) =>
  [...sayings].filter(([path, text]) => isWrong(text, path)).map(([path, text]) => `${path}: ${text}`)

const both = (where: (typeof WHERE)[number]) =>
  [...english[where]].map(([path, text]) => [path, text, spanish[where].get(path) ?? ''] as const)

const SCALES = { million: 1e6, millón: 1e6, millones: 1e6, billion: 1e9, 'mil millones': 1e9 } as const
const isScale = (word: string | undefined): word is keyof typeof SCALES => word !== undefined && word in SCALES

/** Which numbers a text says, in either language: 6.5, 74263, and 1800000000 for $1.8 billion and $1,800 millones. */
function numbersIn(text: string): ReadonlySet<number> {
  const said = text.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:\s+(million|millón|millones|billion|mil millones)\b)?/g)
  return new Set(
    [...said].map(([, digits = '', scale]) => {
      const number = Number(digits.replaceAll(',', '')) * (isScale(scale) ? SCALES[scale] : 1)
      return Math.round(number * 100) / 100
    }),
  )
}

const isSame = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
  one.size === other.size && [...one].every((number) => other.has(number))

describe(numbersIn, () => {
  it('reads a number as either language writes it', () => {
    expect(numbersIn('$1.8 billion and 3 percent')).toEqual(numbersIn('3% y $1,800 millones'))
    expect([...numbersIn('$74,263')]).toEqual([74_263])
    expect(numbersIn('6 percent')).not.toEqual(numbersIn('6.5%'))
  })
})

describe.each(WHERE)('the Spanish words of the %s', (where) => {
  it('exist for every English one, and for no other', () => {
    expect([...spanish[where].keys()]).toEqual([...english[where].keys()])
    expect(wrongIn(spanish[where], (text) => text.trim() === '')).toEqual(
      wrongIn(english[where], (text) => text.trim() === ''),
    )
  })

  it('hold no English', () => {
    const ENGLISH = /\b(?:the|and|with|was|were|from|this|that|by|are|not|which|of|for|than|their|its)\b/i
    // quotes from a source, beside their translation
    const quoted = /“[^”]*”|\(Rule of 87\)/g
    // names of papers, offices and laws keep their language
    const names =
      /\b(?:The (?:74|Washington Post|Mirror|Oarsman|Tartan Shield|Pearl Post|Bond Buyer|Seattle Times|Epoch Times|Vindicator|School Leader|State Worker|Answer Sheet)|At the Table|(?:[A-Z][\w’']+ )+(?:of|and|for|the)(?: the)? [A-Z]\w+|A\.M\.)\b/g
    expect(wrongIn(spanish[where], (text) => ENGLISH.test(text.replaceAll(quoted, '').replaceAll(names, '')))).toEqual(
      [],
    )
  })

  it('write numbers as in the United States: 74,263 and 6.09%', () => {
    const wrong = wrongIn(spanish[where], (text) => {
      const bare = text.replaceAll(/https?:\S+/g, '')
      return (
        /\d\s+%|%\d/.test(bare) || // 6 %
        /\$\s/.test(bare) || // $ 500
        /(?<![\d,])\d{1,3},\d{1,2}(?!\d)/.test(bare) || // 6,5
        /(?<![\d.])\d{1,3}\.\d{3}(?![\d.])/.test(bare) || // 74.263
        /\$\d{4,}/.test(bare) || // $1500
        /(?<![\d.,/#-])\d{5,}(?![\d/-])/.test(bare) // 74263
      )
    })
    expect(wrong).toEqual([])
  })

  it('say the same numbers as the English', () => {
    const wrong = both(where).flatMap(([path, one, other]) =>
      isSame(numbersIn(one), numbersIn(other.replace(' (grados 6-12)', ''))) || path in IN_WORDS
        ? []
        : [`${path}: ${one} | ${other}`],
    )
    expect(wrong).toEqual([])
  })

  it('open every question and exclamation, and close what they quote as they opened it', () => {
    expect(
      wrongIn(spanish[where], (text) => (text.match(/[?!]/g) ?? []).length !== (text.match(/[¿¡]/g) ?? []).length),
    ).toEqual([])
    expect(
      wrongIn(
        spanish[where],
        (text) => /[«»]/.test(text) || (text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length,
      ),
    ).toEqual([])
  })

  it('speak to their reader as usted', () => {
    const INFORMAL =
      /(?<!\b(?:se|que) )\b(?:tú|tu|tus|ti|contigo|vosotros|elige|escribe|mira|haz|puedes|tienes|quieres)\b/i
    expect(wrongIn(spanish[where], (text) => INFORMAL.test(text))).toEqual([])
  })
})

describe('the Spanish words of the interface', () => {
  it('are not much longer than the English: at most two fifths more, and 20 letters', () => {
    const long = both('interface').filter(([, one, other]) => other.length > one.length * 1.4 + 20)
    expect(long.map(([path, one, other]) => `${path}, ${one.length} to ${other.length}: ${other}`)).toEqual([])
  })

  it('fit where a chart draws text of the data: titles and questions are not much longer either', () => {
    const drawn = both('data').filter(([path]) => /\.(?:title|question)$/.test(path) && !(path in LONGER))
    const long = drawn.filter(([, one, other]) => other.length > one.length * 1.4 + 20)
    expect(long.map(([path, one, other]) => `${path}, ${one.length} to ${other.length}: ${other}`)).toEqual([])
  })
})
