import { describe, expect, it } from 'vitest'
import { fileNameOf } from './fileName'

describe(fileNameOf, () => {
  it('names the dispute, the figure, what it holds, the version and the language', () => {
    const parts = { dispute: 'los-angeles-2019', figure: 'class-size', version: '2026-11-22' } as const
    expect(fileNameOf({ ...parts, extent: 'shown', language: 'es', extension: 'csv' })).toBe(
      'los-angeles-2019_class-size_shown_2026-11-22_es.csv',
    )
    expect(fileNameOf({ ...parts, extent: 'all', language: 'en', extension: 'png' })).toBe(
      'los-angeles-2019_class-size_all_2026-11-22_en.png',
    )
  })
})
