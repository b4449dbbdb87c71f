import { describe, expect, it } from 'vitest'
import { originFrom } from './publicAddress'

describe(originFrom, () => {
  it.each([
    [undefined, '/', null],
    ['', '/', null],
    ['https://charts.example.org', '/', 'https://charts.example.org'],
    ['https://charts.example.org/', '/news/strike/', 'https://charts.example.org'],
    ['https://charts.example.org/news/strike', '/news/strike/', 'https://charts.example.org'],
  ])('reads %j under %s as %j', (siteUrl, base, origin) => {
    expect(originFrom(siteUrl, base)).toBe(origin)
  })

  it.each(['charts.example.org', 'ftp://charts.example.org'])('refuses %s', (siteUrl) => {
    expect(() => originFrom(siteUrl, '/')).toThrow('expected an address')
  })

  it('refuses a path that is not the base path, and says what to set', () => {
    expect(() => originFrom('https://charts.example.org/news/strike/', '/')).toThrow('BASE_PATH=/news/strike/')
  })
})
