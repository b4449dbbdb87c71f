import { FIGURES } from '../figures/figure'
import type { PageId } from '../views/pages'

/** Every page that the build writes, in each language. */
export const SITE_PAGES: readonly PageId[] = [
  { page: 'dashboard' },
  ...FIGURES.map((figure): PageId => ({ page: 'figure', figure })),
  ...FIGURES.map((figure): PageId => ({ page: 'figure', figure, show: 'all' })),
  ...FIGURES.map((figure): PageId => ({ page: 'embed', figure })),
  { page: 'evidence' },
  { page: 'data' },
  { page: 'present' },
  { page: 'handout' },
  { page: 'not-found' },
]
