import { Suspense } from 'react'
import { figuresOf } from '../../dataset/published'
import { learnLanguage } from '../../i18n/learnLanguage'
import { laterComponent } from '../hydrate/LaterPart'
import { usePageText } from '../site'
import type { TableReadingsProps } from './TableReadings'

type ReadingsPlaceProps = Omit<TableReadingsProps, 'dataset'>

const LaterReadings = laterComponent<ReadingsPlaceProps>('TableReadings', async (language) => {
  const parts = [import('./TableReadings'), figuresOf(language), learnLanguage(language)] as const
  const [{ TableReadings }, dataset] = await Promise.all(parts)
  return (props: ReadingsPlaceProps) => <TableReadings {...props} dataset={dataset} />
})

/** The place of a cell's readings: until their code has come, the two words that sources disagree. */
export function ReadingsPlace(props: ReadingsPlaceProps) {
  const { table } = usePageText().front
  const said = props.isAboutDates ? table.datesDisputed : table.sourcesDiffer
  return (
    <Suspense fallback={<small className="readings">{said}</small>}>
      <LaterReadings {...props} />
    </Suspense>
  )
}
