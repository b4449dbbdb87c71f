import { describe, expect, it } from 'vitest'
import { describeWorkbook, remarkKinds, workbookPlace } from './describeWorkbook'

describe(describeWorkbook, () => {
  it('has the same sentences in both languages', () => {
    expect(remarkKinds('es')).toEqual(remarkKinds('en'))
  })

  it.each(remarkKinds('en'))('says %s in one clear sentence of each language', (kind) => {
    const remark = {
      kind,
      typed: '12',
      read: '21',
      as: 'Facts',
      cells: 'A1:B2',
      count: 2,
      encoding: 'UTF-16',
      limit: 5,
      what: 'rows',
    }
    const [en, es] = [describeWorkbook(remark, 'en'), describeWorkbook(remark, 'es')]
    expect(en).toMatch(/\.$/)
    expect(es).toMatch(/\.$/)
    expect(en).not.toBe(es)
    // what one language names, the other names too
    expect(es.match(/12|21|A1:B2|UTF-16/g)?.toSorted()).toEqual(en.match(/12|21|A1:B2|UTF-16/g)?.toSorted())
  })

  it('names a place as programs show it', () => {
    expect(workbookPlace({ sheet: 'Facts', row: 14, column: 'value' }, 'en')).toBe('Facts, row 14, "value"')
    expect(workbookPlace({ sheet: 'Datos', row: 14, column: null }, 'es')).toBe('Datos, fila 14')
  })
})
