/** The holes of a page, from its first line to its last, each by what stands there as Vite builds it. */
const PLACES = {
  html: /<html lang="en">/,
  policy: /(?<=<meta charset="utf-8" \/>)/,
  head: /<!--head-->/,
  bootScript: /<script src="[^"]*boot\.js"><\/script>/,
  style: /<link rel="stylesheet"[^>]*>/,
  headEnd: /(?=<\/head>)/,
  page: /<!--page-->/,
  bodyEnd: /(?=<\/body>)/,
} as const

export type Hole = keyof typeof PLACES

/** A page with holes: the text before each of them, in their order, and the text after the last. */
export type Template = { texts: Readonly<Record<Hole, string>>; end: string }

/** The modules that Vite lets a page ask for: the app, and what it is made of. */
const MODULES = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g

const HOLES = Object.keys(PLACES) as readonly Hole[] // safe: the keys of the object above

/**
 * Cuts the page that Vite built at its holes. The app's modules are taken out, and given as tags: pages differ in whether
 * and where they name them. Throws where a hole is missing.
 */
export function templateIn(built: string): { template: Template; modules: readonly string[] } {
  const modules = (built.match(MODULES) ?? []).map((tag) => tag.trim())
  let rest = built.replaceAll(MODULES, '')
  const texts = HOLES.map((hole) => {
    const found = PLACES[hole].exec(rest)
    if (!found) throw new Error(`Expected a page with a place for its ${hole}; run \`npm run build\`.`)
    const before = rest.slice(0, found.index)
    rest = rest.slice(found.index + found[0].length)
    return [hole, before] as const
  })
  return { template: { texts: Object.fromEntries(texts) as Template['texts'], end: rest }, modules } // safe: one for each hole
}

/** The page that a template and its parts make. */
export function filled({ texts, end }: Template, parts: Readonly<Record<Hole, string>>): string {
  return [...HOLES.flatMap((hole) => [texts[hole], parts[hole]]), end].join('')
}
