import { LINE_PX } from './drawing'

type TextLinesProps = { lines: readonly string[]; x: number; linePx?: number }

/** The lines of a text, one below the other from the place of the text; between two of them a space, for those who hear, copy or translate it. */
export function TextLines({ lines, x, linePx = LINE_PX }: TextLinesProps) {
  return lines.map((line, index) => (
    <tspan key={line} x={x} dy={index === 0 ? 0 : linePx}>
      {index === lines.length - 1 ? line : `${line} `}
    </tspan>
  ))
}
