import { describe, expect, it } from 'vitest'
import { stackApart } from './stackApart'

describe(stackApart, () => {
  it('leaves blocks that do not touch where they want to be', () => {
    expect(stackApart([10, 60], [20, 20], 0, 200)).toEqual([10, 60])
  })

  it('moves two that would touch apart by the same way', () => {
    expect(stackApart([50, 60], [20, 20], 0, 200)).toEqual([45, 65]) // 20 apart, 5 each
  })

  it('keeps the order given, though the second block is tall', () => {
    expect(stackApart([50, 54, 60], [10, 30, 10], 0, 200)).toEqual([38, 48, 78]) // (50 + 44 + 20) ÷ 3 = 38, and the heights above
  })

  it('keeps all inside, in their order', () => {
    expect(stackApart([0, 5], [20, 20], 10, 200)).toEqual([10, 30])
    expect(stackApart([190, 195], [20, 20], 0, 200)).toEqual([160, 180])
  })

  it('answers nothing for nothing', () => {
    expect(stackApart([], [], 0, 100)).toEqual([])
  })
})
