import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evidenceIn } from '../dataset/sliceDataset'
import { parsePublished } from '../dataset/parseDataset'
import type { Compared } from './comparedRow'
import { compareDisputes } from './disputes'

const IDS = ['los-angeles-2019', 'oakland-2019', 'denver-2019', 'los-angeles-2023']
const files = IDS.map((id) => {
  const parsed = parsePublished(JSON.parse(readFileSync(`public/data/${id}.json`, 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return evidenceIn(parsed.value, 'en')
})
const rows = compareDisputes(files)
const of = (compared: Compared, dispute: string) =>
  rows.filter((row) => row.compared === compared && row.dispute === dispute)
const values = (compared: Compared, dispute: string) =>
  of(compared, dispute).map(({ value, missing }) => value ?? missing)

describe('disputes side by side', () => {
  it('have what was asked first and last, offered first and last, and agreed', () => {
    expect(values('raise', 'los-angeles-2019')).toEqual([6.5, 6.5, 2, 6, 6])
    expect(values('raise', 'oakland-2019')).toEqual([12, 12, 5, 8, 11])
    expect(values('raise', 'los-angeles-2023')).toEqual([20, 20, 24, 8, 19, 21]) // 20 over two years or 24 over three
    expect(values('raise', 'denver-2019')).toEqual(['not-found', 'not-found', 10, 10.9, 11.7])
  })

  it('keep averages over a new schedule and alternatives apart', () => {
    expect(of('raise', 'denver-2019').map(({ apart }) => apart)).toEqual([
      null,
      null,
      'schedule-average',
      'schedule-average',
      'schedule-average',
    ])
    expect(of('raise', 'los-angeles-2023').map(({ apart }) => apart)).toEqual([
      null,
      'alternative',
      'alternative',
      null,
      null,
      null,
    ])
  })

  it('compound the steps of the agreement', () => {
    const compounded = (id: string) => of('compounded', id)[0]?.value
    expect(compounded('los-angeles-2019')).toBeCloseTo(6.09, 6) // 1.03 × 1.03
    expect(compounded('oakland-2019')).toBeCloseTo(11.455528, 4) // 1.03 × 1.02 × 1.035 × 1.025
    expect(compounded('los-angeles-2023')).toBeCloseTo(22.917, 3) // (1.03 × 1.04)³
    expect(values('compounded', 'denver-2019')).toEqual(['no-number'])
  })

  it('say how far each side moved, where it named one number first and last', () => {
    expect(values('moved', 'los-angeles-2019')).toEqual([0, 4])
    expect(values('moved', 'oakland-2019')).toEqual([0, 3])
    expect(values('moved', 'los-angeles-2023')).toEqual(['no-number', 11])
    expect(values('moved', 'denver-2019')).toEqual(['not-found', 'no-number'])
  })

  it('count school days on strike, and say which strike was not their own', () => {
    expect(IDS.map((id) => of('strike', id)[0]?.value)).toEqual([6, 7, 3, 3])
    expect(IDS.map((id) => of('strike', id)[0]?.apart)).toEqual([null, null, null, 'not-own-strike'])
  })

  it('have the limit of the youngest, and why there is none', () => {
    expect(values('limit', 'los-angeles-2019')).toEqual([27, 27, 27, 27])
    expect(values('limit', 'los-angeles-2023')).toEqual([25, 25])
    expect(values('limit', 'oakland-2019')).toEqual(['not-found'])
    expect(values('limit', 'denver-2019')).toEqual(['not-bargained'])
  })

  it('have what happens above a limit, whoever proposed it', () => {
    expect(values('over-limit', 'oakland-2019')).toEqual([25, 8, 9, 2])
    expect(values('over-limit', 'los-angeles-2023')).toEqual([500])
  })

  it('turn students per counselor into counselors per thousand students', () => {
    expect(values('staff', 'los-angeles-2019')).toEqual([2]) // 1,000 ÷ 500
    expect(of('staff', 'los-angeles-2023')[0]?.value).toBeCloseTo(1.4286, 4) // 1,000 ÷ 700
    expect(values('staff', 'oakland-2019')).toEqual(['not-read'])
    expect(values('staff', 'denver-2019')).toEqual(['not-bargained'])
  })
})
