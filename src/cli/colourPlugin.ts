import type { Plugin } from 'vite'
import { COLOUR_SHEET, colourSheet } from '../charts/colourSheet'

/** Answers the import of `virtual:colours.css` with the sheet made from the one list of colours. */
export function colourPlugin(): Plugin {
  const path = '/colours.css'
  return {
    name: 'colour-sheet',
    resolveId: (id) => (id === COLOUR_SHEET ? path : undefined),
    load: (id) => (id === path ? colourSheet() : undefined),
  }
}
