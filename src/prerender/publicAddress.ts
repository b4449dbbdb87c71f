import { basePathFrom } from '../views/basePath'

/**
 * The site's public origin, from `SITE_URL`, or `null` where none is given. Its path may be omitted.
 *
 * Throws if it is not an http(s) URL, or has another path than `BASE_PATH`: every link would be wrong.
 */
export function originFrom(siteUrl: string | undefined, base: string): string | null {
  if (siteUrl === undefined || siteUrl === '') return null
  const address = URL.canParse(siteUrl) ? new URL(siteUrl) : null
  if (!address || !/^https?:$/.test(address.protocol))
    throw new Error(`SITE_URL is ${siteUrl}; expected an address such as https://example.org`)
  const path = basePathFrom(address.pathname)
  if (path !== '/' && path !== base)
    throw new Error(`SITE_URL says that the site stands at ${path}, BASE_PATH says ${base}; set BASE_PATH=${path}`)
  return address.origin
}
