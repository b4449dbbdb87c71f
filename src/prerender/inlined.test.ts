import { describe, expect, it } from 'vitest'
import { inlined } from './inlined'

describe(inlined, () => {
  it('puts a text into the page, and names it for the policy by what stands between the tags', () => {
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    const hash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"
    expect(inlined('script', 'alert(1)\n')).toEqual({ html: '<script>alert(1)</script>', hash })
    expect(inlined('style', 'p{}').html).toBe('<style>p{}</style>')
  })

  it('refuses what would end its own element', () => {
    expect(() => inlined('style', 'p{content:"</style>"}')).toThrow('without "</"')
  })
})
