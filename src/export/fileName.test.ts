import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import { FIGURES } from '../figures/figure'
import { EXTENSIONS, fileNameOf } from './fileName'

describe(fileNameOf, () => {
  it('is the name that we promise', () => {
    const parts = { dispute: 'los-angeles-2019', figure: 'class-size', version: '2026-11-22' } as const
    expect(fileNameOf({ ...parts, extent: 'shown', language: 'es', extension: 'csv' })).toBe(
      'los-angeles-2019_class-size_shown_2026-11-22_es.csv',
    )
  })

  it('tells every file from every other, and is split into its parts by a stranger', () => {
    const names = FIGURES.flatMap((figure) =>
      LANGUAGES.flatMap((language) =>
        (['shown', 'all'] as const).flatMap((extent) =>
          EXTENSIONS.map((extension) => {
            const name = fileNameOf({ dispute: 'a-2019', figure, extent, version: '2026-11-22', language, extension })
            expect(name.split(/[_.]/)).toEqual(['a-2019', figure, extent, '2026-11-22', language, extension])
            return name
          }),
        ),
      ),
    )
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z0-9][a-z0-9_.-]*$/.test(name))).toEqual([]) // safe on every disk
  })

  it('says which view a file holds: the day, the sides, the depth, and long lists by their number', () => {
    const parts = {
      dispute: 'x',
      figure: 'pay',
      extent: 'shown',
      version: 'v',
      language: 'en',
      extension: 'png',
    } as const
    expect(fileNameOf({ ...parts, query: '?parties=district~union&asof=2019-01-11&show=all' })).toBe(
      'x_pay_shown_v_en_parties-district-union_asof-2019-01-11_show-all.png',
    )
    const proposals = ['P06-union-2018-07-24', 'P13-district-2019-01-11', 'P14-union-2019-01-11'].join('~')
    expect(fileNameOf({ ...parts, query: `?proposals=${proposals}`, kinds: ['phone', 'dark'] })).toBe(
      'x_pay_shown_v_en_proposals-3_phone_dark.png',
    )
  })
})
