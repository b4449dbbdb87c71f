import { Suspense } from 'react'
import { learnLanguage } from '../../i18n/learnLanguage'
import { laterComponent } from '../hydrate/LaterPart'
import { usePageText } from '../site'
import type { TableReadingsProps } from './TableReadings'

const LaterReadings = laterComponent('TableReadings', async (language) => {
  const [{ TableReadings }] = await Promise.all([import('./TableReadings'), learnLanguage(language)])
  return TableReadings
})

/** The place of a cell's readings: until their code has come, the two words that sources disagree. */
export function ReadingsPlace(props: TableReadingsProps) {
  const { table } = usePageText().front
  const said = props.isAboutDates ? table.datesDisputed : table.sourcesDiffer
  return (
    <Suspense fallback={<small className="readings">{said}</small>}>
      <LaterReadings {...props} />
    </Suspense>
  )
}
