import type { ReactNode } from 'react'
import { MarkerShape } from '../../charts/MarkerShape'
import { EVERYTHING } from '../../domain/choices'
import type { Dataset, Evidence } from '../../domain/record'
import { TABLE_PARTIES } from '../../domain/vocabulary'
import { SLIDES, slideFigure, type Slide } from '../../figures/slides'
import { DECK_WORDS } from '../../i18n/deckWords'
import { formatDate, messagesIn } from '../../i18n/format'
import { evidenceHref } from '../pages'
import type { Site } from '../site'
import type { Code } from './codeOf'
import { SlideClass } from './SlideClass'
import { SlideFigure } from './SlideFigure'

/** What every slide is made from. */
export type SlideParts = {
  dataset: Dataset
  evidence: Evidence
  site: Site
  /** Whether this is the single-file deck, which has no evidence page to link to. */
  isFile: boolean
}

type SlideSectionProps = SlideParts & { slide: Slide; index: number; picture: ReactNode; code: Code | null }

/** A slide with its speaker's note: its title, its figure or facts, its QR code. */
export function SlideSection({ slide, index, picture, code, ...parts }: SlideSectionProps) {
  const { site, isFile } = parts
  const words = DECK_WORDS[site.language]
  const { takeaway, note } = words.slides[slide.id]
  const id = `${isFile ? `${site.language}-` : ''}slide-${index + 1}`
  return (
    <>
      <section
        className="slide"
        id={id}
        aria-labelledby={`${id}-title`}
        data-slide={slide.id}
        data-steps={slide.kind === 'figure' ? slide.steps?.map((parties) => parties.join(' ')).join('|') : undefined}
        data-position={words.position(index + 1, SLIDES.length)}
      >
        <div className="slide-body">
          <h2 id={`${id}-title`}>{takeaway}</h2>
          {slide.kind === 'figure' ? (
            <SlideFigure figure={slideFigure(parts.dataset, slide)} hasFinding picture={picture} {...parts} />
          ) : (
            <SlideWords slide={slide} {...parts} />
          )}
        </div>
        {code ? <SlideCode code={code} scan={words.scan} /> : null}
      </section>
      <aside className="slide-note" data-note={index} aria-label={words.notes}>
        <p>{note}</p>
      </aside>
    </>
  )
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

function SlideWords({ slide, site, dataset, evidence, isFile }: SlideWordsProps) {
  const words = DECK_WORDS[site.language]
  switch (slide.kind) {
    case 'class':
      return <SlideClass dataset={dataset} site={site} isFile={isFile} choices={{ ...EVERYTHING, ...slide.choices }} />
    case 'facts':
      return (
        <ul className="slide-facts">
          {slide.facts.map((id) => {
            const fact = evidence.facts.find((one) => one.id === id)
            const source = evidence.sources.find((one) => one.id === fact?.sources[0]?.source)
            if (!fact || !source) throw new Error(`Expected the fact ${id} with a source, for the slide ${slide.id}.`)
            return (
              <li key={id} data-fact={id}>
                <p>{fact.statement}</p>
                <p className="slide-source">
                  {isFile ? <cite>{source.publisher}</cite> : <a href={evidenceHref(site, id)}>{source.publisher}</a>}
                </p>
              </li>
            )
          })}
        </ul>
      )
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
          <p>{messagesIn(site.language).site.version(formatDate(evidence.version, site.language))}</p>
        </div>
      )
  }
}
