import type { FigureId } from '../figures/figure'
import type { Extent } from './fileName'
import type { FileRow } from './fileRows'

/** The metadata of a file. */
export type FileHead = {
  dispute: string
  figure: FigureId
  extent: Extent
  /** The name of the figure, its finding and what is measured, in the reader's language. */
  title: string
  finding: string
  measure: string
  language: string
  version: string
  /** The URL of this view. */
  address: string
}

/** Rows as JSON, exactly as they are. */
export function rowsToJson(head: FileHead, rows: readonly FileRow[]): string {
  return `${JSON.stringify({ ...head, rows }, null, 2)}\n`
}
