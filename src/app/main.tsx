import { StrictMode, Suspense, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { evidenceQuery, figureQuery, frontQuery } from '../dataset/datasetQuery'
import { client, dataIn } from '../dataset/published'
import { DISPUTE } from '../domain/dispute'
import { learnLanguage, learnPageOf } from '../i18n/learnLanguage'
import { keepPublished } from '../views/hydrate/published'
import { watchForSomeone, whenSettled } from '../views/hydrate/when'
import { FrontPage } from '../views/page/FrontPage'
import { pageAt, showOf } from '../views/pages'
import { SiteContext, type Site } from '../views/site'
import { ChosenView } from './ChosenView'
import { DatasetGate } from './DatasetGate'
import './sheets'

const base = import.meta.env.BASE_URL
const { language, page } = pageAt(window.location.pathname, base)
const site: Site = { language, base, dispute: DISPUTE }
const data = dataIn(language)

const fetchFigurePage = () => import('../views/page/OneFigurePage')
const fetchEvidencePage = () => import('../views/evidence/EvidencePage')

function pageContent(): ReactNode {
  switch (page.page) {
    case 'dashboard':
      return (
        <DatasetGate client={client} query={frontQuery(...data)}>
          {(dataset) => (
            <ChosenView dataset={dataset} show={null}>
              <FrontPage dataset={dataset} />
            </ChosenView>
          )}
        </DatasetGate>
      )
    case 'figure':
    case 'embed':
      return (
        <DatasetGate client={client} query={figureQuery(fetchFigurePage, ...data)}>
          {({ dataset, part: { OneFigurePage } }) => (
            <ChosenView dataset={dataset} show={showOf(page)}>
              <OneFigurePage page={page} dataset={dataset} />
            </ChosenView>
          )}
        </DatasetGate>
      )
    case 'evidence':
      return (
        <DatasetGate client={client} query={evidenceQuery(fetchEvidencePage, ...data)}>
          {({ evidence, part: { EvidencePage } }) => (
            <ChosenView dataset={evidence} show={null}>
              <EvidencePage evidence={evidence} />
            </ChosenView>
          )}
        </DatasetGate>
      )
    case 'data':
    case 'disputes':
    case 'dispute':
    case 'compare':
    case 'present':
    case 'handout':
    case 'not-found':
      return null
  }
}

watchForSomeone()

// what someone has typed is kept nowhere, so a page that holds it is not loaded anew unasked
let holdsTyped = false
document.addEventListener('input', ({ target }) => (holdsTyped ||= target instanceof HTMLInputElement))

if (page.page !== 'embed')
  whenSettled(
    () =>
      void import('./keepOffline').then(
        ({ keepOffline }) => keepOffline(base, () => (holdsTyped ? 'offer' : 'reload')),
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
  const learn = page.page === 'dashboard' ? learnPageOf : learnLanguage
  learn(language).then(
    () => start(root, content),
    () => document.documentElement.classList.remove('is-waiting'), // the messages failed to load, so nothing can be said: the static page stays
  )
}

function start(element: HTMLElement, app: ReactNode): void {
  const tree = (
    <StrictMode>
      <SiteContext value={site}>{app}</SiteContext>
    </StrictMode>
  )
  if (element.querySelector('main')) {
    keepPublished(element)
    setTimeout(() => hydrateRoot(element, tree)) // a task of its own, so that input is handled first
  } else createRoot(element).render(<Suspense fallback={null}>{tree}</Suspense>)
}
