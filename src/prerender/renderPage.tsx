import { Suspense, type ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import type { Evidence } from '../domain/record'
import type { FigureId } from '../figures/figure'
import { FIGURE_PAGES } from '../figures/figures'
import { newTermsIn } from '../figures/figureTerms'
import { DEFAULT_FILTERS } from '../filters/filters'
import { createFilterStore, FilterStoreContext } from '../filters/filterStore'
import { NOT_FOUND } from '../i18n/dataPageWords'
import { messagesIn } from '../i18n/format'
import { ChildsClass } from '../views/childsClass/ChildsClass'
import { DeckPage, DeckPatterns, type DeckPageProps } from '../views/deck/DeckPage'
import { HandoutPage, type HandoutPageProps } from '../views/deck/HandoutPage'
import { EvidencePage } from '../views/evidence/EvidencePage'
import { FigureDescription } from '../views/figure/FigureDescription'
import { FigureTerms } from '../views/figure/FigureTerms'
import { TableReadings, type TableReadingsProps } from '../views/front/TableReadings'
import { ShareButton } from '../views/share/ShareButton'
import { MarkupContext, PartsContext, PicturesContext, TermsContext } from '../views/hydrate/builtPage'
import { AboutTheData, type AboutTheDataProps } from '../views/page/AboutTheData'
import { DataView, type PublishedFiles } from '../views/page/DataView'
import { DisputesView, CompareEmbed } from '../views/page/DisputesView'
import { DisputeView } from '../views/page/DisputeView'
import { FrontPage } from '../views/page/FrontPage'
import { FrontFigures } from '../views/page/FrontFigures'
import { OneFigurePage } from '../views/page/OneFigurePage'
import { PageFrame } from '../views/page/PageFrame'
import { showOf, type PageId } from '../views/pages'
import { PayDetails } from '../views/pay/PayDetails'
import { SiteContext, useSite, type Site } from '../views/site'
import type { PageData } from './pageData'

export type PageParts = {
  data: PageData
  /** Every dispute, that of the site first. */
  disputes: readonly Evidence[]
  deck: Pick<DeckPageProps, 'pictures' | 'codes' | 'address'>
  /** Both languages, for the page that has both. */
  handout: HandoutPageProps['parts']
  files: PublishedFiles
  /** The site's icon, as SVG. */
  icon: string
  /** Each figure's drawings, at either depth. */
  pictures: Readonly<Record<'standing' | 'whole', Readonly<Record<FigureId, string>>>>
}

/** Parts that a browser fetches lazily; those that come with data of their own are bound to them below. */
const PARTS = { ChildsClass, FigureDescription, PayDetails, ShareButton }

/**
 * The only figure of the dashboard that explains its terms in full. The others link to the glossary, because all
 * definitions together weigh as much as a figure.
 */
const IN_FULL: FigureId = 'class-size'

/** What React writes where a part below a Suspense boundary failed; a browser would render that part anew. */
const FAILED = /<!--\$!--><template(?: data-msg="([^"]*))?/

/** The markup of a page's #root, as the browser will hydrate it. Throws where a part of it cannot be rendered. */
export function renderPage(page: PageId, site: Site, parts: PageParts): string {
  const termsOf = (figure: FigureId, place: 'dashboard' | 'page' | 'embed') => {
    const ids = place === 'dashboard' ? newTermsIn(figure) : FIGURE_PAGES[figure].terms
    const terms = parts.data.evidence.terms.filter(({ id }) => ids.includes(id))
    return <FigureTerms terms={terms} site={site} isBrief={place === 'dashboard' && figure !== IN_FULL} />
  }
  const About = (props: AboutTheDataProps) => <AboutTheData {...props} corrections={parts.data.evidence.corrections} />
  const Figures = () => <FrontFigures dataset={parts.data.figures} />
  const Readings = (props: Omit<TableReadingsProps, 'dataset'>) => (
    <TableReadings {...props} dataset={parts.data.figures} />
  )
  const later = { ...PARTS, AboutTheData: About, FrontFigures: Figures, TableReadings: Readings }
  const show = showOf(page)
  const markup = renderToString(
    <SiteContext value={site}>
      <Suspense fallback={null}>
        <FilterStoreContext value={createFilterStore({ ...DEFAULT_FILTERS, show })}>
          <PicturesContext value={parts.pictures[show === null ? 'standing' : 'whole']}>
            <PartsContext value={later}>
              <TermsContext value={termsOf}>
                <MarkupContext value={renderToStaticMarkup}>{contentOf(page, site, parts)}</MarkupContext>
              </TermsContext>
            </PartsContext>
          </PicturesContext>
        </FilterStoreContext>
      </Suspense>
    </SiteContext>,
  )
  const [failed, why = ''] = FAILED.exec(markup) ?? []
  if (failed !== undefined) throw new Error(`Expected the page ${page.page} to be rendered whole: ${why}`)
  return markup
}

function contentOf(page: PageId, site: Site, { data, disputes, deck, handout, files }: PageParts): ReactNode {
  switch (page.page) {
    case 'dashboard':
      return <FrontPage dataset={data.front} />
    case 'figure':
    case 'embed':
      return <OneFigurePage page={page} dataset={data.figures} />
    case 'evidence':
      return <EvidencePage evidence={data.evidence} />
    case 'present':
      return <DeckPage dataset={data.figures} evidence={data.evidence} site={site} {...deck} isFile={false} />
    case 'handout':
      return <HandoutPage parts={handout} site={site} />
    case 'data':
      return (
        <PageFrame page={page} version={files.head.version} line={messagesIn(site.language).site.line}>
          <DataView files={files} />
        </PageFrame>
      )
    case 'disputes':
      return (
        <PageFrame page={page} version={files.head.version}>
          <DisputesView files={disputes} />
        </PageFrame>
      )
    case 'dispute': {
      const file = disputeOf(page.dispute, disputes)
      return (
        <PageFrame page={page} version={file.version}>
          <DisputeView file={file} />
        </PageFrame>
      )
    }
    case 'compare':
      return <CompareEmbed files={disputes} />
    case 'not-found':
      return (
        <PageFrame page={{ page: 'dashboard' }} version={files.head.version}>
          <NotFound />
        </PageFrame>
      )
  }
}

/** One of the disputes. Throws where there is no such one. */
export function disputeOf(id: string, disputes: readonly Evidence[]): Evidence {
  const file = disputes.find((known) => known.id === id)
  if (!file) throw new Error(`Expected the dispute ${id} among those of the site.`)
  return file
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

/** The markup of the deck for the single-file version. */
export function deckMarkupOf(site: Site, data: PageData, deck: PageParts['deck']): string {
  return renderToStaticMarkup(
    <SiteContext value={site}>
      <DeckPage dataset={data.figures} evidence={data.evidence} site={site} {...deck} isFile />
    </SiteContext>,
  )
}

/** The markup of the patterns with which the contrast theme of a deck fills bars. */
export function deckPatterns(): string {
  return renderToStaticMarkup(<DeckPatterns />)
}
