import type { Language } from '../domain/language'
import { FIGURES } from '../figures/figure'
import type { PageId } from '../views/site'

/** The page that a path names, below the site's base. */
export function pageAt(pathname: string, base: string): { language: Language; page: PageId } {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')
  const parts = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean)
  const language: Language = parts[0] === 'es' ? 'es' : 'en'
  const [section, name, ...more] = language === 'es' ? parts.slice(1) : parts
  const figure = FIGURES.find((id) => id === name)
  if (section === undefined) return { language, page: { page: 'dashboard' } }
  if (section === 'figures' && figure && more.length === 0) return { language, page: { page: 'figure', figure } }
  if (section === 'embed' && figure && more.length === 0) return { language, page: { page: 'embed', figure } }
  if (section === 'evidence' && name === undefined) return { language, page: { page: 'evidence' } }
  if (section === 'present' && name === undefined) return { language, page: { page: 'present' } }
  if (section === 'present' && name === 'handout') return { language, page: { page: 'handout' } }
  if (section === 'data' && name === undefined) return { language, page: { page: 'data' } }
  return { language, page: { page: 'not-found' } }
}
