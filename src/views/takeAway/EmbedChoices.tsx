import { EVERYTHING } from '../../domain/choices'
import { GRADE_BANDS } from '../../domain/gradeBand'
import type { Dataset } from '../../domain/record'
import { catalogOf } from '../../figures/catalog'
import { questionsOf } from '../../figures/contestedStanding'
import type { FigureId } from '../../figures/figure'
import { hasChoice } from '../../figures/figures'
import { THEMES, type Filters } from '../../filters/filters'
import { namerOf } from '../../i18n/nameOf'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { useSite, useText } from '../site'

type EmbedChoicesProps = { figure: FigureId; dataset: Dataset; chosen: Filters; onChange: (next: Filters) => void }

/** What a frame shows: a depth, colors, and for some figures one question or one band of grades. */
export function EmbedChoices({ figure, dataset, chosen, onChange }: EmbedChoicesProps) {
  const site = useSite()
  const text = useText()
  const { embed } = TAKE_AWAY[site.language]
  const namer = namerOf(dataset, site.language)
  const [band] = chosen.grades ?? []
  return (
    <>
      <fieldset>
        <legend>{embed.depth}</legend>
        {([null, 'all'] as const).map((show) => (
          <label key={String(show)}>
            <input
              type="radio"
              name="embed-depth"
              checked={chosen.show === show}
              onChange={() => onChange({ ...chosen, show })}
            />
            <span>{show === null ? text.figure.inShort : text.figure.everything}</span>
          </label>
        ))}
      </fieldset>
      {hasChoice(figure, 'question') && chosen.show === null ? (
        <label className="field">
          <span>{embed.question}</span>
          <select
            value={chosen.question ?? ''}
            onChange={({ target }) => onChange({ ...chosen, question: target.value === '' ? null : target.value })}
          >
            <option value="">–</option>
            {questionsOf(catalogOf(dataset), { ...EVERYTHING, asof: chosen.asof }).flatMap(({ questions }) =>
              questions.map(({ id }) => (
                <option key={id} value={id}>
                  {namer.name({ of: 'conflict', id })}
                </option>
              )),
            )}
          </select>
        </label>
      ) : null}
      {hasChoice(figure, 'grades') ? (
        <label className="field">
          <span>{text.filters.grades}</span>
          <select
            value={band ?? ''}
            onChange={({ target }) => {
              const one = GRADE_BANDS.find((known) => known === target.value)
              onChange({ ...chosen, grades: one === undefined ? null : [one] })
            }}
          >
            <option value="">–</option>
            {GRADE_BANDS.map((one) => (
              <option key={one} value={one}>
                {text.bands[one]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <fieldset>
        <legend>{text.site.theme}</legend>
        {THEMES.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="embed-theme"
              checked={theme === chosen.theme}
              onChange={() => onChange({ ...chosen, theme })}
            />
            <span>{text.site.themes[theme]}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}
