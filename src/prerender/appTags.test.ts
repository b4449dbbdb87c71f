import { describe, expect, it } from 'vitest'
import { appTags } from './appTags'

describe(appTags, () => {
  it('lets the app wait for nothing, and the first of its parts for the page, so that the page is laid out in a task of its own', () => {
    expect(
      appTags([
        '<script type="module" crossorigin src="/assets/index-a1.js"></script>',
        '<link rel="modulepreload" crossorigin href="/assets/runtime-c3.js">',
        '<link rel="modulepreload" crossorigin href="/assets/base-d4.js">',
      ]),
    ).toEqual([
      '<script type="module" async crossorigin src="/assets/index-a1.js"></script>',
      '<script type="module" crossorigin src="/assets/runtime-c3.js"></script>',
      '<link rel="modulepreload" crossorigin href="/assets/base-d4.js">',
    ])
  })
})
