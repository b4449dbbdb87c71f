import type { Mark } from '../figures/figure'

/** The parts of a citation, already in the reader's language. */
export type CitationParts = {
  site: string
  figure: string
  /** For a single number: whose, where, how much, how sure, and who published it, the best source first. */
  number: { who: string; where: string; value: string; sure: string; sources: readonly string[] } | null
  finding: string
  version: string
  address: string
}

type CitationWords = {
  quoted: (title: string) => string
  sources: (best: string, others: readonly string[]) => string
  version: (day: string) => string
}

/** One plain line: title, party, date, value, source, version of the data, and the URL of the view. */
export function citationOf(
  { site, figure, number, finding, version, address }: CitationParts,
  words: CitationWords,
): string {
  const said =
    number === null
      ? [finding.replace(/\.$/, '')]
      : [
          `${[number.who, number.where].filter(Boolean).join(', ')}: ${number.value} (${number.sure})`,
          words.sources(number.sources[0] ?? '', number.sources.slice(1)),
        ]
  return `${[`${site}, ${words.quoted(figure)}`, ...said, words.version(version)].join('. ')}. ${address}`
}

/**
 * The hash of a number in a figure's table: `fact-{id}`, and from the second number of that fact on `fact-{id}~2`.
 * `shown` are the table's marks, in its order. `null` for a number without a fact.
 */
export function anchorOf(mark: Mark, shown: readonly Mark[]): string | null {
  const [fact] = mark.facts
  if (fact === undefined) return null
  const nth = shown.filter(({ facts }) => facts.includes(fact)).indexOf(mark) + 1
  return nth > 1 ? `fact-${fact}~${nth}` : `fact-${fact}`
}
