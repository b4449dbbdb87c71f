import { Fragment } from 'react'
import { EVERYTHING } from '../../domain/choices'
import { LANGUAGES, type Language } from '../../domain/language'
import type { Dataset, Evidence } from '../../domain/record'
import { marksOf, type FigureId } from '../../figures/figure'
import { figureOf } from '../../figures/figures'
import { slideFigure, SLIDES, type FigureSlide, type SlideId } from '../../figures/slides'
import { DECK_WORDS } from '../../i18n/deckWords'
import { formatDate, formatQuantity, messagesIn } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import { wordFinding } from '../../i18n/wordFinding'
import { hrefOf } from '../pages'
import type { Site } from '../site'
import type { Code } from './codeOf'
import { keyNumbersOf, type KeyNumber } from './keyNumbers'
import { measureOf, SlideCode } from './SlideSection'
import { sourceLine } from './sourceLine'

/** What one language's half of the handout is made from. */
export type HandoutParts = {
  dataset: Dataset
  evidence: Evidence
  /** The drawings of the slides, by slide. */
  pictures: Readonly<Record<string, string>>
  code: Code | null
  /** The page's public address, without its protocol; `null` in a build without one. */
  address: string | null
}

export type HandoutPageProps = { parts: Readonly<Record<Language, HandoutParts>>; site: Site }

/** Two printed pages: the key numbers and the charts, English and Spanish side by side, with the page's address. */
export function HandoutPage({ parts, site }: HandoutPageProps) {
  const columns = [site.language, ...LANGUAGES.filter((language) => language !== site.language)]
  const text = messagesIn(site.language)
  return (
    <main id="main" className="handout">
      <h1 className="visually-hidden">
        <span translate="no">{text.site.name}</span>: {DECK_WORDS[site.language].handout}
      </h1>
      <p className="handout-way no-print">
        {DECK_WORDS[site.language].handoutPrint}{' '}
        <a href={hrefOf(site, { page: 'present' })}>{DECK_WORDS[site.language].title}</a>
      </p>
      {SHEETS.map((Sheet, index) => (
        <section key={Sheet.name} className="sheet" aria-label={`${index + 1} / ${SHEETS.length}`}>
          {columns.map((language) => (
            <div key={language} lang={language} className="sheet-column">
              <Sheet parts={parts[language]} language={language} />
            </div>
          ))}
        </section>
      ))}
    </main>
  )
}

type SheetProps = { parts: HandoutParts; language: Language }

function FirstSheet({ parts, language }: SheetProps) {
  const text = messagesIn(language)
  return (
    <>
      <p className="sheet-name">
        <strong translate="no">{text.site.name}</strong>{' '}
        <span>{[DECK_WORDS[language].sheetAbout, ...(parts.address === null ? [] : [parts.address])].join(' · ')}</span>
      </p>
      <h2>{DECK_WORDS[language].handoutTitle}</h2>
      <KeyNumbers parts={parts} language={language} />
      <Picture slide="pay-over-time" parts={parts} language={language} />
      {(['pay', 'staffing', 'money'] as const).map((id) => (
        <Said key={id} id={id} parts={parts} language={language} />
      ))}
    </>
  )
}

function SecondSheet({ parts, language }: SheetProps) {
  const words = DECK_WORDS[language]
  const text = messagesIn(language)
  return (
    <>
      <Picture slide="classes" parts={parts} language={language} />
      <Said id="contested" parts={parts} language={language} />
      <p className="sheet-sources">
        {words.sourcesText(parts.evidence.facts.length, parts.evidence.sources.length, parts.evidence.conflicts.length)}{' '}
        {words.sourcesHow} {text.site.version(formatDate(parts.evidence.version, language))}
      </p>
      {parts.code ? <SlideCode code={parts.code} scan={words.sheetScan} /> : null}
    </>
  )
}

const SHEETS = [FirstSheet, SecondSheet] as const

/** The numbers of the answer, each with its source; where sources disagree, every reading with its source. */
function KeyNumbers({ parts, language }: SheetProps) {
  const text = messagesIn(language)
  const words = DECK_WORDS[language]
  const namer = namerOf(parts.dataset, language)
  const readings = ({ key, readings: all }: KeyNumber) =>
    all.map(({ quantity, fact }, index) => (
      <Fragment key={fact}>
        {index === 0 ? null : <span>{` ${words.or} `}</span>}
        <b data-fact={fact}>{formatQuantity(quantity, language)}</b>{' '}
        <small>
          {`${key === 'length' ? `${text.units[quantity.unit](quantity.value)} · ` : ''}${namer.outletOf(fact)}`}
        </small>
      </Fragment>
    ))
  return (
    <dl className="sheet-numbers">
      {keyNumbersOf(parts.dataset).map((number) => (
        <div key={number.key}>
          <dt>{words.numbers[number.key]}</dt>
          <dd>{readings(number)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What a figure says, in a sentence. */
function Said({ id, parts, language }: SheetProps & { id: FigureId }) {
  const text = messagesIn(language)
  const { finding } = figureOf(id, parts.dataset, EVERYTHING)
  return (
    <p>
      <b>{text.figures[id].name}.</b> {wordFinding(finding, language, namerOf(parts.dataset, language), null)}
    </p>
  )
}

/** The figure of a slide at a column's width, with its finding, measure and sources. */
function Picture({ slide: id, parts, language }: SheetProps & { slide: SlideId }) {
  const namer = namerOf(parts.dataset, language)
  const slide = SLIDES.find((one): one is FigureSlide => one.id === id && one.kind === 'figure')
  if (!slide) throw new Error(`Expected a figure on the slide ${id}.`)
  const figure = slideFigure(parts.dataset, slide)
  return (
    <figure data-figure={figure.id} data-state="drawn">
      <h3>{wordFinding(figure.finding, language, namer, null)}</h3>
      <p className="measure">
        {measureOf(slide, parts.dataset, language) ?? messagesIn(language).figures[figure.id].measure}
      </p>
      <div className="slide-picture" dangerouslySetInnerHTML={{ __html: parts.pictures[id] ?? '' }} />
      <p className="slide-source">{sourceLine(marksOf(figure), namer, language)}</p>
    </figure>
  )
}
