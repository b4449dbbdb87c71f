import type { Dataset } from '../../domain/record'
import type { PageId } from '../pages'
import { DashboardView } from './DashboardView'
import { EmbedView } from './EmbedView'
import { FigurePageView } from './FigurePageView'
import { PageFrame } from './PageFrame'

type FiguresPageProps = { page: Extract<PageId, { page: 'dashboard' | 'figure' | 'embed' }>; dataset: Dataset }

/** A page made of figures, whole. */
export function FiguresPage({ page, dataset }: FiguresPageProps) {
  if (page.page === 'embed') return <EmbedView dataset={dataset} figure={page.figure} />
  return (
    <PageFrame page={page} version={dataset.version}>
      {page.page === 'dashboard' ? (
        <DashboardView dataset={dataset} />
      ) : (
        <FigurePageView dataset={dataset} figure={page.figure} />
      )}
    </PageFrame>
  )
}
