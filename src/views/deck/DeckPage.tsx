import { DECK_COMMANDS, type DeckCommand } from '../../domain/deckCommands'
import { LANGUAGES, type Language } from '../../domain/language'
import { SLIDES } from '../../figures/slides'
import { DECK_WORDS, type DeckWords } from '../../i18n/deckWords'
import { messagesIn } from '../../i18n/format'
import { hrefOf } from '../pages'
import type { Code } from './codeOf'
import { DECK_KEYS } from './deckKeys'
import { AskForm } from './AskForm'
import { SlideSection, type SlideParts } from './SlideSection'

export type DeckPageProps = SlideParts & {
  /** The drawings of the slides that have a figure, by slide. */
  pictures: Readonly<Record<string, string>>
  /** The QR codes of the slides, in their order; empty without a public address. */
  codes: readonly Code[]
}

/** The whole deck: readable from top to bottom without script, one slide a screen with it, one a page on paper. */
export function DeckPage({ pictures, codes, ...parts }: DeckPageProps) {
  const { site, isFile } = parts
  const words = DECK_WORDS[site.language]
  const text = messagesIn(site.language)
  return (
    <div
      className="deck"
      lang={site.language}
      data-shape="wide"
      data-title={isFile ? `${words.title} · ${text.site.name}` : undefined}
    >
      {isFile ? null : <DeckPatterns />}
      <main id={isFile ? undefined : 'main'}>
        <h1 className="visually-hidden">
          <span translate="no">{text.site.name}</span>: {words.title}
        </h1>
        {SLIDES.map((slide, index) => (
          <SlideSection
            key={slide.id}
            slide={slide}
            index={index}
            picture={<div className="slide-drawn" dangerouslySetInnerHTML={{ __html: pictures[slide.id] ?? '' }} />}
            code={codes[index] ?? null}
            {...parts}
          />
        ))}
      </main>
      <div className="deck-notice" role="alert" hidden>
        {(['slide', 'figure'] as const).map((about) => (
          <p key={about} data-notice={about} hidden>
            {words.lost[about]} <b />
          </p>
        ))}
        <button type="button">{words.close}</button>
      </div>
      <SpeakerPanel words={words} />
      <p className="slide-said" role="status" />
      <DeckControls dataset={parts.dataset} site={site} isFile={isFile} words={words} />
      <Help words={words} />
      <div className="deck-blank" aria-hidden="true" />
      {codes.length === 0 ? (
        <div className="deck-no-code" data-scan={words.scan}>
          <p>{words.noAddress}</p>
        </div>
      ) : null}
    </div>
  )
}

/** SVG patterns with which the contrast theme fills bars. Once in a page. */
export function DeckPatterns() {
  return (
    <svg className="deck-patterns" aria-hidden="true">
      <pattern id="pattern-district" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" />
        <path d="M-1 1l2 -2M0 5l5 -5M4 6l2 -2" />
      </pattern>
      <pattern id="pattern-union" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" />
        <path d="M-1 4l2 2M0 0l5 5M4 -1l2 2" />
      </pattern>
      <pattern id="pattern-fact-finder" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" />
        <circle cx="2.5" cy="2.5" r="1.2" />
      </pattern>
    </svg>
  )
}

function SpeakerPanel({ words }: { words: DeckWords }) {
  return (
    <div className="speaker-panel">
      <p>
        <span className="label">{words.clock}</span> <b data-clock="" />
      </p>
      <p>
        <span className="label">{words.timer}</span> <b data-timer="" />{' '}
        <button type="button" data-restart="">
          {words.restart}
        </button>
      </p>
      <p>
        {LANGUAGES.map((language) => (
          <b key={language} data-audience={language} hidden>
            {words.audience[language]}
          </b>
        ))}{' '}
        <button type="button" data-command="language">
          {words.changeAudience}
        </button>
      </p>
    </div>
  )
}

/** What stands in the bar itself; everything else folds into one button. */
const FOLDED = [
  'overview',
  'table',
  'code',
  'larger',
  'smaller',
  'theme',
  'contrast',
  'help',
] as const satisfies DeckCommand[]

type DeckControlsProps = Pick<DeckPageProps, 'dataset' | 'site' | 'isFile'> & { words: DeckWords }

function DeckControls({ dataset, site, isFile, words }: DeckControlsProps) {
  const other: Language = site.language === 'en' ? 'es' : 'en'
  return (
    <nav className="deck-controls js-only" aria-label={words.title}>
      <div className="deck-bar">
        <Control command="back" words={words} label="‹" />
        <output className="deck-position" />
        <Control command="next" words={words} label="›" />
        {(['pay', 'class'] as const).map((about) => (
          <button key={about} type="button" data-command="ask" data-about={about}>
            {words.ask[about]}
          </button>
        ))}
        {isFile ? (
          <button type="button" data-command="language" lang={other}>
            {words.otherLanguage}
          </button>
        ) : (
          <a data-command="language" href={hrefOf(site, { page: 'present' }, other)} hrefLang={other} lang={other}>
            {words.otherLanguage}
          </a>
        )}
        <Control command="full" words={words} />
        <details className="deck-more">
          <summary>{words.more}</summary>
          <div className="deck-folded">
            <a data-speaker="" href="#speaker" target="_blank" rel="opener">
              {words.speaker}
            </a>
            {FOLDED.map((command) => (
              <Control key={command} command={command} words={words} />
            ))}
            {isFile ? null : <a href={hrefOf(site, { page: 'handout' })}>{words.handout}</a>}
            {isFile ? null : (
              <a href={hrefOf(site, { page: 'dashboard' })}>{messagesIn(site.language).site.dashboard}</a>
            )}
          </div>
        </details>
      </div>
      <AskForm about="pay" words={words} dataset={dataset} site={site} />
      <AskForm about="class" words={words} dataset={dataset} site={site} />
    </nav>
  )
}

function Help({ words }: { words: DeckWords }) {
  return (
    <dialog data-layer="help" aria-label={words.helpTitle}>
      <h2>{words.helpTitle}</h2>
      <label className="choice">
        <input type="checkbox" name="letters" defaultChecked /> {words.letters}
      </label>
      <label className="choice">
        <input type="checkbox" name="notes" /> {words.printNotes}
      </label>
      <dl className="keys-list">
        {DECK_COMMANDS.map((command) => (
          <div key={command}>
            <dt>{command === 'go' ? '1 … 99' : DECK_KEYS[command].map(keyName).join(' · ')}</dt>
            <dd>{words.commands[command]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" data-command="leave">
        {words.close}
      </button>
    </dialog>
  )
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  ' ': '␣',
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
}

function keyName(key: string): string {
  return KEY_NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

function Control({ command, words, label }: { command: DeckCommand; words: DeckWords; label?: string }) {
  return (
    <button
      type="button"
      data-command={command}
      aria-label={label === undefined ? undefined : words.commands[command]}
      className={label === undefined ? undefined : 'is-large'}
    >
      {label ?? words.commands[command]}
    </button>
  )
}
