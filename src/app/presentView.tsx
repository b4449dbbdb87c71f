import { createRoot } from 'react-dom/client'
import { DECK_WIDTHS } from '../charts/drawing'
import { figuresOf } from '../dataset/published'
import { DISPUTE } from '../domain/dispute'
import type { Dataset } from '../domain/record'
import { FIGURES, type FigureId } from '../figures/figure'
import { childsClass } from '../figures/childsClass'
import { figureOf, hasChoice } from '../figures/figures'
import { shownIn } from '../figures/slides'
import type { Filters } from '../filters/filters'
import { knownIdsOf, readFilters } from '../filters/filtersInUrl'
import { DECK_WORDS } from '../i18n/deckWords'
import { messagesIn } from '../i18n/format'
import { learnLanguage } from '../i18n/learnLanguage'
import { namerOf } from '../i18n/nameOf'
import { wordFinding } from '../i18n/wordFinding'
import { wordNote } from '../i18n/wordNote'
import { Drawing } from '../views/chart/Drawing'
import { drawingWordsOf } from '../views/chart/drawingWords'
import { classAnswer } from '../views/childsClass/classAnswer'
import { ClassLimits } from '../views/childsClass/ClassLimits'
import { codeOf } from '../views/deck/codeOf'
import { SlideFigure } from '../views/deck/SlideFigure'
import { SlideCode } from '../views/deck/SlideSection'
import { pageAt } from '../views/pages'
import { SiteContext, type Site } from '../views/site'

/** How many times as tall as it is wide a chart may be on a sheet of paper. */
const MOST_RATIO = 1.6
/** How long the drawing may take before the deck is shown as it is. */
const PATIENCE_MS = 3000

/**
 * Replaces all slides of a deck with one: the view of a figure that the URL asks for. Throws, and leaves the deck as it
 * is, if there is no such figure or its data fail to load.
 */
export async function presentView(deck: HTMLElement, asked: string): Promise<void> {
  const id = FIGURES.find((known) => known === asked)
  if (id === undefined) throw new Error(`There is no figure ${asked}.`)
  const base = import.meta.env.BASE_URL
  const { language } = pageAt(window.location.pathname, base)
  const site: Site = { language, base, dispute: DISPUTE }
  const [dataset] = await Promise.all([figuresOf(language), learnLanguage(language)])
  const { filters } = readFilters(window.location.search, knownIdsOf(dataset))
  const main = deck.querySelector('main')
  if (!main) throw new Error('Expected a main part in the deck.')
  main.replaceChildren()
  createRoot(main).render(
    <SiteContext value={site}>
      <ViewSlide id={id} dataset={dataset} site={site} filters={filters} />
    </SiteContext>,
  )
  await drawnIn(main)
  const chart = main.querySelector('.for-board svg')?.getAttribute('viewBox')?.split(' ').map(Number)
  // on paper a chart that is much taller than a page would have letters too small to read: its table is printed
  const [, , width = 1, height = 0] = chart ?? []
  if (height > MOST_RATIO * width) main.querySelector<HTMLElement>('.slide')?.setAttribute('data-paper', 'table')
}

/** Recharts draws in several passes after the first render. */
async function drawnIn(main: Element): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until && main.querySelector('.slide-picture [data-mark]') === null)
    await new Promise(requestAnimationFrame) // oxlint-disable-line no-await-in-loop -- a frame at a time
}

type ViewSlideProps = { id: FigureId; dataset: Dataset; site: Site; filters: Filters }

function ViewSlide({ id, dataset, site, filters }: ViewSlideProps) {
  const words = DECK_WORDS[site.language]
  const text = messagesIn(site.language)
  const drawn = figureOf(id, dataset, filters)
  const figure = { ...drawn, panels: drawn.panels.map((panel) => shownIn(panel)) }
  const drawingWords = { ...drawingWordsOf(dataset, site), href: () => null }
  const address = publicAddress()
  return (
    <>
      <section
        className="slide is-view"
        aria-labelledby="view-title"
        data-slide={id}
        data-position={words.position(1, 1)}
      >
        <div className="slide-frame">
          <div className="slide-body">
            <h1 id="view-title" className="slide-title">
              {wordFinding(figure.finding, site.language, namerOf(dataset, site.language), filters.asof)}
            </h1>
            <SlideFigure
              figure={figure}
              dataset={dataset}
              site={site}
              isFile={false}
              picture={
                <div className="slide-drawn">
                  {DECK_WIDTHS.map((width) => (
                    <div key={width} className={`for-${width === 'slide' ? 'wide' : width}`}>
                      <Drawing
                        panels={figure.panels}
                        width={width}
                        words={drawingWords}
                        label={text.figure.chartOf(text.figures[id].name)}
                      />
                    </div>
                  ))}
                </div>
              }
            />
            {hasChoice(id, 'students') && (filters.grade !== null || filters.students !== null) ? (
              <ViewOfClass dataset={dataset} site={site} filters={filters} />
            ) : null}
          </div>
        </div>
        {address === null ? null : <SlideCode code={codeOf(address)} scan={words.scan} />}
      </section>
      <aside className="slide-note" data-note="0" aria-label={words.notes}>
        {figure.notes.map((note) => (
          <p key={JSON.stringify(note)}>{wordNote(note, site.language, dataset)}</p>
        ))}
      </aside>
    </>
  )
}

/** A reader's own class under every limit. */
function ViewOfClass({ dataset, site, filters }: Omit<ViewSlideProps, 'id'>) {
  const figure = childsClass(dataset, filters)
  return (
    <div className="view-class">
      <p>{classAnswer(figure, site)}</p>
      <ClassLimits figure={figure} dataset={dataset} site={site} isToday={filters.asof === null} isLinked={false} />
    </div>
  )
}

/** This view at the site's public address, or `null` where the site knows none. */
function publicAddress(): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
  return canonical.startsWith('http') ? `${canonical}${window.location.search}` : null
}
