/** The path below which the site stands: `/`, or `/news/strike/` for `BASE_PATH=news/strike`. */
export function basePathFrom(basePath: string | undefined): string {
  return `/${basePath ?? ''}/`.replaceAll(/\/+/g, '/')
}
