import type { ReactNode } from 'react'
import { MarkerShape } from '../../charts/MarkerShape'
import type { Language } from '../../domain/language'
import type { Dataset, Evidence } from '../../domain/record'
import { TABLE_PARTIES } from '../../domain/vocabulary'
import { slideFigure, SLIDES, type FigureSlide, type Slide } from '../../figures/slides'
import { DECK_WORDS } from '../../i18n/deckWords'
import { formatDate, messagesIn } from '../../i18n/format'
import { namerOf, outletIn } from '../../i18n/nameOf'
import { wordFinding } from '../../i18n/wordFinding'
import { evidenceHref } from '../pages'
import type { Site } from '../site'
import type { ClassSlideWords } from './classTemplates'
import type { Code } from './codeOf'
import { payAmountsOf } from './payAmounts'
import { classSlideTitle, SlideClass } from './SlideClass'
import { SlideFigure } from './SlideFigure'

/** What every slide is made from. */
export type SlideParts = {
  dataset: Dataset
  evidence: Evidence
  site: Site
  /** Whether this is the single-file deck, which has no evidence page to link to. */
  isFile: boolean
  /** The public address of the page, without `https://`; `null` in a build without one. */
  address: string | null
}

type SlideSectionProps = SlideParts & { slide: Slide; index: number; picture: ReactNode; code: Code | null }

/** A slide with its speaker's note: its one sentence, its figure or facts, its QR code. */
export function SlideSection({ slide, index, picture, code, ...parts }: SlideSectionProps) {
  const { site, isFile, dataset } = parts
  const words = DECK_WORDS[site.language]
  const id = `${isFile ? `${site.language}-` : ''}slide-${index + 1}`
  return (
    <>
      <section
        className="slide"
        id={id}
        aria-labelledby={`${id}-title`}
        data-slide={slide.id}
        data-position={words.position(index + 1, SLIDES.length)}
        {...askedIn(slide, parts)}
      >
        <div className="slide-frame">
          <div className={`slide-body is-${slide.kind}`}>
            <h2 id={`${id}-title`}>{titleOf(slide, parts)}</h2>
            {slide.kind === 'figure' ? (
              <SlideFigure
                figure={slideFigure(dataset, slide)}
                measure={measureOf(slide, dataset, site.language)}
                picture={picture}
                {...parts}
              />
            ) : (
              <SlideWords slide={slide} {...parts} />
            )}
          </div>
        </div>
        {code ? <SlideCode code={code} scan={words.scan} /> : null}
      </section>
      <aside className="slide-note" data-note={index} aria-label={words.notes}>
        <p>{words.slides[slide.id]}</p>
      </aside>
    </>
  )
}

/** The one sentence of a slide: what its figure finds, or its own. */
export function titleOf(slide: Slide, { dataset, site }: Pick<SlideParts, 'dataset' | 'site'>): string {
  if (slide.kind === 'figure') {
    const { finding } = slideFigure(dataset, slide)
    return wordFinding(finding, site.language, namerOf(dataset, site.language), null)
  }
  if (slide.kind === 'class') return classSlideTitle({ slide, dataset, site })
  return DECK_WORDS[site.language].titles[slide.id]
}

/** What the chart of a slide measures, where that is not what its figure measures. */
export function measureOf(slide: FigureSlide, dataset: Dataset, language: Language): string | undefined {
  const words = DECK_WORDS[language]
  if (!slide.isOfOneKind) return words.measures[slide.id]
  const namer = namerOf(dataset, language)
  const [type] = slide.choices.schools ?? []
  if (type === undefined) throw new Error(`Expected a kind of school for the slide ${slide.id}.`)
  return words.classAt(namer.name({ of: 'school-types', types: [type] }), namer.name({ of: 'kind-meaning', type }))
}

/** What a listener may ask of a slide, and what the deck's script needs to answer. */
function askedIn(slide: Slide, { dataset, site }: SlideParts) {
  if (slide.kind === 'class') {
    const { classTitle, classVerdict, classMost } = DECK_WORDS[site.language]
    const asked: ClassSlideWords = { title: classTitle, verdict: classVerdict, most: classMost }
    return { 'data-ask': 'class', 'data-asked': JSON.stringify(asked), 'data-students': slide.students }
  }
  const amounts = slide.kind === 'figure' ? payAmountsOf(slideFigure(dataset, slide), site.language) : null
  return amounts && { 'data-ask': 'pay', 'data-asked': JSON.stringify(amounts) }
}

/** The QR code as large as the slide, with its URL. */
export function SlideCode({ code: { address, path, size }, scan }: { code: Code; scan: string }) {
  return (
    <div className="slide-code">
      <p>{scan}</p>
      <svg viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={address}>
        <path className="code-ground" d={`M-4 -4h${size + 8}v${size + 8}H-4z`} />
        <path className="code-squares" d={path} />
      </svg>
      <p className="address">{address.replace(/^https?:\/\//, '').replace(/\/$/, '')}</p>
    </div>
  )
}

type SlideWordsProps = SlideParts & { slide: Exclude<Slide, { kind: 'figure' }> }

function SlideWords({ slide, ...parts }: SlideWordsProps) {
  const { site, dataset, evidence, address } = parts
  const words = DECK_WORDS[site.language]
  switch (slide.kind) {
    case 'class':
      return <SlideClass slide={slide} dataset={dataset} site={site} />
    case 'facts':
      return <SlideFacts facts={slide.facts} {...parts} />
    case 'parties':
      return (
        <ul className="slide-parties">
          {TABLE_PARTIES.map((party) => (
            <li key={party} className={`p-${party}`}>
              <svg viewBox="0 0 24 24" aria-hidden="true" className="drawing">
                <MarkerShape party={party} x={12} y={12} size={18} />
              </svg>
              {words.parties[party]}
            </li>
          ))}
        </ul>
      )
    case 'sources':
      return (
        <div className="slide-sources">
          <p>{words.sourcesText(evidence.facts.length, evidence.sources.length, evidence.conflicts.length)}</p>
          <p>{words.sourcesHow}</p>
          {/* without a public address the deck's script fills in where the page is, if it can tell */}
          <p className="slide-where" hidden={address === null}>
            {words.whereIs} <b className="slide-address">{address}</b>
          </p>
          <p className="slide-source">
            <span translate="no">{messagesIn(site.language).site.name}</span> ·{' '}
            {messagesIn(site.language).site.version(formatDate(evidence.version, site.language))}
          </p>
        </div>
      )
  }
}

/** Facts in their statements, each with its best source. */
function SlideFacts({ facts, evidence, site, isFile }: SlideParts & { facts: readonly string[] }) {
  return (
    <ul className="slide-facts">
      {facts.map((id) => {
        const fact = evidence.facts.find((one) => one.id === id)
        const source = evidence.sources.find((one) => one.id === fact?.sources[0]?.source)
        if (!fact || !source) throw new Error(`Expected the fact ${id} with a source.`)
        const outlet = outletIn(source.publisher)
        return (
          <li key={id} data-fact={id}>
            <p>{fact.statement}</p>
            <p className="slide-source">
              {isFile ? <cite>{outlet}</cite> : <a href={evidenceHref(site, id)}>{outlet}</a>}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
