import type { Dataset } from '../domain/record'
import type { Figure } from '../figures/figure'
import { messagesIn } from '../i18n/format'
import { namerOf } from '../i18n/nameOf'
import type { TableWords } from '../tables/FigureTable'
import { evidenceHref } from './pages'
import type { Site } from './site'

/** The labels of a figure's table, on the page and in every file made from it. */
export function tableWordsOf(figure: Pick<Figure, 'id'>, dataset: Dataset, site: Site): TableWords {
  const text = messagesIn(site.language)
  const namer = namerOf(dataset, site.language)
  return {
    caption: text.figure.tableOf(text.figures[figure.id].name),
    columns: text.figure.columns,
    who: namer.who,
    where: namer.path,
    value: namer.long,
    sure: namer.sure,
    source: ({ facts: [fact] }) => (fact === undefined ? text.figure.noSource : namer.sourceOf(fact)),
    href: (fact) => evidenceHref(site, fact),
  }
}
