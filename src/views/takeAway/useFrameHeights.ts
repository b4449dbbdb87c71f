import { useCallback, useEffect, useRef, useState } from 'react'

type Heights = Readonly<Record<number, number>>

/**
 * The heights that frames of one address report, by their width in pixels; none until they do. The function gives the
 * `ref` of the frame of a width. Heights of another address are forgotten: the frames then show another view.
 */
export function useFrameHeights(
  address: string,
): readonly [heights: Heights, frameRef: (widthPx: number) => (frame: HTMLIFrameElement | null) => void] {
  const [known, setKnown] = useState<{ address: string; heights: Heights }>({ address, heights: {} })
  const frames = useRef(new Map<number, HTMLIFrameElement>())
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const heightPx = heightIn(data)
      for (const [widthPx, frame] of frames.current)
        if (heightPx !== null && source === frame.contentWindow)
          setKnown((before) => ({
            address,
            heights: { ...(before.address === address ? before.heights : {}), [widthPx]: heightPx },
          }))
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [address])
  const frameRef = useCallback(
    (widthPx: number) => (frame: HTMLIFrameElement | null) => {
      if (frame) frames.current.set(widthPx, frame)
    },
    [],
  )
  return [known.address === address ? known.heights : {}, frameRef]
}

/** Room for what rounding and another scroll bar change, so that a frame without our script has no scroll bar for a pixel. */
const ROOM_PX = 4

/** As tall as our script makes a frame. */
const MOST_PX = 5000

/** The height in a `resize` message of ours, as far as a frame may have it; `null` for any other message. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('source' in data) || data.source !== 'at-the-table') return null
  const inner = 'data' in data ? data.data : null
  if (typeof inner !== 'object' || inner === null || !('height' in inner)) return null
  return typeof inner.height === 'number' && inner.height >= 100 ? Math.min(inner.height + ROOM_PX, MOST_PX) : null
}
