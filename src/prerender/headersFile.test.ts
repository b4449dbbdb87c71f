import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headersFor, parseHeaderRules } from '../cli/headerRules'
import { LANGUAGES } from '../domain/language'
import { pathOf } from '../views/pages'
import { policyIn, withHashes, withOrigin } from './headersFile'
import { SITE_PAGES } from './sitePages'

const FILE = readFileSync('public/_headers', 'utf8')
const RULES = parseHeaderRules(FILE)
const paths = SITE_PAGES.filter(({ page }) => page !== 'embed').flatMap((page) =>
  LANGUAGES.map((language) => `/${pathOf(page, language)}`),
)
const get = (path: string, name: string) => headersFor(path, RULES).get(name)

describe('public/_headers', () => {
  it.each(paths)('protects %s', (path) => {
    const policy = get(path, 'content-security-policy')
    expect(policy).toContain("default-src 'none'; script-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types at-the-table-worker")
    expect(policy).toMatch(/, frame-ancestors 'self'$/)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(get(path, 'cache-control')).toBe('no-cache')
    expect(get(path, 'x-content-type-options')).toBe('nosniff')
    expect(get(path, 'cross-origin-embedder-policy')).toBe('require-corp')
  })

  it.each(['/embed/salary/', '/es/embed/salary/'])('lets any site frame %s', (path) => {
    expect(get(path, 'content-security-policy')).toMatch(/, frame-ancestors \*$/)
    expect(get(path, 'content-security-policy')).not.toContain("frame-ancestors 'self'")
  })

  it('never sends X-Frame-Options, which knows no exceptions', () => {
    expect(FILE).not.toMatch(/x-frame-options/i)
  })

  it.each([
    ['/assets/index-C1zrgItV.js', 'public, max-age=31536000, immutable'],
    ['/data/los-angeles-2019.json', 'no-cache'],
    ['/data/schema.json', 'no-cache'],
    ['/static/en/salary.png', 'no-cache'],
    ['/embed.js', 'no-cache'],
    ['/boot.js', 'no-cache'],
    ['/frame.js', 'no-cache'],
  ])('caches %s: %s', (path, lifetime) => {
    expect(get(path, 'cache-control')).toBe(lifetime)
    expect(get(path, 'cross-origin-resource-policy')).toBe('cross-origin')
    expect(get(path, 'access-control-allow-origin')).toBe('*')
  })
})

describe(withOrigin, () => {
  it('leaves the file as it is without a public address', () => {
    expect(withOrigin(FILE, null)).toBe(FILE)
  })

  it('adds the origin to the directives that load something, and to no others', () => {
    const named = headersFor('/', parseHeaderRules(withOrigin(FILE, 'https://charts.example.org'))).get(
      'content-security-policy',
    )
    expect(named).toContain(
      "script-src 'self' https://charts.example.org; style-src 'self' https://charts.example.org; img-src 'self' https://charts.example.org data:;",
    )
    expect(named).toContain("connect-src 'self' https://charts.example.org;")
    expect(named).toContain("default-src 'none'; ")
    expect(named).toMatch(/, frame-ancestors 'self'$/)
  })
})

describe(withHashes, () => {
  it('allows the inline style and script by their hashes, and nothing else', () => {
    const hashes = { style: ["'sha256-s='"], script: ["'sha256-b='"] }
    const policy = headersFor('/', parseHeaderRules(withHashes(FILE, hashes))).get('content-security-policy')
    expect(policy).toContain("script-src 'self' 'sha256-b='; style-src 'self' 'sha256-s=';")
    expect(policy).not.toContain('unsafe')
  })

  it('refuses a file without such a policy', () => {
    expect(() => withHashes('/*\n  X-Other: 1', { style: [], script: [] })).toThrow("style-src 'self'")
  })
})

describe(policyIn, () => {
  it('is the policy of every page without `frame-ancestors`, which a `<meta>` cannot set', () => {
    const policy = policyIn(withOrigin(FILE, 'https://charts.example.org'))
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' https:\/\/charts\.example\.org; /)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('frame-ancestors')
  })

  it('refuses a file without one', () => {
    expect(() => policyIn('/x\n  A: b')).toThrow('Content-Security-Policy')
  })
})
