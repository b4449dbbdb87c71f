import type { PolicyHashes } from './inlined'

/**
 * Adds the site's origin beside every `'self'` in the fetch directives of a `_headers` file: in a sandboxed frame with
 * an opaque origin, `'self'` matches nothing in WebKit. Without a public address the file is returned unchanged.
 */
export function withOrigin(headersFile: string, siteUrl: string | null): string {
  if (siteUrl === null) return headersFile
  const { origin } = new URL(siteUrl)
  return headersFile.replaceAll(/\b([a-z]+-src(?:-elem|-attr)?) 'self'/g, `$1 'self' ${origin}`)
}

/**
 * Adds the hashes of the inline styles and script to the policies of a `_headers` file. Throws if no policy has
 * `style-src` or `script-src`.
 */
export function withHashes(headersFile: string, { style, script }: PolicyHashes): string {
  const allow = (file: string, directive: string, hashes: readonly string[]) => {
    const allowed = `${directive} 'self'`
    if (!file.includes(allowed)) throw new Error(`Expected a policy with ${allowed} in the _headers file.`)
    return file.replaceAll(allowed, [allowed, ...hashes].join(' '))
  }
  return allow(allow(headersFile, 'style-src', style), 'script-src', script)
}

/**
 * The policy for `/*` in a `_headers` file, for a `<meta>` in every page, so that it also holds on hosts that cannot
 * set headers. The same policy twice is no stricter than once. Throws if the file has none.
 */
export function policyIn(headersFile: string): string {
  const policy = /^\/\*\n\s+Content-Security-Policy: (.+)$/m.exec(headersFile)?.[1]
  if (policy === undefined) throw new Error('Expected a Content-Security-Policy for /* in the _headers file.')
  return policy
}
