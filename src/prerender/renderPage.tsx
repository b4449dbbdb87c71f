import { Suspense, type ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import type { FigureId } from '../figures/figure'
import { newTermsIn, TERMS_IN } from '../figures/figureTerms'
import { createFilterStore, FilterStoreContext } from '../filters/filterStore'
import { NOT_FOUND } from '../i18n/dataPageWords'
import { DeckPage, DeckPatterns, type DeckPageProps } from '../views/deck/DeckPage'
import { HandoutPage, type HandoutPageProps } from '../views/deck/HandoutPage'
import { ChildsClass } from '../views/ChildsClass'
import { DataView, type PublishedFiles } from '../views/DataView'
import { EvidencePage } from '../views/EvidencePage'
import { FigureDescription } from '../views/FigureDescription'
import { FigureTerms } from '../views/FigureTerms'
import { FiguresPage } from '../views/FiguresPage'
import { PageFrame } from '../views/PageFrame'
import { PayDetails } from '../views/PayDetails'
import { MarkupContext, PicturesContext, TermsContext } from '../views/pictures'
import { PartsContext } from '../views/useLater'
import { SiteContext, useSite, type PageId, type Site } from '../views/site'
import type { PageData } from './pageData'

export type PageParts = {
  data: PageData
  deck: Pick<DeckPageProps, 'pictures' | 'codes'>
  /** Both languages, for the page that has both. */
  handout: HandoutPageProps['parts']
  files: PublishedFiles
  pictures: Readonly<Record<FigureId, string>>
}

/** What a browser fetches for itself. */
const PARTS = { ChildsClass, FigureDescription, PayDetails }

/** The one figure of the dashboard whose terms stand in it in full; the others lead to the glossary: together they would weigh as much as a figure more. */
const IN_FULL: FigureId = 'class-size'

/** The markup of a page's #root, as the browser will take it over. */
export function renderPage(page: PageId, site: Site, parts: PageParts): string {
  const termsOf = (figure: FigureId, place: 'dashboard' | 'page' | 'embed') => {
    const ids = place === 'dashboard' ? newTermsIn(figure) : TERMS_IN[figure]
    const terms = parts.data.evidence.terms.filter(({ id }) => ids.includes(id))
    return <FigureTerms terms={terms} site={site} isBrief={place === 'dashboard' && figure !== IN_FULL} />
  }
  return renderToString(
    <SiteContext value={site}>
      <Suspense fallback={null}>
        <FilterStoreContext value={createFilterStore()}>
          <PicturesContext value={parts.pictures}>
            <PartsContext value={PARTS}>
              <TermsContext value={termsOf}>
                <MarkupContext value={renderToStaticMarkup}>{contentOf(page, site, parts)}</MarkupContext>
              </TermsContext>
            </PartsContext>
          </PicturesContext>
        </FilterStoreContext>
      </Suspense>
    </SiteContext>,
  )
}

function contentOf(page: PageId, site: Site, { data, deck, handout, files }: PageParts): ReactNode {
  switch (page.page) {
    case 'dashboard':
    case 'figure':
    case 'embed':
      return <FiguresPage page={page} dataset={data.figures} />
    case 'evidence':
      return <EvidencePage evidence={data.evidence} />
    case 'present':
      return <DeckPage dataset={data.figures} evidence={data.evidence} site={site} {...deck} isFile={false} />
    case 'handout':
      return <HandoutPage parts={handout} site={site} />
    case 'data':
      return (
        <PageFrame page={page} version={files.head.version}>
          <DataView files={files} />
        </PageFrame>
      )
    case 'not-found':
      return (
        <PageFrame page={{ page: 'dashboard' }} version={files.head.version}>
          <NotFound />
        </PageFrame>
      )
  }
}

function NotFound() {
  const { title, text } = NOT_FOUND[useSite().language]
  return (
    <section className="about">
      <h1>{title}</h1>
      <p>{text}</p>
    </section>
  )
}

/** The deck as it stands in a file of its own, as markup. */
export function deckMarkupOf(site: Site, data: PageData, deck: PageParts['deck']): string {
  return renderToStaticMarkup(
    <SiteContext value={site}>
      <DeckPage dataset={data.figures} evidence={data.evidence} site={site} {...deck} isFile />
    </SiteContext>,
  )
}

/** What the contrast theme of a deck fills bars with, as markup. */
export function deckPatterns(): string {
  return renderToStaticMarkup(<DeckPatterns />)
}
