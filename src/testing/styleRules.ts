/** A rule of a stylesheet: its media query, selector and declarations. */
export type StyleRule = {
  /** The `@media` around it, or `''`. */
  media: string
  selector: string
  declarations: readonly (readonly [property: string, value: string])[]
}

/** Every rule of a stylesheet in source order. Handles one level of `@media`. */
export function styleRulesIn(css: string): readonly StyleRule[] {
  const text = css.replaceAll(/\/\*[^]*?\*\//g, '')
  const rules: StyleRule[] = []
  let media = ''
  // a whole rule, or the beginning or end of a media query
  for (const [, selector, body = '', query, end] of text.matchAll(/([^{}]+)\{([^{}]*)\}|([^{}]+)\{|(\})/g)) {
    if (selector !== undefined) rules.push({ media, selector: selector.trim(), declarations: declarationsIn(body) })
    else if (query !== undefined) media = query.trim()
    else if (end !== undefined) media = ''
  }
  return rules
}

function declarationsIn(body: string): StyleRule['declarations'] {
  return body.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    return colon < 0 ? [] : [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()] as const]
  })
}
