import type { Party } from '../domain/vocabulary'
import type { Figure, Group, Joined, Label, Mark } from './figure'
import type { Remark } from './remark'
import { type Rows, shape } from './remarks'

/** What a figure at first depth shows: few enough numbers to say each. */
export function values({ panels, id }: Pick<Figure, 'panels' | 'id'>): readonly Remark[] {
  const rows = panels.flatMap((panel) => (panel.kind === 'rows' ? [panel] : []))
  const lanes = rows.flatMap(({ groups }) => groups.flatMap((group) => group.lanes)).map(numbersOn)
  const said = rows.flatMap(({ groups, joined }) =>
    groups.flatMap((group): readonly Remark[] => {
      if (joined?.columns)
        return group.lanes.map((lane) => ({
          kind: 'values',
          row: lane.label,
          values: numbersOn(lane).map((mark) => one(mark, mark.where.at(-1) ?? mark.who)),
        }))
      // the youngest are never in one sentence with others: their limits are of another kind
      if (joined)
        return partsOf(group).map(({ row, lanes: own }) => ({ kind: 'values', row, values: alikeIn(own, joined) }))
      const own = group.lanes.flatMap((lane) => numbersOn(lane).map((mark) => one(mark, lane.label)))
      return [{ kind: 'values', row: group.label, values: own }]
    }),
  )
  return [
    ...shape(
      id === 'staffing' ? 'squares' : 'dots',
      lanes.flat().length,
      lanes.filter((lane) => lane.length > 0).length,
    ),
    ...said.filter((remark) => remark.kind === 'values' && remark.values.length > 0),
  ]
}

function numbersOn({ marks }: Rows['lanes'][number]): readonly Mark[] {
  return marks.filter(({ shown, quantity, shape: form }) => shown && quantity !== null && form !== 'slot')
}

function one(mark: Mark, of: Label) {
  return { low: mark, high: mark, of }
}

function partsOf({ label, lanes }: Group): readonly { row: Label | null; lanes: Group['lanes'] }[] {
  const isYoungest = (lane: Group['lanes'][number]) =>
    lane.label.of === 'grade-row' && lane.label.bands.includes('tk-3')
  const youngest = lanes.filter(isYoungest)
  const [first] = youngest
  return [
    ...(first ? [{ row: first.label, lanes: youngest }] : []),
    {
      row: label?.of === 'kind-in-words' ? { of: 'kinds', types: [label.type] } : label,
      lanes: lanes.filter((lane) => !isYoungest(lane)),
    },
  ]
}

/** For each entry of the legend the least and the greatest number of some lanes; a side with one offer is known by its name. */
function alikeIn(lanes: Group['lanes'], { legend }: Joined) {
  const all = lanes.flatMap(numbersOn)
  const offers = (party: Party) => new Set(all.filter((mark) => mark.party === party).map(({ proposal }) => proposal))
  return legend.flatMap(({ label, look, party, marks }) => {
    const own = all.filter(({ key }) => marks.includes(key)).toSorted((a, b) => a.at - b.at)
    const [low, high] = [own[0], own.at(-1)]
    if (!low || !high) return []
    if (look === 'before' || look === 'after') return [{ low, high, of: label }]
    const side: Label = offers(party).size > 1 ? low.who : { of: 'party', party }
    const part: Label = { of: 'word', word: 'classes-english-math' }
    return [{ low, high, of: look === 'side-in-part' ? ({ of: 'both', labels: [side, part] } as const) : side }]
  })
}
