import { useCallback, useEffect, useRef, useState } from 'react'
import type { Dataset } from '../../domain/record'
import { pictureFoot } from '../../export/pictureFoot'
import {
  SNIPPET_SCALE,
  SNIPPET_THEMES,
  SNIPPET_WIDTHS,
  type SnippetTheme,
  type SnippetWidth,
} from '../../export/snippetPictures'
import { shownKeysOf, type Figure } from '../../figures/figure'
import type { Filters } from '../../filters/filters'
import { namerOf } from '../../i18n/nameOf'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { wordFinding } from '../../i18n/wordFinding'
import { drawingWordsOf } from '../chart/drawingWords'
import { showMarks } from '../chart/showMarks'
import { useSite, useText } from '../site'
import { FileLink } from './FileLink'
import { useMade } from './useMade'

type ViewPicturesProps = {
  figure: Figure
  dataset: Dataset
  filters: Filters
  address: string
  /** The name of each file, as the text to paste has it. */
  nameOf: (width: SnippetWidth, theme: SnippetTheme) => string
}

/** How long a drawing must not change to be finished: Recharts draws in several passes. */
const SETTLED_MS = 150

const loadDrawing = async () => (await import('../chart/Drawing')).Drawing

/** The pictures of a view of which none are published, as files to save and upload: for a column and a phone, light and dark. */
export function ViewPictures({ figure, dataset, filters, address, nameOf }: ViewPicturesProps) {
  const site = useSite()
  const text = useText()
  const { download } = TAKE_AWAY[site.language]
  const root = useRef<HTMLDivElement>(null)
  const drawing = useMade(loadDrawing)
  const [drawn, setDrawn] = useState<Figure | null>(null)
  const isLoaded = drawing !== null
  useEffect(() => {
    const element = root.current
    if (!element || !isLoaded) return
    const finish = () => {
      showMarks(element, shownKeysOf(figure))
      setDrawn(figure)
    }
    let timer = window.setTimeout(finish, SETTLED_MS)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = window.setTimeout(finish, SETTLED_MS)
    })
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [figure, isLoaded])
  const make = useCallback(async () => {
    const element = root.current
    if (!element || drawn !== figure) return null
    const { pictureOfView, pngOf } = await import('../../export/viewPicture')
    const words = {
      ...text.figures[figure.id],
      finding: wordFinding(figure.finding, site.language, namerOf(dataset, site.language), filters.asof),
      foot: pictureFoot(figure, dataset, site.language, address),
    }
    return Promise.all(
      SNIPPET_WIDTHS.flatMap((width) =>
        SNIPPET_THEMES.map(async (theme) => {
          const chart = element.querySelector(`.is-${width}`)
          if (!chart) throw new Error(`Expected a drawing for a ${width}.`)
          const picture = await pictureOfView({ chart, theme, ...words })
          const png = await pngOf(picture, [SNIPPET_SCALE, 1])
          if (!png) throw new Error('Expected the browser to make a PNG.')
          return { width, theme, picture, ...png }
        }),
      ),
    )
  }, [drawn, figure, text, site, dataset, filters.asof, address])
  const made = useMade(make)
  if (drawing === 'failed' || made === 'failed') return <p role="alert">{download.failed}</p>
  return (
    <>
      {made === null ? (
        <p role="status">{download.preparing}</p>
      ) : (
        <ul className="files">
          {made.map(({ width, theme, picture, blob, scale }) => (
            <FileLink
              key={`${width} ${theme}`}
              name={nameOf(width, theme)}
              blob={blob}
              label={nameOf(width, theme)}
              detail={download.pixels(Math.round(picture.widthPx * scale), Math.round(picture.heightPx * scale))}
            />
          ))}
        </ul>
      )}
      <div ref={root} className="off-screen" aria-hidden="true">
        {drawing === null
          ? null
          : SNIPPET_WIDTHS.map((width) => (
              <Drawn key={`${width} ${figure.layoutKey}`} {...{ drawing, figure, dataset, width }} />
            ))}
      </div>
    </>
  )
}

type DrawnProps = {
  drawing: Awaited<ReturnType<typeof loadDrawing>>
  figure: Figure
  dataset: Dataset
  width: SnippetWidth
}

function Drawn({ drawing: Drawing, figure, dataset, width }: DrawnProps) {
  const site = useSite()
  return (
    <div>
      <Drawing panels={figure.panels} width={width} words={drawingWordsOf(dataset, site)} label="" />
    </div>
  )
}
