import { useEffect, useState } from 'react'
import { SNIPPET_SCALE, type SnippetWidth } from '../../export/snippetPictures'

type Addresses = Readonly<Record<SnippetWidth, string>>
type Size = { widthPx: number; heightPx: number }

/** The sizes of published pictures on a page, in pixels; `null` until they have loaded, and where none are asked for. */
export function usePictureSizes(addresses: Addresses | null): Readonly<Record<SnippetWidth, Size | null>> {
  const [sizes, setSizes] = useState<Readonly<Record<string, Size>>>({})
  const wanted = addresses === null ? '' : `${addresses.column} ${addresses.phone}`
  useEffect(() => {
    let isWanted = true
    for (const address of wanted.split(' ').filter(Boolean)) {
      const image = new Image()
      image.addEventListener('load', () => {
        const size = { widthPx: image.naturalWidth / SNIPPET_SCALE, heightPx: image.naturalHeight / SNIPPET_SCALE }
        if (isWanted) setSizes((known) => ({ ...known, [address]: size }))
      })
      image.src = address
    }
    return () => {
      isWanted = false
    }
  }, [wanted])
  return {
    column: (addresses && sizes[addresses.column]) ?? null,
    phone: (addresses && sizes[addresses.phone]) ?? null,
  }
}
