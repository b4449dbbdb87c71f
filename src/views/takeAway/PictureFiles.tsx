import { useCallback, useState } from 'react'
import { pictureFoot } from '../../export/pictureFoot'
import { namerOf } from '../../i18n/nameOf'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { wordFinding } from '../../i18n/wordFinding'
import { useSite, useText } from '../site'
import { CopyField } from './CopyField'
import { FileLink } from './FileLink'
import { nameFor, queryForNames, textOf } from './makeFiles'
import type { TakenView } from './takenView'
import { useMade } from './useMade'

const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** The PNG's scales, the best first: twice the drawing's pixels, for print and high-density screens. */
const SCALES = [2, 1.5, 1]

/** The theme that the page has now. */
function themeOfPage(): Theme {
  const chosen = document.documentElement.getAttribute('data-theme')
  if (chosen === 'light' || chosen === 'dark') return chosen
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** The view as a picture: to save, to copy, to share; and as text. */
export function PictureFiles({ figure, dataset, filters, chart, address }: TakenView) {
  const site = useSite()
  const text = useText()
  const { download, ...words } = TAKE_AWAY[site.language]
  const [theme, setTheme] = useState(themeOfPage)
  const [said, setSaid] = useState('')
  const make = useCallback(async () => {
    const drawing = chart()
    if (!drawing) throw new Error('Expected a drawing on the page.')
    const { pictureOfView, pngOf } = await import('../../export/viewPicture')
    const picture = await pictureOfView({
      chart: drawing,
      theme,
      ...text.figures[figure.id],
      finding: wordFinding(figure.finding, site.language, namerOf(dataset, site.language), filters.asof),
      foot: pictureFoot(figure, dataset, site.language, address),
    })
    return {
      size: picture,
      svg: new Blob([picture.svg], { type: 'image/svg+xml' }),
      // a picture of its own: where there is none, the other one is there
      png: await pngOf(picture, SCALES).catch(() => null),
    }
  }, [chart, theme, text, figure, dataset, filters.asof, site, address])
  const made = useMade(make)
  const name = (extension: 'svg' | 'png') =>
    nameFor(
      extension,
      'shown',
      figure,
      dataset.version,
      site,
      queryForNames(filters, dataset),
      theme === 'dark' ? [theme] : [],
    )
  const [refusedText, setRefusedText] = useState<string | null>(null)
  // undefined in insecure contexts and in some frames
  const { clipboard } = navigator as { clipboard?: Clipboard } // safe: typed as always there, and it is not
  const copyText = () => {
    const copied = textOf({ figure, dataset, address, asof: filters.asof }, site)
    const refuse = () => setRefusedText(copied)
    if (clipboard) clipboard.writeText(copied).then(() => setSaid(words.copied), refuse)
    else refuse()
  }
  const copyPicture = (picture: Blob) => {
    clipboard?.write([new ClipboardItem({ 'image/png': picture })]).then(
      () => setSaid(words.copied),
      () => setSaid(download.pictureRefused),
    )
  }
  const file =
    made && made !== 'failed' && made.png ? new File([made.png.blob], name('png'), { type: 'image/png' }) : null
  return (
    <section>
      <h3>{`${download.kinds.svg.split(' (')[0]}: ${download.shown.toLowerCase()}`}</h3>
      <fieldset>
        <legend>{download.theme}</legend>
        {THEMES.map((one) => (
          <label key={one}>
            <input type="radio" name="picture-theme" checked={one === theme} onChange={() => setTheme(one)} />
            {download.themes[one]}
          </label>
        ))}
      </fieldset>
      {made === null ? (
        <p role="status">{download.preparing}</p>
      ) : made === 'failed' ? (
        <p role="alert">{download.failed}</p>
      ) : (
        <ul className="files">
          <FileLink
            name={name('svg')}
            blob={made.svg}
            label={download.kinds.svg}
            detail={download.pixels(made.size.widthPx, made.size.heightPx)}
          />
          {made.png === null ? null : (
            <FileLink
              name={name('png')}
              blob={made.png.blob}
              label={download.kinds.png}
              detail={download.pixels(
                Math.round(made.size.widthPx * made.png.scale),
                Math.round(made.size.heightPx * made.png.scale),
              )}
            />
          )}
        </ul>
      )}
      <p className="row">
        {file && clipboard && 'ClipboardItem' in window ? (
          <button type="button" onClick={() => copyPicture(file)}>
            {download.copyPicture}
          </button>
        ) : null}
        <button type="button" onClick={copyText}>
          {download.copyText}
        </button>
        {file && canShare(file) ? (
          <button
            type="button"
            onClick={() => void navigator.share({ files: [file], url: address }).catch(() => undefined)}
          >
            {download.share}
          </button>
        ) : null}
        <span className="said" role="status">
          {said}
        </span>
      </p>
      {refusedText === null ? null : <CopyField label={download.copyText} text={refusedText} rows={8} isRefused />}
    </section>
  )
}

function canShare(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] })
}
