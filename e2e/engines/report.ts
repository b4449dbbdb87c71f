/** What became of a check in an engine. */
export type Result = {
  group: string
  name: string
  engine: string
  version: string
  outcome: 'passed' | 'failed' | 'not tested'
  /** Why it failed, or was not tested. */
  note: string
}

/** Prints a line for each group and engine, what was not tested and why, what failed, and the sums. Returns the exit code. */
export function report(results: readonly Result[], print: (line: string) => void): number {
  const count = (some: readonly Result[], outcome: Result['outcome']) =>
    some.filter((result) => result.outcome === outcome).length
  const sums = (some: readonly Result[]) =>
    `${count(some, 'passed')} passed, ${count(some, 'failed')} failed, ${count(some, 'not tested')} not tested`

  print('')
  for (const group of new Set(results.map((result) => result.group))) {
    print(group)
    for (const engine of new Set(results.map((result) => `${result.engine} ${result.version}`)))
      print(`  ${engine}: ${sums(results.filter((one) => one.group === group && engine.startsWith(`${one.engine} `)))}`)
  }
  for (const outcome of ['not tested', 'failed'] as const) {
    const some = results.filter((result) => result.outcome === outcome)
    if (some.length > 0) print(`\n${outcome}:`)
    for (const { engine, group, name, note } of some) print(`  ${engine}, ${group}: ${name}\n    ${note}`)
  }
  print(`\n${count(results, 'not tested')} not tested`)
  print(`${count(results, 'passed')} passed, ${count(results, 'failed')} failed`)
  return results.length === 0 || count(results, 'failed') > 0 ? 1 : 0
}
