import type { Language } from '../../domain/language'
import type { Dataset } from '../../domain/record'
import { PICTURE_WORDS } from '../../export/pictureWords'
import { catalogOf } from '../../figures/catalog'
import type { Mark } from '../../figures/figure'
import { messagesIn } from '../../i18n/format'
import { outletIn } from '../../i18n/nameOf'

/** Who published a mark's number: the best source of its facts first, and each once. One without a name is left out where another says the same. */
export function publishersOf({ facts }: Pick<Mark, 'facts'>, dataset: Dataset, language: Language): readonly string[] {
  const { fact, sources } = catalogOf(dataset)
  const publishers = facts.flatMap((id) =>
    (fact.get(id)?.sources ?? []).flatMap(({ source }) => sources.find((one) => one.id === source)?.publisher ?? []),
  )
  const [best, ...others] = new Set(publishers.map(outletIn))
  const { unnamed } = PICTURE_WORDS[language]
  return [best ?? messagesIn(language).figure.noSource, ...others.filter((publisher) => publisher !== unnamed)]
}
