import { startTransition, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Dataset } from '../../domain/record'
import { marksOf, type FigureId } from '../../figures/figure'
import { FIGURE_SPECS, figureOf, hasChoice } from '../../figures/figures'
import { salaryChosen } from '../../figures/payLines'
import { withoutFilters } from '../../filters/filters'
import { useFilterStore } from '../../filters/filterStore'
import { knownIdsOf, writeFilters } from '../../filters/filtersInUrl'
import { namerOf } from '../../i18n/nameOf'
import { wordFinding } from '../../i18n/wordFinding'
import { wordNote } from '../../i18n/wordNote'
import { Chart, type ChartState } from '../chart/Chart'
import { drawingWordsOf } from '../chart/drawingWords'
import { ClassPlace } from '../childsClass/ClassPlace'
import { FigureFilters } from '../filterBar/FigureFilters'
import { useNews } from '../filterBar/useNews'
import { TermsContext } from '../hydrate/builtPage'
import { Undisturbed } from '../hydrate/Undisturbed'
import { useIsDrawn } from '../hydrate/useIsDrawn'
import { useNear } from '../hydrate/useNear'
import { hrefOf } from '../pages'
import { PayControls } from '../pay/PayControls'
import { PayWorking } from '../pay/PayWorking'
import { sharedHref } from '../share/sharedHref'
import { ShareButton } from '../share/ShareButton'
import { useSite, useText } from '../site'
import { FigureActions } from '../takeAway/FigureActions'
import { DepthChoice } from './DepthChoice'
import { DescriptionPlace } from './DescriptionPlace'
import { FigureDetails } from './FigureDetails'
import { QuestionList } from './QuestionList'
import { SourceLine } from './SourceLine'
import { TableOnDemand } from './TableOnDemand'
import { useChoices } from './useChoices'
import { useCitedNumber } from './useCitedNumber'

type FigureViewProps = {
  id: FigureId
  dataset: Dataset
  /** Among others on the front page; on a page of its own, where the table is open and the finding is the title; or in another site's page. */
  place: 'dashboard' | 'page' | 'embed'
  children?: ReactNode
}

