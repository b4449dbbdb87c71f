import type { Dataset } from '../domain/record'
import type { Figure } from '../figures/figure'
import { useSite } from './site'
import { Undisturbed } from './Undisturbed'
import { useLater } from './useLater'

const fetchDescription = async () => (await import('./FigureDescription')).FigureDescription

type DescriptionPlaceProps = {
  figure: Figure
  dataset: Dataset
  /** Whether the description in the page is still that of the choices. */
  isCurrent: boolean
}

/** The description of a chart: written into the page, and fetched anew once a choice changes what it says. */
export function DescriptionPlace({ figure, dataset, isCurrent }: DescriptionPlaceProps) {
  const site = useSite()
  const { part, problem } = useLater('FigureDescription', fetchDescription, !isCurrent && figure, {
    figure,
    dataset,
    site,
  })
  return (
    <div id={`${figure.id}-description`}>
      {/* what the page holds stays until its successor is there */}
      <Undisturbed className="description" isCurrent={isCurrent || (part ?? problem) === null}>
        {part ?? problem}
      </Undisturbed>
    </div>
  )
}
