/** A count with its noun, in a language that has one form for one and another for the rest: `1 mark`, `2 marks`. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
