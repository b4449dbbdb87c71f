import type { PolicyHashes } from './inlined'

/**
 * A `_headers` file in which every `'self'` of a policy that names what may be loaded has the site's own origin beside
 * it: in a frame without an origin of its own, `'self'` means nothing to some browsers. Without a public address the
 * file stays as it is.
 */
export function withOrigin(headersFile: string, siteUrl: string | null): string {
  if (siteUrl === null) return headersFile
  const { origin } = new URL(siteUrl)
  return headersFile.replaceAll(/\b([a-z]+-src(?:-elem|-attr)?) 'self'/g, `$1 'self' ${origin}`)
}

/**
 * A `_headers` file whose policies also let the styles and the script be used that stand in the pages themselves, each
 * named by its hash. Throws where no policy names styles or scripts.
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
 * The policy of every page as a `_headers` file has it, for the page itself: a host that can set no headers has it all the
 * same. The same text twice forbids no more than once. Throws where the file has none.
 */
export function policyIn(headersFile: string): string {
  const policy = /^\/\*\n\s+Content-Security-Policy: (.+)$/m.exec(headersFile)?.[1]
  if (policy === undefined) throw new Error('Expected a Content-Security-Policy for /* in the _headers file.')
  return policy
}
