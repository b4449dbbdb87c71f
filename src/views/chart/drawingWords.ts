import type { DrawingWords } from '../../charts/drawing'
import type { Dataset } from '../../domain/record'
import { formatDate, formatQuantity, formatTick, messagesIn } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import { evidenceHref } from '../pages'
import type { Site } from '../site'

/** The words and links that drawings of a dataset carry, in the site's language; in an embed links open a new tab. */
export function drawingWordsOf(dataset: Dataset, site: Site, isFramed = false): DrawingWords {
  const namer = namerOf(dataset, site.language)
  const text = messagesIn(site.language)
  return {
    name: namer.name,
    short: namer.short,
    day: (id) =>
      formatDate(dataset.proposals.find((proposal) => proposal.id === id)?.made ?? '', site.language, 'short'),
    number: (quantity) => formatQuantity(quantity, site.language),
    value: namer.value,
    long: namer.long,
    shortValue: (mark) => (mark.quantity ? formatQuantity(mark.quantity, site.language, 'short') : namer.value(mark)),
    full: (mark) => {
      // what is written at a mark is part of its name, so that speech finds it
      const name = namer.full(mark)
      const written = mark.text ? namer.name(mark.text) : ''
      return name.toLocaleLowerCase().includes(written.toLocaleLowerCase()) ? name : `${written}. ${name}`
    },
    tick: (value, unit) => formatTick(value, unit, site.language),
    missing: (reason) => text.missing[reason],
    retroactive: text.marks.retroactive,
    disputedStart: text.marks.disputedStart,
    href: ({ facts: [fact] }) => (fact === undefined ? null : evidenceHref(site, fact)),
    target: isFramed ? '_blank' : undefined,
    asOf: (day) => `?asof=${day}`,
  }
}
