import { describe, expect, it } from 'vitest'
import { headersFor, parseHeaderRules } from './headerRules'

const FILE = `
# every page
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'self'; img-src 'self' data:

/assets/*
  Cache-Control: public, max-age=31536000, immutable

/embed/*/
  X-Robots-Tag: noindex
/a.b
  X-Content-Type-Options: twice
`

describe(headersFor, () => {
  const rules = parseHeaderRules(FILE)

  it('gives a path the headers of every rule that matches', () => {
    expect(Object.fromEntries(headersFor('/assets/main.js', rules))).toEqual({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'self'; img-src 'self' data:",
      'x-content-type-options': 'nosniff',
    })
  })

  it('accepts a star in the middle, and needs the rest to match', () => {
    expect(headersFor('/embed/salary/', rules).get('x-robots-tag')).toBe('noindex')
    expect(headersFor('/embed/salary', rules).get('x-robots-tag')).toBeNull()
  })

  it('joins the values of a header set twice', () => {
    expect(headersFor('/a.b', rules).get('x-content-type-options')).toBe('nosniff, twice')
  })

  it('takes a dot for a dot', () => {
    expect(headersFor('/axb', rules).get('x-content-type-options')).toBe('nosniff')
  })
})

describe(parseHeaderRules, () => {
  it.each([
    ['a header before any path', '  X-Frame-Options: DENY'],
    ['a header without a value', '/*\n  X-Frame-Options'],
    ['a path without a slash', 'assets/*'],
  ])('refuses %s, and says which line', (_what, text) => {
    expect(() => parseHeaderRules(text)).toThrow(/line \d: expected/)
  })
})
