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

/** The pages on several disputes, where there are others than the one that the site is about. */
export function disputePages(others: readonly string[]): readonly PageId[] {
  if (others.length === 0) return []
  return [{ page: 'disputes' }, { page: 'compare' }, ...others.map((dispute): PageId => ({ page: 'dispute', dispute }))]
}
