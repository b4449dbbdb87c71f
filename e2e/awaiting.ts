/**
 * Stories that are left out of a run until the page or the story is put right. A title that is mended goes from this
 * list; when it is empty, the list goes.
 */
const AWAITING: readonly (readonly [spec: string, title: string])[] = [
  ['trees.spec.ts', 'the accessibility tree of every figure at both depths equals its snapshot'],
  ['figures.spec.ts', 'raises that coincide at'],
  ['keyboard.spec.ts', 'five places further and back, and between the proposals of one place'],
  ['keyboard.spec.ts', 'the table is one key away from the chart, and the keys explain themselves'],
  ['lostParts.spec.ts', 'the evidence page without its script stays as published'],
]

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Matches the full title of a story that awaits its new telling. */
export const AWAITING_STORIES = new RegExp(
  AWAITING.map(([spec, title]) => `${escaped(spec)}.*${escaped(title)}`).join('|'),
)
