/** Salaries that make sense here, in dollars a year. */
export const SALARY_USD = { least: 20_000, most: 250_000 } as const

/** What is wrong with a salary as someone typed it. */
export type SalaryProblem = 'empty' | 'no-number' | 'too-low' | 'too-high'

/**
 * Parses a salary as people type it into whole dollars a year: `72,500`, `$72.5k`, `72500.00`, `72 500`, `72 mil`.
 * A point before the last three digits separates thousands, as in Spanish: nobody earns 72.500 dollars a year.
 */
export function readSalary(text: string): { usd: number } | { problem: SalaryProblem } {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^(?:usd|us)?\s*\$?\s*/, '')
    .replace(/\s*(?:usd|dollars?|dólares|dolares)?\s*(?:a year|al año|\/\s*(?:yr|year|año))?$/, '')
    .replaceAll(/[\s’']/g, '')
  if (typed === '') return { problem: text.trim() === '' ? 'empty' : 'no-number' }
  const thousands = /^(\d+(?:[.,]\d+)?)(?:k|mil)$/.exec(typed)
  const grouped = /^(\d{1,3})((?:[.,]\d{3})+)(?:\.\d{1,2})?$/.exec(typed)
  const plain = /^(\d+)(?:\.\d{0,2})?$/.exec(typed)
  const usd = thousands
    ? Number(thousands[1]?.replace(',', '.')) * 1000
    : grouped
      ? Number(typed.replaceAll(',', '').replace(/\.(?=\d{3}(?!\d))/g, ''))
      : plain
        ? Number(typed)
        : Number.NaN
  if (!Number.isFinite(usd)) return { problem: 'no-number' }
  const whole = Math.round(usd)
  if (whole < SALARY_USD.least) return { problem: 'too-low' }
  return whole > SALARY_USD.most ? { problem: 'too-high' } : { usd: whole }
}
