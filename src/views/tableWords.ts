import type { Dataset } from '../domain/record'
import type { Figure } from '../figures/figure'
import { formatWithUnit, messagesIn } from '../i18n/format'
import { namerOf } from '../i18n/nameOf'
import type { TableWords } from '../tables/FigureTable'
import { evidenceHref, type Site } from './site'

/** How a figure's table says things: on the page, and in every file made from it. */
export function tableWordsOf(figure: Pick<Figure, 'id'>, dataset: Dataset, site: Site): TableWords {
  const text = messagesIn(site.language)
  const namer = namerOf(dataset, site.language)
  return {
    caption: text.figure.tableOf(text.figures[figure.id].name),
    columns: text.figure.columns,
    who: (mark) => namer.name(mark.who),
    where: namer.path,
    value: (mark) => (mark.quantity ? formatWithUnit(mark.quantity, site.language) : namer.value(mark)),
    sure: text.statusNames,
    missing: ({ missing, quantity }) => (missing !== null && quantity === null ? text.missingLong[missing] : null),
    source: ({ facts: [fact] }) => (fact === undefined ? text.figure.noSource : namer.sourceOf(fact)),
    href: (fact) => evidenceHref(site, fact),
  }
}
