import type { Choices } from '../../domain/choices'
import type { Dataset } from '../../domain/record'
import { childsClass } from '../../figures/childsClass'
import { classAnswer } from '../childsClass/classAnswer'
import { ClassLimits } from '../childsClass/ClassLimits'
import type { Site } from '../site'

type SlideClassProps = { dataset: Dataset; choices: Choices; site: Site; isFile: boolean }

/** One class under every limit, on a slide: the answer, and the limits stage beside stage. */
export function SlideClass({ dataset, choices, site, isFile }: SlideClassProps) {
  const figure = childsClass(dataset, choices)
  return (
    <div className="slide-class">
      <p className="slide-finding">{classAnswer(figure, site)}</p>
      <ClassLimits figure={figure} dataset={dataset} site={site} isToday={choices.asof === null} isLinked={!isFile} />
    </div>
  )
}
