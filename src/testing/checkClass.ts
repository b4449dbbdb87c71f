import { bandsOfGrade } from '../domain/gradeBand'
import type { Mark } from '../figures/figure'
import { losAngeles } from './losAngeles'
import type { Shown } from './shownBy'

const STAGES = {
  before: { words: /limits? before|topes? antes|límites? antes/i, kinds: ['memorandum', 'contract'] },
  offered: { words: /caps? offered|topes? ofrecidos?/i, kinds: ['proposal', 'offer', 'recommendation'] },
  agreed: { words: /agreed|acordados?/i, kinds: ['agreement'] },
} as const

/** Everything that is false in the answer about a child’s class, held against the limits of its grade that are shown. */
export function faultsInClass(sentence: string, { choices, marks }: Shown): readonly string[] {
  const grade = choices.grade ?? '4'
  const bands = bandsOfGrade(grade)
  const kindOf = new Map(losAngeles().evidence.proposals.map(({ id, kind }) => [id, kind]))
  const limits = marks.filter(
    ({ shape, quantity, where }) =>
      shape === 'dot' &&
      quantity?.unit === 'students-per-class' &&
      where.some((label) => label.of === 'band' && bands.includes(label.band)),
  )
  const named = grade === 'K' ? /kindergarten|kínder/ : new RegExp(`grade ${grade}\\b|\\b${grade}\\.(?:º|er) grado`)
  const [first = '', ...rest] = sentence.split(/(?<=(?:grade \d+|kindergarten|grado|kínder)\.) /)
  const parts = rest.join(' ').replace(/\.$/, '').split('; ').flatMap(joinedAgain)
  const said = /^(\d+) /.exec(first)?.[1]
  const fact = new Map(losAngeles().evidence.facts.map((one) => [one.id, one]))
  const isOfLastYear = ({ facts }: Mark) => facts.some((id) => (fact.get(id)?.from ?? '') >= '2022')
  return [
    ...(named.test(first) ? [] : [`the class is of grade ${grade}`]),
    ...(Number(said ?? Number.NaN) === (choices.students ?? Number.NaN) ||
    (said === undefined && choices.students === null)
      ? []
      : [`${said} students should be ${choices.students}`]),
    ...Object.entries(STAGES).flatMap(([stage, { words, kinds }]) => {
      const of = limits.filter(
        (mark) =>
          (kinds as readonly string[]).includes(kindOf.get(mark.proposal ?? '') ?? '') &&
          (stage !== 'agreed' || isOfLastYear(mark)),
      )
      // the memorandum took the contract’s place
      const isReplaced = stage === 'before' && of.some(({ proposal }) => kindOf.get(proposal ?? '') === 'memorandum')
      const own = of.filter(({ proposal }) => !isReplaced || kindOf.get(proposal ?? '') === 'memorandum')
      const told = parts.filter((part) => words.test(part))
      if (own.length > 0 !== told.length > 0) return [`${stage}: ${told.length} told, ${own.length} shown`]
      return told.flatMap((part) => {
        const band = /elem|prim/.test(part) ? '4-6' : /middle|interm/.test(part) ? '6-8' : null
        const asked = own.filter(
          ({ where }) => band === null || where.some((label) => label.of === 'band' && label.band === band),
        )
        const most = asked.map(({ quantity }) => quantity?.value ?? quantity?.high ?? 0)
        const [low, high] = [Math.min(...most), Math.max(...most)]
        const text = part
          .replace(/2022–23/, '')
          .replace(/\([^)]*\)/g, '')
          .replace(/,.*$/, '')
        const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits))
        const isInPart = asked.every(isOfEnglishMath)
        return [
          ...(isInPart === /English and math|inglés y matemáticas/i.test(part) ? [] : [`${stage}: of which classes?`]),
          ...(numbers[0] === low && numbers.at(-1) === high
            ? []
            : [`${stage}: ${numbers.join(' to ')} should be ${low} to ${high}`]),
          ...comparedFaults(part, choices.students, low, high),
        ]
      })
    }),
  ]
}

/** A comparison within brackets has a semicolon of its own. */
function joinedAgain(part: string, index: number, all: readonly string[]): readonly string[] {
  const isTail = index > 0 && (all[index - 1] ?? '').split('(').length > (all[index - 1] ?? '').split(')').length
  if (isTail) return []
  const isOpen = part.split('(').length > part.split(')').length
  return [isOpen ? `${part}; ${all[index + 1] ?? ''}` : part]
}

/** How a class compares with a limit, or with the lowest and the highest. */
function comparedFaults(part: string, students: number | null, low: number, high: number): readonly string[] {
  const compared = /\(([^)]*\d[^)]*|exactly full|justo en el tope)\)/.exec(part)?.[1]
  if (students === null) return compared === undefined ? [] : ['compares with no class']
  if (compared === undefined) return ['does not compare']
  const numbers = [...compared.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  const isRoom = /^room|^cabe/.test(compared)
  const isOver = /over|de más/.test(compared)
  const right =
    students > high
      ? [students - high, students - low]
      : students <= low
        ? [low - students, high - students]
        : [students - low, students - low]
  const isRight =
    students === low && low === high
      ? numbers.length === 0
      : (students > low ? isOver : isRoom) && numbers[0] === right[0] && numbers.at(-1) === right[1]
  return isRight ? [] : [`“${compared}” of ${students} and ${low} to ${high}`]
}

const isOfEnglishMath = ({ where }: Mark) =>
  where.some((label) => label.of === 'word' && label.word === 'classes-english-math')
