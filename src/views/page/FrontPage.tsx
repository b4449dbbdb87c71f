import type { Dataset } from '../../domain/record'
import { DashboardView } from './DashboardView'
import { PageFrame } from './PageFrame'

/** The front page, whole. */
export function FrontPage({ dataset }: { dataset: Dataset }) {
  return (
    <PageFrame page={{ page: 'dashboard' }} version={dataset.version}>
      <DashboardView dataset={dataset} />
    </PageFrame>
  )
}
