import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, Suspense, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { evidenceQuery, figuresQuery } from '../dataset/datasetQuery'
import { learnLanguage } from '../i18n/learnLanguage'
import { onceSettled } from '../views/hydrate/onceSettled'
import { keepPublished } from '../views/hydrate/published'
import { FiguresPage } from '../views/page/FiguresPage'
import { pageAt, showOf } from '../views/pages'
import { SiteContext, type Site } from '../views/site'
import { ChosenView } from './ChosenView'
import { DatasetGate } from './DatasetGate'
import './sheets'

const DISPUTE = 'los-angeles-2019'
const base = import.meta.env.BASE_URL
const { language, page } = pageAt(window.location.pathname, base)
const site: Site = { language, base, dispute: DISPUTE }
const client = new QueryClient()
const dataUrl = `${base}data/`

const fetchEvidencePage = () => import('../views/evidence/EvidencePage')

function pageContent(): ReactNode {
  switch (page.page) {
    case 'dashboard':
    case 'figure':
    case 'embed':
      return (
        <DatasetGate query={figuresQuery(dataUrl, DISPUTE, language)}>
          {(dataset) => (
            <ChosenView dataset={dataset} show={showOf(page)}>
              <FiguresPage page={page} dataset={dataset} />
            </ChosenView>
          )}
        </DatasetGate>
      )
    case 'evidence':
      return (
        <DatasetGate query={evidenceQuery(dataUrl, DISPUTE, language, fetchEvidencePage)}>
          {({ evidence, part: { EvidencePage } }) => (
            <ChosenView dataset={evidence} show={null}>
              <EvidencePage evidence={evidence} />
            </ChosenView>
          )}
        </DatasetGate>
      )
    case 'data':
    case 'present':
    case 'handout':
    case 'not-found':
      return null
  }
}

if (page.page !== 'embed')
  onceSettled(
    () =>
      void import('./keepOffline').then(
        ({ keepOffline }) => keepOffline(base, { reloads: true }),
        () => undefined, // the next visit asks again
      ),
  )

if (!CSS.supports('selector(::details-content)')) void import('./openOnPaper').then(({ openOnPaper }) => openOnPaper())

if (page.page === 'data') void import('./checkFile').then(({ showCheck }) => showCheck(site))

const root = document.getElementById('root')
if (!root) throw new Error('Expected an element #root in the page.')
const content = pageContent()
if (content === null) document.documentElement.classList.remove('is-waiting')
else {
  learnLanguage(language).then(
    () => start(root, content),
    () => document.documentElement.classList.remove('is-waiting'), // the messages failed to load, so nothing can be said: the static page stays
  )
}

function start(element: HTMLElement, app: ReactNode): void {
  const tree = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <SiteContext value={site}>{app}</SiteContext>
      </QueryClientProvider>
    </StrictMode>
  )
  if (element.querySelector('main')) {
    keepPublished(element)
    setTimeout(() => hydrateRoot(element, tree)) // a task of its own, so that input is handled first
  } else createRoot(element).render(<Suspense fallback={null}>{tree}</Suspense>)
}
