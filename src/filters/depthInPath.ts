/** The path of a page that was drawn at the second depth. */
const WHOLE = /\/all\/(?:index\.html)?$/

const partsOf = (search: string) => search.replace(/^\?/, '').split('&').filter(Boolean)
const joined = (parts: readonly string[]) => (parts.length === 0 ? '' : `?${parts.join('&')}`)

/** The query of an address, with the depth that its path says. */
export function searchWithDepth(pathname: string, search: string): string {
  const parts = partsOf(search)
  return !WHOLE.test(pathname) || parts.some((part) => part.startsWith('show='))
    ? search
    : joined([...parts, 'show=all'])
}

/** The path and query for a chosen view: on the page of the second depth the path says it, and another depth leaves that path. */
export function addressWithDepth(pathname: string, search: string): string {
  if (!WHOLE.test(pathname)) return `${pathname}${search}`
  const parts = partsOf(search)
  const others = parts.filter((part) => part !== 'show=all')
  return `${others.length < parts.length ? pathname : pathname.replace(WHOLE, '/')}${joined(others)}`
}
