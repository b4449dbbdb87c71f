import type { Dataset } from '../../domain/record'
import type { PageId } from '../pages'
import { useText } from '../site'
import { EmbedView } from './EmbedView'
import { FigurePageView } from './FigurePageView'
import { PageFrame } from './PageFrame'

type OneFigurePageProps = { page: Extract<PageId, { page: 'figure' | 'embed' }>; dataset: Dataset }

/** The page of one figure, or its embed, whole. */
export function OneFigurePage({ page, dataset }: OneFigurePageProps) {
  const { site } = useText()
  if (page.page === 'embed') return <EmbedView dataset={dataset} figure={page.figure} />
  return (
    <PageFrame page={page} version={dataset.version} line={site.line}>
      <FigurePageView dataset={dataset} figure={page.figure} />
    </PageFrame>
  )
}
