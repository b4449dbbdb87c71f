import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { LANGUAGES } from '../domain/language'
import { FIGURES, marksOf, type Label, type Mark } from '../figures/figure'
import { WORDS } from '../figures/label'
import { figureOf } from '../figures/figures'
import { losAngeles } from '../testing/losAngeles'
import { namerOf } from './nameOf'

const NAMERS = { en: namerOf(losAngeles('en').figures, 'en'), es: namerOf(losAngeles('es').figures, 'es') }
const BROKEN = /undefined|\[object|NaN|null/
const EVERY_CLASS = { ...EVERYTHING, subjects: ['academic', 'non-academic'] } as const

function both(say: (namer: (typeof NAMERS)['en']) => string): readonly [string, string] {
  return [say(NAMERS.en), say(NAMERS.es)]
}

function markIn(id: (typeof FIGURES)[number], key: string): Mark {
  const mark = marksOf(figureOf(id, losAngeles().figures, { ...EVERYTHING, show: 'all' })).find(
    (candidate) => candidate.key === key,
  )
  if (!mark) throw new Error(`Expected the mark ${key}.`)
  return mark
}

describe(namerOf, () => {
  it.each<[Label, string, string]>([
    [{ of: 'proposal', id: 'P13-district-2019-01-11' }, 'District, Jan 11, 2019', 'Distrito, 11 ene 2019'],
    [{ of: 'proposal', id: 'P14-union-2019-01-11' }, 'Union, Jan 11, 2019', 'Sindicato, 11 ene 2019'],
    [{ of: 'proposal', id: 'P11-district-2018-12-chart' }, 'District, Dec 2018', 'Distrito, dic 2018'],
    [{ of: 'proposal', id: 'P00-contract-2014-17' }, 'Contract, 2015', 'Contrato, 2015'],
    [{ of: 'proposal', id: 'P00b-mou-2017-18' }, 'Memorandum, 2017', 'Memorándum, 2017'],
    [{ of: 'proposal', id: 'P16-agreement-2019-01-22' }, 'Agreement, Jan 22, 2019', 'Acuerdo, 22 ene 2019'],
    [{ of: 'party', party: 'fact-finder' }, 'Fact-finder', 'Panel imparcial'],
    [{ of: 'band', band: '4-6' }, 'Grades 4 to 6', 'Grados 4 a 6'],
    [{ of: 'role', role: 'nurse' }, 'Nurses', 'Enfermeras'],
    [{ of: 'year', year: 2019 }, '2019–20', '2019–20'],
    [{ of: 'years', first: 2019, last: 2020 }, '2019–20 – 2020–21', '2019–20 – 2020–21'],
    [{ of: 'count-of-years', years: 3 }, '3 years', '3 años'],
    [{ of: 'day', day: '2019-01-14' }, 'Jan 14, 2019', '14 ene 2019'],
    [{ of: 'actor', name: 'California', day: '2015' }, 'California, 2015', 'California, 2015'],
    [{ of: 'actor', name: 'Austin Beutner', day: null }, 'Austin Beutner', 'Austin Beutner'],
    [{ of: 'outlets', sources: ['lat-2019-01-14', 'lat-2019-01-22'] }, 'Los Angeles Times', 'Los Angeles Times'],
    [
      { of: 'outlets', sources: ['ktla-2019-01-15', 'lat-2019-01-14'] },
      'KTLA, Los Angeles Times',
      'KTLA, Los Angeles Times',
    ],
    [
      { of: 'outlets', sources: ['lat-2019-01-22', 'cnn-2019-01-18', 'speakup-2019-04-23'] },
      'Los Angeles Times and 2 more',
      'Los Angeles Times y 2 más',
    ],
  ])('names %j', (label, english, spanish) => {
    expect(both(({ name }) => name(label))).toEqual([english, spanish])
  })

  it('names what it does not know by its id', () => {
    expect(NAMERS.en.name({ of: 'proposal', id: 'P99' })).toBe('P99')
    expect(NAMERS.es.name({ of: 'event', id: 'no-such-day' })).toBe('no-such-day')
  })

  it('shortens school years, and nothing that could be mistaken then', () => {
    expect(NAMERS.en.short({ of: 'year', year: 2019 })).toBe('’19–20')
    expect(NAMERS.en.short({ of: 'proposal', id: 'P14-union-2019-01-11' })).toBe('Union, Jan 11, 2019')
  })

  it('gives each proposal a name of its own', () => {
    for (const language of LANGUAGES) {
      const { proposals } = losAngeles(language).figures
      const names = proposals.map(({ id }) => NAMERS[language].name({ of: 'proposal', id }))
      expect(new Set(names).size).toBe(proposals.length)
    }
  })

  it('joins places from general to specific', () => {
    expect(
      both(({ path }) =>
        path([
          { of: 'band', band: '4-6' },
          { of: 'school-types', types: ['phbao', 'desegregated'] },
        ]),
      ),
    ).toEqual([
      'Grades 4 to 6, PHBAO schools, Desegregated/Receiver schools',
      'Grados 4 a 6, Escuelas PHBAO, Escuelas desegregadas o receptoras',
    ])
  })

  it.each([
    ['a number', 'money', 'mon-ta-403', 'about $403 million', 'alrededor de $403 millones'],
    ['why there is none', 'money', 'P06-union-2018-07-24-missing', 'not found', 'no se encontró'],
    ['a date', 'timeline', '2019-01-24-ratification-result', 'Jan 24, 2019', '24 ene 2019'],
  ] as const)('gives as a mark’s value %s', (_what, id, key, english, spanish) => {
    expect(both(({ value }) => value(markIn(id, key)))).toEqual([english, spanish])
  })

  it('gives the statement where an answer is text', () => {
    const mark = markIn('contested', 'sal-union-denies-agreed-cg-salary-agreed')
    for (const text of both(({ value }) => value(mark))) expect(text.length).toBeGreaterThan(20)
    expect(NAMERS.en.value(mark)).not.toBe(NAMERS.es.value(mark))
  })

  it.each([
    [
      'whose, where, how much, how sure, which source',
      'class-size',
      'cs-dist-2019-01-11-34-6-8',
      'District, Jan 11, 2019. Middle school (grades 6 to 8), 90 high-need schools. Up to 34 students per class. Primary: from the party or authority itself. Source: Los Angeles Unified School District.',
      'Distrito, 11 ene 2019. Escuela intermedia (grados 6 a 8), 90 esc. de alta necesidad. Hasta 34 alumnos por clase. Directo: de la propia parte o autoridad. Fuente: Los Angeles Unified School District.',
    ],
    [
      'a day once',
      'moves',
      'sal-union-6.5',
      'Union, Jul 24, 2018. 6.5%. Reported. Source: Los Angeles Times.',
      'Sindicato, 24 jul 2018. 6.5%. Reportado. Fuente: Los Angeles Times.',
    ],
    [
      'when a report came out that belongs to no proposal',
      'contested',
      'str-att-1-prelim-cg-att1',
      'District, Jan 14, 2019. How many students came on the first day? 141,631 students. Reported. Source: KTLA.',
      'Distrito, 14 ene 2019. ¿Cuántos alumnos asistieron el primer día? 141,631 alumnos. Reportado. Fuente: KTLA.',
    ],
    [
      'why there is none',
      'money',
      'P06-union-2018-07-24-missing',
      'Union, Jul 24, 2018. In all. Not found. We did not find this number in any source that we could read.',
      'Sindicato, 24 jul 2018. Total. No se encontró. No encontramos este número en ninguna fuente que pudimos leer.',
    ],
  ] as const)('says of a mark in full %s', (_what, id, key, english, spanish) => {
    expect(both(({ full }) => full(markIn(id, key)))).toEqual([english, spanish])
  })

  it.each(FIGURES)('names every mark of %s by the parts of its row, and says when', (id) => {
    for (const language of LANGUAGES) {
      const namer = NAMERS[language]
      for (const mark of marksOf(figureOf(id, losAngeles(language).figures, EVERY_CLASS))) {
        const said = namer.full(mark).toLocaleLowerCase()
        for (const part of [namer.who(mark), namer.long(mark), namer.sure(mark)])
          expect(said).toContain(part.toLocaleLowerCase())
        expect(said).toMatch(/\d{4}|no date given|sin fecha/)
        expect(said).not.toMatch(/[?!…]\.|\.\./)
      }
    }
  })

  it.each(FIGURES)('has a name for every mark of %s in both languages', (id) => {
    for (const language of LANGUAGES) {
      const namer = NAMERS[language]
      const figure = figureOf(id, losAngeles(language).figures, EVERY_CLASS)
      const texts = marksOf(figure).map((mark) => [namer.full(mark), namer.value(mark), namer.name(mark.who)])
      expect(texts.filter((parts) => parts.some((text) => text === '' || BROKEN.test(text)))).toEqual([])
      const sources = marksOf(figure).flatMap(({ facts }) => facts.map(namer.sourceOf))
      expect(sources.filter((source) => source === '' || BROKEN.test(source))).toEqual([])
    }
  })

  it.each(WORDS)('has the label %s in both languages', (word) => {
    for (const text of both(({ name }) => name({ of: 'word', word }))) expect(text).not.toMatch(/^$|undefined/)
  })

  it('names an outlet without how its text reached us', () => {
    for (const language of LANGUAGES) {
      const { facts } = losAngeles(language).figures
      const outlets = facts.map(({ id }) => NAMERS[language].outletOf(id))
      expect(outlets.filter((outlet) => outlet === '' || / vía | via | \(/.test(outlet))).toEqual([])
    }
  })
})