/** One figure: its finding, what is measured, its depth, the chart, a sentence or two, and one press away all the rest. */
export function FigureView({ id, dataset, place, children }: FigureViewProps) {
  const isAlone = place !== 'dashboard'
  const isFramed = place === 'embed'
  const site = useSite()
  const text = useText()
  const store = useFilterStore()
  const root = useRef<HTMLElement>(null)
  const isNear = useNear(root)
  useCitedNumber(root)
  const followed = useChoices(isNear)
  // what someone earns is kept here alone, until they choose to share it
  const [ownSalary, setOwnSalary] = useState<number | null>(null)
  const choices = useMemo(
    () => (ownSalary === null ? followed : { ...followed, salary: ownSalary }),
    [followed, ownSalary],
  )
  const isWhole = choices.show === 'all'
  // the depth is in the path; a salary that is not shared is not in a link
  const query = useMemo(
    () => writeFilters('', { ...followed, show: null, view: 'chart' }, knownIdsOf(dataset)),
    [followed, dataset],
  )
  const [state, setState] = useState<ChartState>('drawn')
  const figure = useMemo(() => figureOf(id, dataset, choices), [id, dataset, choices])
  // the first view is the one that the page was drawn with
  const [drawnLayoutKey] = useState(figure.layoutKey)
  const [drawnChoices] = useState(choices)
  const isCurrent = useIsDrawn() && choices === drawnChoices
  const termsOf = useContext(TermsContext)
  const chartOnPage = useCallback(() => root.current?.querySelector('.chart') ?? null, [])
  const words = useMemo(() => drawingWordsOf(dataset, site, isFramed), [dataset, site, isFramed])
  const finding = wordFinding(figure.finding, site.language, namerOf(dataset, site.language), choices.asof)
  const news = useNews(
    choices,
    useCallback(
      ({ figureNews }, before) => figureNews({ before, now: choices }, figure, finding, site.language),
      [choices, figure, finding, site.language],
    ),
  )
  const { name, measure } = text.figures[id]
  const Title = isAlone ? 'h1' : 'h2'
  const isNotYet = figure.finding.kind === 'nothing' && figure.finding.because === 'day'
  // why sources differ stands under the question, before their answers
  const isReasoned = id === 'contested' && !isWhole
  const isEmpty = !marksOf(figure).some(({ shown }) => shown)
  const notes = figure.notes.map((note) => <p key={JSON.stringify(note)}>{wordNote(note, site.language, dataset)}</p>)
  // under a chart stands one note at most; the others are one press away
  const isCut = !isWhole && !isReasoned && (place === 'page' || isFramed)
  const underChart = isCut ? notes.slice(0, 1) : notes
  const further = isWhole ? notes : isCut ? notes.slice(1) : []
  return (
    <figure
      ref={root}
      id={id}
      data-figure={id}
      data-state={state}
      data-view={choices.view}
      data-on-paper={FIGURE_SPECS[id].onPaper}
      aria-labelledby={`${id}-finding`}
    >
      <Title id={`${id}-finding`} className="finding">
        {finding}
      </Title>
      {isReasoned ? <div className="notes reason">{notes}</div> : null}
      <div className="under-finding">
        {isNotYet ? null : <p className="measure">{measure}</p>}
        <DepthChoice id={id} place={place} isWhole={isWhole} query={query} />
      </div>
      {place === 'page' || (isFramed && isWhole) ? (
        <div className="figure-filters js-only">
          <FigureFilters id={id} />
          {hasChoice(id, 'salary') ? (
            <PayControls
              dataset={dataset}
              salaryUsd={salaryChosen(dataset, choices) ?? 0}
              isPrivate={ownSalary !== null && ownSalary !== followed.salary}
              answer={`${text.site.place}. ${finding}`}
              href={sharedHref(site, id, dataset, choices)}
              onSalary={(usd) => startTransition(() => setOwnSalary(usd))}
            />
          ) : null}
          <button
            type="button"
            className="text-button"
            onClick={() => store.setState({ view: choices.view === 'table' ? 'chart' : 'table' })}
          >
            {choices.view === 'table' ? text.figure.showChart : text.figure.showTable}
          </button>
        </div>
      ) : null}
      <p role="status" className="visually-hidden">
        {news}
      </p>
      {isEmpty ? (
        <p className="empty">
          {text.filters.empty}{' '}
          <button type="button" className="text-button" onClick={() => store.setState(withoutFilters)}>
            {text.filters.reset}
          </button>
        </p>
      ) : null}
      <Chart
        figure={figure}
        words={words}
        label={text.figure.chartOf(name)}
        evidence={text.figure.evidence}
        isNear={isNear}
        drawnLayoutKey={drawnLayoutKey}
        onState={setState}
      />
      {isWhole || isReasoned ? null : <div className="notes">{underChart}</div>}
      <SourceLine
        figure={figure}
        dataset={dataset}
        pageHref={
          isFramed ? `${hrefOf(site, { page: 'figure', figure: id, ...(isWhole && { show: 'all' }) })}${query}` : null
        }
      />
      <div className="more">
        {isAlone ? (
          <Undisturbed className="details" isCurrent={isCurrent}>
            <FigureDetails
              figure={figure}
              dataset={dataset}
              site={site}
              isOpen={(place === 'page' && isWhole) || choices.view === 'table'}
            />
          </Undisturbed>
        ) : (
          <TableOnDemand figure={figure} dataset={dataset} />
        )}
        {isFramed ? (
          <div className="visually-hidden">
            <DescriptionPlace figure={figure} dataset={dataset} isCurrent={isCurrent} />
          </div>
        ) : (
          <details className="in-words">
            <summary>{text.figure.inWords}</summary>
            <DescriptionPlace figure={figure} dataset={dataset} isCurrent={isCurrent} />
          </details>
        )}
        {place === 'page' || further.length > 0 ? (
          <details className="read">
            <summary>{text.figure.read}</summary>
            {further}
            {place === 'page' ? (
              <Undisturbed className="terms-place" isCurrent>
                {termsOf?.(id, place)}
              </Undisturbed>
            ) : null}
          </details>
        ) : null}
        <p className="actions">
          {isFramed || ownSalary !== null ? null : (
            <ShareButton text={`${text.site.place}. ${finding}`} href={sharedHref(site, id, dataset, followed)} />
          )}
          {isAlone ? null : <a href={hrefOf(site, { page: 'figure', figure: id })}>{text.figure.link}</a>}
          <FigureActions
            figure={figure}
            dataset={dataset}
            filters={followed}
            ownSalary={ownSalary}
            chart={chartOnPage}
            isFramed={isFramed}
          />
        </p>
      </div>
      {hasChoice(id, 'question') && place === 'page' && !isWhole ? (
        <QuestionList dataset={dataset} choices={choices} />
      ) : null}
      {hasChoice(id, 'students') && place === 'page' ? (
        <ClassPlace dataset={dataset} choices={choices} isCurrent={isCurrent} isNear={isNear} place={place} />
      ) : null}
      {hasChoice(id, 'salary') && place === 'page' ? (
        <PayWorking dataset={dataset} choices={choices} isCurrent={isCurrent} place={place} />
      ) : null}
      {children}
    </figure>
  )
}
