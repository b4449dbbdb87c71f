import type { ReactNode } from 'react'
import { FIGURES } from '../../figures/figure'
import { THEMES } from '../../filters/filters'
import { useFilters, useFilterStore } from '../../filters/filterStore'
import { formatDate } from '../../i18n/format'
import { hrefOf, type PageId } from '../pages'
import { useSite, usePageText } from '../site'

type PageFrameProps = {
  page: PageId
  version: string
  /** What the site is, in one line; the front page says it itself. */
  line?: string
  children: ReactNode
}

/** The frame of a page: header with name, language, theme and navigation; footer. */
export function PageFrame({ page, version, line, children }: PageFrameProps) {
  const site = useSite()
  const text = usePageText()
  const other = site.language === 'en' ? 'es' : 'en'
  return (
    <>
      <a className="skip" href="#main">
        {text.site.skip}
      </a>
      <header className="site-head">
        <p className="site-name">
          <a href={hrefOf(site, { page: 'dashboard' })}>
            <strong translate="no">{text.site.name}</strong>
          </a>
        </p>
        <nav aria-label={text.site.name}>
          <details className="all-figures">
            <summary>{text.front.allFigures}</summary>
            <ul>
              {FIGURES.map((figure) => (
                <li key={figure}>
                  <a href={hrefOf(site, { page: 'figure', figure })}>{text.front.figures[figure]}</a>
                </li>
              ))}
              <li>
                <a href={hrefOf(site, { page: 'data' })} aria-current={page.page === 'data' ? 'page' : undefined}>
                  {text.site.data}
                </a>
              </li>
              <li className="on-phone">
                <a href={hrefOf(site, { page: 'present' })}>{text.site.present}</a>
              </li>
              <li>
                <ThemeChoice />
              </li>
            </ul>
          </details>
          <a href={hrefOf(site, { page: 'evidence' })} aria-current={page.page === 'evidence' ? 'page' : undefined}>
            {text.site.evidence}
          </a>
          <a className="on-desk" href={hrefOf(site, { page: 'present' })}>
            {text.site.present}
          </a>
          <a
            href={hrefOf(site, page, other)}
            hrefLang={other}
            lang={other}
            className="language"
            onClick={(event) => {
              // the same view in the other language: what the address says now
              event.currentTarget.search = window.location.search
              event.currentTarget.hash = window.location.hash
            }}
          >
            {text.site.otherLanguage}
          </a>
        </nav>
        {line === undefined || page.page === 'dashboard' ? null : <p className="site-line on-desk">{line}</p>}
      </header>
      {['dashboard', 'disputes', 'dispute'].includes(page.page) ? null : (
        <aside className="site-place on-phone">{text.site.place}</aside>
      )}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-foot">
        <p>{text.site.version(formatDate(version, site.language))}</p>
      </footer>
    </>
  )
}

/** Light, dark, or as the device is set. */
function ThemeChoice() {
  const text = usePageText()
  const store = useFilterStore()
  const theme = useFilters((filters) => filters.theme)
  return (
    <label className="theme js-only">
      <span className="visually-hidden">{text.site.theme}</span>
      <select
        name="theme"
        value={theme}
        onChange={(event) => {
          const next = THEMES.find((known) => known === event.target.value)
          if (next) store.setState({ theme: next })
        }}
      >
        {THEMES.map((known) => (
          <option key={known} value={known}>
            {text.site.themes[known]}
          </option>
        ))}
      </select>
    </label>
  )
}
