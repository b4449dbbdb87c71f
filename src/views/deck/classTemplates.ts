import type { ClassTemplates } from '../../i18n/deckWords'

/** How a class meets a limit, in the words of a template: `{n}` students, `{g}` the grade, `{m}` the limit. */
export function comparedBy(
  templates: ClassTemplates,
  { students, most, grade }: { students: number; most: number; grade: string },
): string {
  const over = students - most
  const kind = over === 0 ? 'full' : over > 0 ? (over === 1 ? 'overOne' : 'over') : over === -1 ? 'roomOne' : 'room'
  return templates[kind]
    .replace('{n}', String(students))
    .replace('{g}', grade)
    .replace('{k}', String(Math.abs(over)))
}

/** What the deck's script needs to draw the class slide anew; the build writes it into the slide. */
export type ClassSlideWords = { title: ClassTemplates; verdict: ClassTemplates; most: string }
