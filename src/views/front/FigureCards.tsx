import { useMemo } from 'react'
import type { Choices } from '../../domain/choices'
import type { Dataset } from '../../domain/record'
import type { FigureId } from '../../figures/figure'
import { figureOf } from '../../figures/figures'
import { namerOf } from '../../i18n/nameOf'
import { wordFinding } from '../../i18n/wordFinding'
import { hrefOf } from '../pages'
import { useSite, useText } from '../site'
import { CardDrawing } from './CardDrawing'

type FigureCardsProps = { figures: readonly FigureId[]; dataset: Dataset; choices: Choices }

/** The figures that have a page of their own: what each finds, a small drawing, and the way there. */
export function FigureCards({ figures, dataset, choices }: FigureCardsProps) {
  const { front } = useText()
  return (
    <section className="cards" aria-label={front.others}>
      {figures.map((id) => (
        <FigureCard key={id} id={id} dataset={dataset} choices={choices} />
      ))}
    </section>
  )
}

function FigureCard({ id, dataset, choices }: { id: FigureId; dataset: Dataset; choices: Choices }) {
  const site = useSite()
  const { front } = useText()
  const { asof, salary } = choices
  const figure = useMemo(() => figureOf(id, dataset, choices), [id, dataset, choices])
  const query = [...(asof === null ? [] : [`asof=${asof}`]), ...(salary === null ? [] : [`salary=${salary}`])].join('&')
  return (
    <a className="card" href={`${hrefOf(site, { page: 'figure', figure: id })}${query === '' ? '' : `?${query}`}`}>
      <CardDrawing figure={figure} />
      <b>{wordFinding(figure.finding, site.language, namerOf(dataset, site.language), asof)}</b>
      <small>{front.figures[id]}</small>
    </a>
  )
}
