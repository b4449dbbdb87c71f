import { useEffect, useRef, useState } from 'react'
import { embedSnippets, type Snippet } from '../../export/embedSnippets'
import { THEMES } from '../../filters/filters'
import { knownIdsOf, writeFilters } from '../../filters/filtersInUrl'
import { namerOf } from '../../i18n/nameOf'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { wordFinding } from '../../i18n/wordFinding'
import { hrefOf } from '../pages'
import { useSite, useText } from '../site'
import { CopyField } from './CopyField'
import type { TakenView } from './takenView'

/** Widths of the preview: a text column on a phone, and one on a desktop. */
const WIDTHS_PX = { phone: 328, column: 640 } as const
type PreviewWidth = keyof typeof WIDTHS_PX
const SNIPPETS: readonly Snippet[] = ['frame', 'responsive', 'picture', 'address']
/** The height until the frame reports its own. */
const FIRST_HEIGHT_PX = 640

/** The figure as other sites will show it, and what to paste for that. */
export function EmbedPanel({ figure, dataset, filters, address }: TakenView) {
  const site = useSite()
  const text = useText()
  const { embed } = TAKE_AWAY[site.language]
  const [width, setWidth] = useState<PreviewWidth>('phone')
  const [theme, setTheme] = useState(filters.theme)
  const [heightPx, setHeight] = useState(FIRST_HEIGHT_PX)
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow) return
      const height = heightIn(data)
      if (height !== null) setHeight(height)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])
  const root = `${window.location.origin}${site.base}`
  const query = writeFilters('', { ...filters, theme }, knownIdsOf(dataset))
  const embedAddress = `${window.location.origin}${hrefOf(site, { page: 'embed', figure: figure.id })}${query}`
  const { name } = text.figures[figure.id]
  const snippets = embedSnippets({
    embedAddress,
    figureAddress: address,
    root,
    picture: {
      light: `${root}static/${site.language}/${figure.id}.png`,
      dark: `${root}static/${site.language}/${figure.id}-dark.png`,
    },
    title: embed.frameTitle(name),
    alt: wordFinding(figure.finding, site.language, namerOf(dataset, site.language), filters.asof),
    credit: embed.credit(name),
    heightPx,
  })
  return (
    <>
      <p>{embed.intro}</p>
      <fieldset>
        <legend>{embed.width}</legend>
        {(Object.keys(WIDTHS_PX) as PreviewWidth[]).map((one) => (
          // safe: the keys of a constant
          <label key={one}>
            <input type="radio" name="embed-width" checked={one === width} onChange={() => setWidth(one)} />
            {`${embed.widths[one]} (${WIDTHS_PX[one]})`}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{text.site.theme}</legend>
        {THEMES.map((one) => (
          <label key={one}>
            <input type="radio" name="embed-theme" checked={one === theme} onChange={() => setTheme(one)} />
            {text.site.themes[one]}
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
      <iframe
        ref={frame}
        key={embedAddress}
        src={embedAddress}
        title={embed.frameTitle(name)}
        width={WIDTHS_PX[width]}
        height={heightPx}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
      />
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
