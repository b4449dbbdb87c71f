import type { DatasetHead, DisputeEvent } from '../domain/record'
import { FIGURES } from '../figures/figure'
import { messagesIn } from '../i18n/format'
import { pathOf } from '../views/pages'
import type { Site } from '../views/site'
import { addressOf, type Place } from './addresses'

type DescribedData = {
  head: DatasetHead
  events: readonly Pick<DisputeEvent, 'date'>[]
  counts: string
  site: Site
  place: Place
}

/**
 * The dataset as schema.org describes one, for search engines of data. Its period runs from the first event to the
 * last; a date known only as a month or a year is given as such.
 */
export function structuredDataOf({
  head,
  events,
  counts,
  site,
  place,
}: DescribedData): Readonly<Record<string, unknown>> {
  const text = messagesIn(site.language)
  const days = events.map(({ date }) => date).toSorted()
  const publisher = {
    '@type': 'Organization',
    name: text.site.name,
    url: addressOf(place, pathOf({ page: 'dashboard' }, site.language)),
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${text.site.name}: ${head.title}`,
    description: `${text.site.description} ${counts}`,
    url: addressOf(place, pathOf({ page: 'data' }, site.language)),
    version: head.version,
    dateModified: head.version,
    temporalCoverage: `${days[0] ?? ''}/${days.at(-1) ?? ''}`,
    spatialCoverage: { '@type': 'Place', name: 'Los Angeles, California' },
    isAccessibleForFree: true,
    creator: publisher,
    inLanguage: site.language,
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: addressOf(place, `data/${head.id}.json`),
      },
    ],
    variableMeasured: FIGURES.map((id) => ({
      '@type': 'PropertyValue',
      name: text.figures[id].name,
      description: text.figures[id].measure,
    })),
  }
}
