import type { Dataset } from '../domain/record'
import { factsOnTable } from './onTheTable'
import { landmarksOf } from './payLines'

/**
 * The facts that the front page's table, boxes and first sentence can show or count with, on any day, for any class and
 * any salary: its terms, the limits, the raises with their parts, the strike's length, and what other sources say of these.
 */
export function factsOnFront(dataset: Dataset): ReadonlySet<string> {
  const own = new Set([
    ...factsOnTable(dataset),
    ...dataset.facts.filter(({ measure }) => measure === 'cap' || measure === 'strike-length').map(({ id }) => id),
    ...dataset.facts.filter(({ topic, proposal }) => topic === 'salary' && proposal !== null).map(({ id }) => id),
  ])
  for (const { fact } of landmarksOf(dataset)) own.add(fact)
  const beside = dataset.conflicts.filter(({ facts }) => facts.some((id) => own.has(id)))
  return new Set([...own, ...beside.flatMap(({ facts }) => facts)])
}
