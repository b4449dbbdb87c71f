import { useEffect, useRef, useState } from 'react'
import { embedSnippets, type Snippet } from '../../export/embedSnippets'
import { figureOf } from '../../figures/figures'
import { knownIdsOf, writeFilters } from '../../filters/filtersInUrl'
import { namerOf } from '../../i18n/nameOf'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { wordFinding } from '../../i18n/wordFinding'
import { hrefOf } from '../pages'
import { useSite, useText } from '../site'
import { CopyField } from './CopyField'
import { EmbedChoices } from './EmbedChoices'
import type { TakenView } from './takenView'

/** The widths that true heights are given for: a phone's column, that of most news sites, and a wider one. */
const WIDTHS_PX = [360, 640, 720] as const
type PreviewWidth = (typeof WIDTHS_PX)[number]
const SNIPPETS: readonly Snippet[] = ['frame', 'responsive', 'picture', 'address']
/** The height until the frame reports its own. */
const FIRST_HEIGHT_PX = 600

/** The figure as other sites will show it, and what to paste for that. */
export function EmbedPanel({ figure, dataset, filters, address }: TakenView) {
  const site = useSite()
  const text = useText()
  const { embed } = TAKE_AWAY[site.language]
  const [width, setWidth] = useState<PreviewWidth>(640)
  const [chosen, setChosen] = useState(filters)
  const [heights, setHeights] = useState<Readonly<Partial<Record<PreviewWidth, number>>>>({})
  const frames = useRef(new Map<PreviewWidth, HTMLIFrameElement>())
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const heightPx = heightIn(data)
      for (const [widthPx, frame] of frames.current)
        if (heightPx !== null && source === frame.contentWindow)
          setHeights((known) => ({ ...known, [widthPx]: heightPx }))
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])
  const root = `${window.location.origin}${site.base}`
  const query = writeFilters('', chosen, knownIdsOf(dataset))
  const embedAddress = `${window.location.origin}${hrefOf(site, { page: 'embed', figure: figure.id })}${query}`
  const { name } = text.figures[figure.id]
  const { finding } = figureOf(figure.id, dataset, chosen)
  const snippets = embedSnippets({
    embedAddress,
    figureAddress: `${address.split('?')[0]}${query}`,
    root,
    picture: {
      light: `${root}static/${site.language}/${figure.id}.png`,
      dark: `${root}static/${site.language}/${figure.id}-dark.png`,
    },
    title: embed.frameTitle(name),
    alt: wordFinding(finding, site.language, namerOf(dataset, site.language), chosen.asof),
    credit: embed.credit(name),
    heightPx: heights[width] ?? FIRST_HEIGHT_PX,
  })
  return (
    <>
      <p>{embed.intro}</p>
      <EmbedChoices figure={figure.id} dataset={dataset} chosen={chosen} onChange={setChosen} />
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
        <CopyField
          key={kind}
          label={embed.kinds[kind].name}
          help={embed.kinds[kind].help}
          text={snippets[kind]}
          rows={kind === 'address' ? 2 : 5}
        />
      ))}
      <h3>{embed.preview}</h3>
      <div className="previews">
        {WIDTHS_PX.map((one) => (
          <iframe
            key={`${one} ${embedAddress}`}
            ref={(frame) => {
              if (frame) frames.current.set(one, frame)
            }}
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

/** The height in a `resize` message of ours; `null` for any other message. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('source' in data) || data.source !== 'at-the-table') return null
  const inner = 'data' in data ? data.data : null
  if (typeof inner !== 'object' || inner === null || !('height' in inner)) return null
  return typeof inner.height === 'number' && inner.height >= 100 && inner.height <= 5000 ? inner.height : null
}
