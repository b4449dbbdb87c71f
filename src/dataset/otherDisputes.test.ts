import { describe, expect, it } from 'vitest'
import { aFact, aFile, aProposal, aSource, words } from '../testing/aFile'
import { parsePublished } from './parseDataset'
import type { PublishedInput } from './wholeSchema'

/** What these facts have in common: they were reported, in the paper below. */
const REPORTED = {
  status: 'reported' as const,
  basis: 'reported' as const,
  unit: null,
  value: null,
  sources: [{ source: 'paper', locator: words('second paragraph', 'segundo párrafo') }],
}

const OAKLAND: PublishedInput = aFile({
  id: 'oakland-2019',
  title: words('Oakland teachers and their district, 2019', 'Los maestros de Oakland y su distrito, 2019'),
  sides: {
    district: words('Oakland Unified School District', 'Distrito Escolar Unificado de Oakland'),
    union: words('Oakland Education Association', 'Oakland Education Association'),
  },
  strike: { from: '2019-02-21', to: '2019-03-01' },
  facts: [
    aFact({
      ...REPORTED,
      id: 'daily-payment',
      topic: 'class-size',
      event: 'offer',
      party: 'union',
      proposal: 'may-2018',
      measure: 'over-limit',
      unit: 'usd-per-student-per-day',
      value: 25,
      levels: ['elementary'],
      consequence: 'payment',
      statement: words(
        'For each elementary student above the limit, the union asked for $25 a day for the teacher.',
        'Por cada alumno de primaria por encima del límite, el sindicato pidió $25 al día para el maestro.',
      ),
    }),
    aFact({
      ...REPORTED,
      id: 'one-payment',
      proposal: 'settlement',
      announced: '2019-03-01',
      measure: 'one-time-payment',
      unit: 'percent',
      value: 3,
      retroactive: true,
      recurring: false,
      statement: words(
        'Members also get 3 percent of base pay, once.',
        'Los miembros reciben además 3% del sueldo base, una vez.',
      ),
    }),
    aFact({
      ...REPORTED,
      id: 'caseloads',
      topic: 'staffing',
      proposal: 'settlement',
      measure: 'students-per-staff',
      missing: 'no-number',
      roles: ['counselor', 'resource-specialist', 'psychologist', 'speech-therapist'],
      statement: words(
        'Caseloads fall in stages; the account gives no number.',
        'La carga de casos baja por etapas; la nota no da ningún número.',
      ),
    }),
  ],
  proposals: [
    aProposal({
      id: 'may-2018',
      party: 'union',
      kind: 'proposal',
      made: '2018-05-14',
      status: 'superseded',
      terms: {
        classSize: {
          summary: words('Payment above the limit', 'Pago por encima del límite'),
          facts: ['daily-payment'],
        },
      },
    }),
    aProposal({
      id: 'settlement',
      made: '2019-03-01',
      terms: {
        salary: { summary: words('One payment', 'Un pago'), facts: ['one-payment'] },
        staffing: { summary: words('Lower caseloads', 'Menos casos'), facts: ['caseloads'] },
        money: {
          summary: words('Outside the talks', 'Fuera de las negociaciones'),
          facts: [],
          missing: 'not-bargained',
        },
      },
    }),
  ],
  sources: [aSource({ id: 'paper', kind: 'news', published: '2019-03' })],
})

const DENVER: PublishedInput = aFile({
  id: 'denver-2019',
  title: words('Denver teachers and their district, 2019', 'Los maestros de Denver y su distrito, 2019'),
  strike: { from: '2019-02-11', to: '2019-02-13' },
  facts: [
    aFact({
      ...REPORTED,
      id: 'cost-of-living',
      proposal: 'settlement',
      announced: '2019-02-14',
      from: '2020-08',
      to: '2022-08',
      measure: 'cost-of-living',
      missing: 'no-number', // a formula: the percentage is known only when the index is
      recurring: true,
      condition: words('as local consumer prices rise', 'según suban los precios al consumidor locales'),
      statement: words(
        'Pay follows local consumer prices in 2020-21 and 2021-22.',
        'El salario sigue los precios locales al consumidor en 2020-21 y 2021-22.',
      ),
    }),
    aFact({
      ...REPORTED,
      id: 'schedule-start',
      proposal: 'settlement',
      from: '2019-08',
      measure: 'salary',
      statistic: 'minimum',
      unit: 'usd-per-year',
      value: 45_800,
      roles: ['teacher'],
      statement: words('The schedule starts at $45,800.', 'La tabla salarial empieza en $45,800.'),
    }),
    aFact({
      ...REPORTED,
      id: 'average-moves',
      party: 'district',
      proposal: 'february-9',
      announced: '2019-02-09',
      measure: 'salary',
      statistic: 'average',
      unit: 'usd-per-year',
      value: 61_000,
      baseline: 55_000,
      qualifier: 'about',
      roles: ['teacher'],
      statement: words(
        'Average pay would go from about $55,000 to $61,000.',
        'El salario medio pasaría de unos $55,000 a $61,000.',
      ),
    }),
    aFact({
      ...REPORTED,
      id: 'jobs-cut',
      topic: 'money',
      party: 'district',
      proposal: 'february-9',
      announced: '2019-02-09',
      measure: 'positions-cut',
      unit: 'positions',
      value: 150,
      qualifier: 'about',
      roles: ['central-office'],
      statement: words(
        'About 150 central office jobs would pay for it.',
        'Unos 150 puestos de oficinas centrales lo pagarían.',
      ),
    }),
    aFact({
      ...REPORTED,
      id: 'if-tax-passes',
      topic: 'money',
      party: 'union',
      announced: '2018',
      measure: 'funding',
      unit: 'usd',
      value: 50_000_000,
      condition: words('if the state tax measure passes', 'si se aprueba la medida fiscal del estado'),
      statement: words(
        'The union asked for $50 million more in base pay.',
        'El sindicato pidió $50 millones más en sueldo base.',
      ),
    }),
  ],
  proposals: [
    aProposal({
      id: 'february-9',
      party: 'district',
      kind: 'offer',
      made: '2019-02-09',
      status: 'superseded',
      terms: { salary: { summary: words('A higher average', 'Un promedio más alto'), facts: ['average-moves'] } },
    }),
    aProposal({ id: 'settlement', made: '2019-02-14', status: 'ratified' }),
  ],
  sources: [aSource({ id: 'paper', kind: 'news', published: '2019-02' })],
})

