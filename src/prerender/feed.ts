import type { Evidence, EvidenceProposal } from '../domain/record'
import { escaped } from '../export/markup'
import { messagesIn } from '../i18n/format'
import { pathOf } from '../views/pages'
import type { Site } from '../views/site'
import { addressOf, type Place } from './addresses'

/** The path of a language's feed, below the base path. */
export function feedPath({ language }: Pick<Site, 'language'>): string {
  return `${language === 'en' ? '' : `${language}/`}feed.xml`
}

/** A day as Atom writes times (RFC 3339); a month or a year counts from its first day. */
function timeOf(date: string): string {
  return `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`
}

/** A name that never changes, whatever the address: RFC 4287 asks an id of every feed and entry. */
function idOf(dispute: string, name: string): string {
  return `urn:at-the-table:${dispute}:${name}`
}

function entryOf(proposal: EvidenceProposal, { id, version }: Evidence, link: string): readonly string[] {
  const summaries = Object.values(proposal.terms).map(({ summary }) => summary)
  return [
    '  <entry>',
    `    <id>${escaped(idOf(id, proposal.id))}</id>`,
    `    <title>${escaped(proposal.label)}</title>`,
    `    <link href="${escaped(link)}"/>`,
    ...(proposal.made.length === 10 ? [`    <published>${timeOf(proposal.made)}</published>`] : []),
    `    <updated>${timeOf(version)}</updated>`,
    `    <summary>${escaped(summaries.join(' '))}</summary>`,
    '  </entry>',
  ]
}

/**
 * The feed of a dispute in one language (Atom, RFC 4287): an entry for each proposal and agreement, the newest first,
 * each with the table as it stood that day. What the data's version changed is `updated`.
 */
export function feedOf(evidence: Evidence, site: Site, place: Place): string {
  const { name } = messagesIn(site.language).site
  const home = addressOf(place, pathOf({ page: 'dashboard' }, site.language))
  const newestFirst = evidence.proposals.toSorted((a, b) => b.made.localeCompare(a.made))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  <id>${escaped(idOf(evidence.id, site.language))}</id>`,
    `  <title>${escaped(`${name}: ${evidence.title}`)}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(addressOf(place, feedPath(site)))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(home)}"/>`,
    `  <updated>${timeOf(evidence.version)}</updated>`,
    `  <author><name>${escaped(name)}</name></author>`,
    ...newestFirst.flatMap((proposal) =>
      entryOf(proposal, evidence, proposal.made.length === 10 ? `${home}?asof=${proposal.made}` : home),
    ),
    '</feed>\n',
  ].join('\n')
}
