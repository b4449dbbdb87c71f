import { useMemo } from 'react'
import type { Figure } from '../../figures/figure'
import { figureOf } from '../../figures/figures'
import { knownIdsOf, writeFilters } from '../../filters/filtersInUrl'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { hrefOf } from '../pages'
import { useSite, useText } from '../site'
import { CitePanel } from './CitePanel'
import { Dialog } from './Dialog'
import { DownloadPanel } from './DownloadPanel'
import { EmbedPanel } from './EmbedPanel'
import type { Action, TakenView } from './takenView'

type TakeAwayProps = Omit<TakenView, 'address'> & { action: Action; onClose: () => void }

const PANELS = { download: DownloadPanel, embed: EmbedPanel, cite: CitePanel } as const

/** The dialog with one panel: download, embed or cite. */
export function TakeAway({ action, onClose, ...view }: TakeAwayProps) {
  const site = useSite()
  const text = useText()
  const words = TAKE_AWAY[site.language]
  const { figure, dataset, filters } = view
  const { name } = text.figures[figure.id]
  const query = writeFilters('', filters, knownIdsOf(dataset))
  const Panel = PANELS[action]
  // leaves out a salary that its owner has not shared, as the URL does
  const shared = useMemo(() => figureOf(figure.id, dataset, filters), [figure.id, dataset, filters])
  const isFile = action === 'download'
  return (
    <Dialog title={words[action].title(name)} close={words.close} onClose={onClose}>
      {!isFile && salaryIn(figure) !== salaryIn(shared) ? <p>{words.ownSalary}</p> : null}
      <Panel
        {...view}
        figure={isFile ? figure : shared}
        address={`${window.location.origin}${hrefOf(site, { page: 'figure', figure: figure.id })}${query}`}
      />
    </Dialog>
  )
}

function salaryIn({ finding }: Figure): number | null {
  return finding.kind === 'pay' ? finding.baseUsd : null
}
