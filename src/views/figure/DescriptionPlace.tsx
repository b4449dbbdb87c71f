import type { Dataset } from '../../domain/record'
import type { Figure } from '../../figures/figure'
import { Undisturbed } from '../hydrate/Undisturbed'
import { useLater } from '../hydrate/useLater'
import { useSite } from '../site'

const fetchDescription = async () => (await import('./FigureDescription')).FigureDescription

type DescriptionPlaceProps = {
  figure: Figure
  dataset: Dataset
  /** Whether the prerendered description still fits the choices. */
  isCurrent: boolean
}

/** The description of a chart: prerendered; its code is fetched once a choice changes what it says. */
export function DescriptionPlace({ figure, dataset, isCurrent }: DescriptionPlaceProps) {
  const site = useSite()
  const { part, problem } = useLater('FigureDescription', fetchDescription, !isCurrent && figure, {
    figure,
    dataset,
    site,
  })
  return (
    <div id={`${figure.id}-description`}>
      {/* the prerendered markup stays until its replacement has loaded */}
      <Undisturbed className="description" isCurrent={isCurrent || (part ?? problem) === null}>
        {part ?? problem}
      </Undisturbed>
    </div>
  )
}
