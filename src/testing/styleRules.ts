/** A rule of a stylesheet: where it holds, for what, and what it declares. */
export type StyleRule = {
  /** The `@media` around it, or `''`. */
  media: string
  selector: string
  declarations: readonly (readonly [property: string, value: string])[]
}

/** Every rule of a stylesheet as it is written, in its order. Rules may stand in one `@media`, no deeper. */
export function styleRulesIn(css: string): readonly StyleRule[] {
  const text = css.replaceAll(/\/\*[^]*?\*\//g, '')
  const rules: StyleRule[] = []
  let media = ''
  // a rule whole, or the beginning of a media query, or its end
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
