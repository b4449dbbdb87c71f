import { useState } from 'react'
import { embedSnippets, type Snippet, type SnippetPicture } from '../../export/embedSnippets'
import { snippetEnding, type SnippetWidth } from '../../export/snippetPictures'
import { figureOf } from '../../figures/figures'
import { knownIdsOf, writeFilters } from '../../filters/filtersInUrl'
import { formatDate } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { wordFinding } from '../../i18n/wordFinding'
import { hrefOf } from '../pages'
import { publishedViewOf, viewPathOf } from '../publishedViews'
import { useSite, useText } from '../site'
import { CopyField } from './CopyField'
import { EmbedChoices } from './EmbedChoices'
import { nameFor, queryForNames } from './makeFiles'
import type { TakenView } from './takenView'
import { useFrameHeights } from './useFrameHeights'
import { usePictureSizes } from './usePictureSizes'
import { ViewPictures } from './ViewPictures'

/** The widths that true heights are given for: a phone's column, that of most news sites, and a wider one. */
const WIDTHS_PX = [343, 640, 720] as const
type PreviewWidth = (typeof WIDTHS_PX)[number]
const [PHONE_PX] = WIDTHS_PX
const SNIPPETS: readonly Snippet[] = ['frame', 'responsive', 'picture', 'address']
/** The height until the frame reports its own. */
const FIRST_HEIGHT_PX = 600

/** The figure as other sites will show it, and what to paste for that. */
export function EmbedPanel({ figure: shown, dataset, filters, address }: TakenView) {
  const site = useSite()
  const text = useText()
  const { embed } = TAKE_AWAY[site.language]
  const [width, setWidth] = useState<PreviewWidth>(640)
  const [chosen, setChosen] = useState(filters)
  const { origin } = window.location
  const root = `${origin}${site.base}`
  const query = writeFilters('', chosen, knownIdsOf(dataset))
  const embedAddress = `${origin}${hrefOf(site, { page: 'embed', figure: shown.id })}${query}`
  const figureAddress = `${address.split('?')[0]}${query}`
  const [heights, frameRef] = useFrameHeights(embedAddress)
  const { name } = text.figures[shown.id]
  const figure = figureOf(shown.id, dataset, chosen)
  const view = publishedViewOf(shown.id, chosen, dataset)
  // pictures are published of the view that is drawn first, and of no other
  const isPublished = view?.path === ''
  const pictureOf = (kind: SnippetWidth, theme: 'light' | 'dark') =>
    isPublished
      ? `${root}static/${site.language}/${shown.id}${snippetEnding(kind, theme)}`
      : nameFor('png', 'shown', figure, dataset.version, site, queryForNames(chosen, dataset), [kind, theme])
  const sizes = usePictureSizes(
    isPublished ? { column: pictureOf('column', 'light'), phone: pictureOf('phone', 'light') } : null,
  )
  const picture = (kind: SnippetWidth): SnippetPicture => ({
    light: pictureOf(kind, 'light'),
    dark: pictureOf(kind, 'dark'),
    size: sizes[kind],
  })
  const columnPx = heights[width]
  const phonePx = heights[PHONE_PX]
  const snippets = embedSnippets({
    embedAddress,
    figureAddress,
    linkAddress: view ? `${root}${viewPathOf(view, site.language)}` : figureAddress,
    root,
    pictures: { column: picture('column'), phone: picture('phone') },
    isPublished,
    theme: chosen.theme,
    title: embed.frameTitle(name),
    alt: wordFinding(figure.finding, site.language, namerOf(dataset, site.language), chosen.asof),
    credit: embed.credit(name, chosen.asof === null ? null : formatDate(chosen.asof, site.language)),
    columnPx: columnPx ?? FIRST_HEIGHT_PX,
    phonePx: phonePx ?? FIRST_HEIGHT_PX,
  })
  const isMeasured = columnPx !== undefined && phonePx !== undefined
  const helpOf = (kind: Snippet) => {
    if (kind === 'picture' && !isPublished) return embed.upload
    if (kind === 'responsive' && !isPublished) return `${embed.kinds.responsive.help} ${embed.noPicture}`
    const isWhole = view !== null && chosen.theme === 'auto'
    return kind === 'address' && !isWhole ? embed.linkOnly : embed.kinds[kind].help
  }
  return (
    <>
      <p>{embed.intro}</p>
      <EmbedChoices figure={shown.id} dataset={dataset} chosen={chosen} onChange={setChosen} />
      <fieldset>
        <legend>{embed.width}</legend>
        {WIDTHS_PX.map((one) => (
          <label key={one}>
            <input type="radio" name="embed-width" checked={one === width} onChange={() => setWidth(one)} />
            <span>{embed.size(one, heights[one] ?? null)}</span>
          </label>
        ))}
      </fieldset>
      {SNIPPETS.map((kind) => (
        <div key={kind}>
          <CopyField
            label={embed.kinds[kind].name}
            help={helpOf(kind)}
            text={isMeasured || kind === 'picture' || kind === 'address' ? snippets[kind] : null}
            rows={kind === 'address' ? 2 : 5}
          />
          {kind === 'picture' && !isPublished ? (
            <ViewPictures
              figure={figure}
              dataset={dataset}
              filters={chosen}
              address={figureAddress}
              nameOf={pictureOf}
            />
          ) : null}
        </div>
      ))}
      <h3>{embed.preview}</h3>
      <div className="previews">
        {WIDTHS_PX.map((one) => (
          <iframe
            key={`${one} ${embedAddress}`}
            ref={frameRef(one)}
            className={one === width ? undefined : 'is-measured'}
            aria-hidden={one === width ? undefined : true}
            tabIndex={one === width ? undefined : -1}
            src={embedAddress}
            title={embed.frameTitle(name)}
            width={one}
            height={heights[one] ?? FIRST_HEIGHT_PX}
            sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          />
        ))}
      </div>
    </>
  )
}
