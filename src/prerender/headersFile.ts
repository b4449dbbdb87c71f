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
