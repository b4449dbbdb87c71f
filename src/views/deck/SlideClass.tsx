import type { Choices } from '../../domain/choices'
import type { Dataset } from '../../domain/record'
import { childsClass } from '../../figures/childsClass'
import { classAnswer } from '../childsClass/classAnswer'
import { ClassLimits } from '../childsClass/ClassLimits'
import type { Site } from '../site'

type SlideClassProps = { dataset: Dataset; choices: Choices; site: Site; isFile: boolean }

/** The slide of "My child's class": the answer, and the limits of each stage side by side. */
export function SlideClass({ dataset, choices, site, isFile }: SlideClassProps) {
  const figure = childsClass(dataset, choices)
  return (
    <div className="slide-class">
      <p className="slide-finding">{classAnswer(figure, site)}</p>
      <ClassLimits figure={figure} dataset={dataset} site={site} isToday={choices.asof === null} isLinked={!isFile} />
    </div>
  )
}