const LOS_ANGELES: PublishedInput = aFile({
  id: 'los-angeles-2023',
  title: words('Los Angeles teachers and their district, 2023', 'Los maestros de Los Ángeles y su distrito, 2023'),
  strike: { from: '2023-03-21', to: '2023-03-23' },
  facts: [
    aFact({
      ...REPORTED,
      id: 'two-years',
      party: 'union',
      proposal: 'april-2023',
      announced: '2023-04',
      from: '2022-07',
      to: '2024-06',
      measure: 'raise-total',
      unit: 'percent',
      value: 20,
      alternative: words('two-year contract', 'contrato de dos años'),
      statement: words('The union asked for 20 percent over two years,', 'El sindicato pidió 20% en dos años,'),
    }),
    aFact({
      ...REPORTED,
      id: 'three-years',
      party: 'union',
      proposal: 'april-2023',
      announced: '2023-04',
      from: '2022-07',
      to: '2025-06',
      measure: 'raise-total',
      unit: 'percent',
      value: 24,
      alternative: words('three-year contract', 'contrato de tres años'),
      statement: words('or 24 percent over three.', 'o 24% en tres.'),
    }),
    aFact({
      ...REPORTED,
      id: 'nurse-pay',
      party: 'district',
      proposal: 'september-2022',
      announced: '2022-09-08',
      measure: 'role-pay',
      unit: 'usd-per-year',
      value: 20_000,
      recurring: true,
      roles: ['nurse'],
      statement: words('Nurses would be paid $20,000 more.', 'A las enfermeras se les pagarían $20,000 más.'),
    }),
    aFact({
      ...REPORTED,
      id: 'counselor-caseload',
      topic: 'staffing',
      announced: '2023-04-18',
      measure: 'students-per-staff',
      unit: 'students-per-staff',
      value: 700,
      qualifier: 'up-to',
      levels: ['secondary'],
      roles: ['counselor'],
      statement: words(
        'A secondary counselor has at most 700 students.',
        'Un consejero de secundaria tiene a lo sumo 700 alumnos.',
      ),
    }),
  ],
  proposals: [
    aProposal({
      id: 'september-2022',
      party: 'district',
      kind: 'offer',
      made: '2022-09-08',
      disclosed: '2022-09',
      status: 'superseded',
    }),
    aProposal({
      id: 'april-2023',
      party: 'union',
      kind: 'proposal',
      made: '2023-04',
      status: 'superseded',
      terms: { salary: { summary: words('Two ways', 'Dos maneras'), facts: ['two-years', 'three-years'] } },
    }),
  ],
  sources: [aSource({ id: 'paper', kind: 'news', published: '2023' })],
})

describe('the format', () => {
  it.each([
    ['a daily payment over a limit, a bonus, a promise without a number, a subject left out of the talks', OAKLAND],
    ['a cost-of-living formula, the start of a schedule, a move from X to Y, jobs cut, a condition', DENVER],
    ['two alternatives in one proposal, pay for one role, a caseload, dates known to the month', LOS_ANGELES],
  ])('has room for %s', (_, file) => {
    const parsed = parsePublished(file)
    expect(parsed.ok ? [] : parsed.error).toEqual([])
  })

  it('keeps an alternative, a baseline and a month as they were written', () => {
    const denver = parsePublished(DENVER)
    expect(denver.ok && denver.value.facts[2]).toMatchObject({ baseline: 55_000, value: 61_000, low: null, high: null })
    const losAngeles = parsePublished(LOS_ANGELES)
    expect(losAngeles.ok && losAngeles.value.facts[1]).toMatchObject({
      alternative: { en: 'three-year contract' },
      to: '2025-06',
    })
  })
})
