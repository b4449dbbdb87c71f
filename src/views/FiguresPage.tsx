import type { Dataset } from '../domain/record'
import { DashboardView } from './DashboardView'
import { FigurePageView } from './FigurePageView'
import { PageFrame } from './PageFrame'
import type { PageId } from './site'

type FiguresPageProps = { page: Extract<PageId, { page: 'dashboard' | 'figure' }>; dataset: Dataset }

/** A page made of figures, whole. */
export function FiguresPage({ page, dataset }: FiguresPageProps) {
  return (
    <PageFrame page={page} version={dataset.version}>
      {page.page === 'dashboard' ? <DashboardView dataset={dataset} /> : <FigurePageView dataset={dataset} figure={page.figure} />}
    </PageFrame>
  )
}
