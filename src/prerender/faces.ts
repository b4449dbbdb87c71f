import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { takeFaces } from '../export/letters'

const { resolve } = createRequire(import.meta.url)

function bytesOf(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(resolve(path))
  return buffer.slice(byteOffset, byteOffset + byteLength)
}

/** Loads the fonts of picture files for the build. */
export function readFaces(): void {
  takeFaces({
    sans: bytesOf('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'),
    'sans-bold': bytesOf('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'),
    'serif-bold': bytesOf('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'),
  })
}
