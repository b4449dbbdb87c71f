import { describe, expect, it } from 'vitest'
import { shapeIn } from './fitSlides'

describe(shapeIn, () => {
  it.each([
    [800, 600, 'board'],
    [1024, 768, 'board'],
    [1280, 720, 'wide'],
    [1280, 800, 'wide'],
    [1920, 1080, 'wide'],
    [390, 844, 'phone'],
  ])('of a window of %i × %i is %s', (width, height, shape) => {
    expect(shapeIn(width, height)).toBe(shape)
  })
})
