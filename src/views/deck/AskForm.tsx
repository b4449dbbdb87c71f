import type { ReactNode } from 'react'
import { MOST_STUDENTS } from '../../domain/choices'
import type { Dataset } from '../../domain/record'
import { askedGrades, classBands } from '../../figures/classSlide'
import { SLIDES } from '../../figures/slides'
import { CLASS_WORDS } from '../../i18n/classWords'
import type { AskedAbout, DeckWords } from '../../i18n/deckWords'
import type { Site } from '../site'

type AskFormProps = { about: AskedAbout; words: DeckWords; dataset: Dataset; site: Site }

/** The fields for a question from the floor; they stand in the bar, so that they never cover the slide. */
export function AskForm({ about, words, ...parts }: AskFormProps) {
  const fields: Record<AskedAbout, ReactNode> = {
    pay: (
      <Field label={words.askFields.salary} problem={words.askProblem.salary}>
        <input name="salary" type="text" inputMode="decimal" autoComplete="off" size={9} />
      </Field>
    ),
    class: (
      <>
        <GradeField words={words} {...parts} />
        <Field label={words.askFields.students} problem={words.askProblem.students}>
          <input name="students" type="number" inputMode="numeric" min={1} max={MOST_STUDENTS} autoComplete="off" />
        </Field>
      </>
    ),
  }
  return (
    <form className="deck-ask" data-about={about} autoComplete="off">
      {fields[about]}
      <button type="button" data-command="leave">
        {words.askClose}
      </button>
    </form>
  )
}

function Field({ label, problem, children }: { label: string; problem: string; children: ReactNode }) {
  return (
    <label>
      <span>{label}</span> {children}{' '}
      <span className="ask-problem" role="alert" hidden>
        {problem}
      </span>
    </label>
  )
}

function GradeField({ words, dataset, site }: Omit<AskFormProps, 'about'>) {
  const slide = SLIDES.find((one) => one.kind === 'class')
  if (!slide) throw new Error('Expected a slide of one class.')
  return (
    <label>
      <span>{words.askFields.grade}</span>{' '}
      <select name="grade" defaultValue={slide.grade}>
        {askedGrades(classBands(dataset, slide.choices)).map(({ id, grade, band, isInTwo }) => (
          <option key={id} value={id} data-band={band} data-grade={CLASS_WORDS[site.language].grade(grade)}>
            {isInTwo && (band === '4-6' || band === '6-8') ? words.grade6[band] : grade}
          </option>
        ))}
      </select>
    </label>
  )
}
