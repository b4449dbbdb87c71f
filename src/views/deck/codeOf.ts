import { encode } from 'uqr'

/** A code that a phone's camera reads: the address it holds, and its dark squares as a path. */
export type Code = { address: string; path: string; size: number }

/** A QR code for a URL: its dark modules as one SVG path, in units of one module. */
export function codeOf(address: string): Code {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { address, path, size }
}
