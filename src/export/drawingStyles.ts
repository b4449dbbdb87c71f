/** The CSS properties that a picture file needs: fill, stroke and type. */
const PROPERTIES = [
  'display',
  'fill',
  'fill-opacity',
  'font-size',
  'font-weight',
  'opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
] as const
export type DrawingStyle = Readonly<Partial<Record<(typeof PROPERTIES)[number], string>>>

type Rule = { selector: string; weight: number; declarations: ReadonlyMap<string, string> }

/** The cascade of a stylesheet for a drawing's elements, with every variable resolved in one theme. */
export type DrawingStyles = {
  /** The declarations for an element itself, without inherited ones. */
  of: (element: Element) => DrawingStyle
  /** The value of a custom property such as `--ink`. Throws if there is none. */
  variable: (name: string) => string
}

/**
 * Computes the cascade from the page's own stylesheet, so that a downloaded picture cannot look different from the
 * page. Rules in `@media` are left out: a picture has the theme that is asked for, and the width at which it was drawn.
 */
export function drawingStylesIn(css: string, theme: 'light' | 'dark' = 'light'): DrawingStyles {
  const rules = rulesIn(css)
  const known = new Map<string, DrawingStyle>()

  const declared = (element: Element, name: string): string | undefined =>
    rules
      .filter(({ selector, declarations }) => declarations.has(name) && element.matches(selector))
      .toSorted((a, b) => a.weight - b.weight) // a stable sort: of equals, the later one wins
      .at(-1)
      ?.declarations.get(name)

  const variable = (name: string, element: Element | null): string | undefined =>
    element && element !== element.ownerDocument.documentElement // not the root: the page may have another theme
      ? (declared(element, name) ?? variable(name, element.parentElement))
      : rootVariable(name)

  const setBy = (root: string, name: string) =>
    rules
      .find(({ selector, declarations }) => selector.replaceAll('"', "'") === root && declarations.has(name))
      ?.declarations.get(name)
  const rootVariable = (name: string) =>
    (theme === 'dark' ? setBy(":root[data-theme='dark']", name) : undefined) ?? setBy(':root', name)

  const resolved = (value: string, element: Element | null): string =>
    value.replaceAll(/var\((--[\w-]+)(?:,\s*([^()]+(?:\([^()]*\))?))?\)/g, (_, name: string, fallback?: string) => {
      const found = variable(name, element) ?? fallback
      if (found === undefined) throw new Error(`Expected the stylesheet to set ${name}.`)
      return resolved(found, element)
    })

  return {
    of(element) {
      const path = pathTo(element)
      const style =
        known.get(path) ??
        Object.fromEntries(
          PROPERTIES.flatMap((name) => {
            const value = declared(element, name)
            return value === undefined ? [] : [[name, resolved(value, element)]]
          }),
        )
      known.set(path, style)
      return style
    },
    variable: (name) => resolved(`var(${name})`, null),
  }
}

/** What a selector can match in an element: the names and classes of it and its ancestors. */
function pathTo(element: Element | null): string {
  return element === null
    ? ''
    : `${pathTo(element.parentElement)}>${element.localName}.${element.getAttribute('class') ?? ''}`
}

function rulesIn(css: string): readonly Rule[] {
  const text = css.replaceAll(/\/\*[^]*?\*\//g, '')
  const rules: Rule[] = []
  let at = 0
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
    const prelude = text.slice(at, open).trim()
    const close = closingBrace(text, open)
    at = close + 1
    if (prelude.startsWith('@')) continue
    const declarations = declarationsIn(text.slice(open + 1, close))
    for (const selector of prelude.split(/,(?![^(]*\))/).map((part) => part.trim())) {
      if (!/::|:(?:hover|focus|active)/.test(selector))
        rules.push({ selector, weight: weightOf(selector), declarations })
    }
  }
  return rules
}

function closingBrace(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  throw new Error('Expected every { of the stylesheet to be closed.')
}

function declarationsIn(body: string): ReadonlyMap<string, string> {
  return new Map(
    body.split(';').flatMap((declaration) => {
      const [name = '', ...value] = declaration.split(':')
      return value.length > 0 ? [[name.trim(), value.join(':').trim()] as const] : []
    }),
  )
}

/** The specificity of a selector: its classes, attributes and pseudo-classes, then its element names. */
function weightOf(selector: string): number {
  const bare = selector.replaceAll(':not', '')
  const states = bare.match(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g)?.length ?? 0
  const names = bare.match(/(?:^|[\s>+~(])[a-z][\w-]*/g)?.length ?? 0
  return states * 100 + names
}
