import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../../domain/choices'
import { figureOf } from '../../figures/figures'
import { losAngeles } from '../../testing/losAngeles'
import { figureNews, filterNews } from './news'

const { figures } = losAngeles()
const before = EVERYTHING

describe(filterNews, () => {
  const said = (change: Partial<Choices>, language: 'en' | 'es' = 'en') =>
    filterNews({ before, now: { ...before, ...change } }, figures.proposals, language)

  // sixteen proposals and agreements in the research: two came after January 14, four were the union's
  it.each<[Partial<Choices>, string]>([
    [{ asof: '2019-01-14' }, 'As of January 14, 2019: 14 of 14 proposals and agreements are shown.'],
    [{ parties: ['union'] }, 'Sides (Union): 4 of 16 proposals and agreements are shown.'],
    [{ parties: [] }, 'Sides (0 of 4): 0 of 16 proposals and agreements are shown.'],
    [{ proposals: ['P14-union-2019-01-11'] }, 'Proposals (1 of 16): 1 of 16 proposals and agreements are shown.'],
  ])('says of %j what changed and how many are shown', (change, sentence) => {
    expect(said(change)).toBe(sentence)
  })

  it('says so in Spanish', () => {
    expect(said({ parties: ['union'] }, 'es')).toBe('Partes (Sindicato): se muestran 4 de 16 propuestas y acuerdos.')
  })

  it('says what is reset, and when everything is', () => {
    const now = { ...EVERYTHING }
    expect(filterNews({ before: { ...now, parties: ['union'] }, now }, figures.proposals, 'en')).toBe(
      'Sides (all): 16 of 16 proposals and agreements are shown.',
    )
    expect(
      filterNews({ before: { ...now, parties: ['union'], asof: '2018-10-30' }, now }, figures.proposals, 'en'),
    ).toBe('All: 16 of 16 proposals and agreements are shown.')
  })

  it('is silent about a choice that belongs to one figure', () => {
    expect(said({ grades: ['4-6'] })).toBe(null)
  })
})

describe(figureNews, () => {
  const said = (id: 'staffing' | 'class-size' | 'pay' | 'moves', change: Partial<Choices>) => {
    const now = { ...before, ...change }
    return figureNews({ before, now }, figureOf(id, figures, now), 'The finding.', 'en')
  }

  it('says which roles are left, and how many marks', () => {
    // three offers and a gap; nurses: two years and two sums; three ratios
    expect(said('staffing', { roles: ['nurse'], show: 'all' })).toBe('Roles (Nurses): 11 marks are shown.')
  })

  it('announces for pay its finding alone', () => {
    expect(said('pay', { salary: 60_000 })).toBe('The finding.')
  })

  it('is silent about filters of the whole page', () => {
    expect(said('moves', { parties: ['union'] })).toBe(null)
  })
})
