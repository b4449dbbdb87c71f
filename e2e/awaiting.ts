/**
 * Stories that are left out of a run until the page or the story is put right. A title that is mended goes from this
 * list; when it is empty, the list goes.
 */
const AWAITING: readonly (readonly [spec: string, title: string])[] = [
  ['keyboard.spec.ts', 'the table is one key away from the chart, and the keys explain themselves'],
  ['layout.spec.ts', 'the question, the day and the three topics are on the first screen of a phone'],
  ['trees.spec.ts', 'the accessibility tree of every figure at both depths equals its snapshot'],
]

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Matches the full title of a story that awaits its new telling. */
export const AWAITING_STORIES = new RegExp(
  AWAITING.map(([spec, title]) => `${escaped(spec)}.*${escaped(title)}`).join('|'),
)
