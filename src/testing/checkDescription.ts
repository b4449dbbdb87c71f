import type { Figure } from '../figures/figure'
import { messagesIn } from '../i18n/format'
import { dateFaults } from './checkSentence'
import { extremeFaults, limitFaults, moneyFaults, mustBe, valueFaults, withoutNames } from './checkValues'
import { losAngeles } from './losAngeles'
import { readSentence } from './readSentence'
import type { Shown } from './shownBy'

/** Everything that is false in a chart’s description, held against the marks that are shown; empty if nothing is. */
export function faultsInDescription(sentences: readonly string[], shown: Shown): readonly string[] {
  const whole = sentences.join(' ')
  const labelled = JSON.stringify(shown.marks.map(({ where, who, facts }) => [where, who, datesOfSources(facts)]))
  return [
    ...dateFaults(whole, readSentence(whole, shown.language), shown).filter((fault) => {
      const date = /of (?:the school year )?(\d{4}\S*)$/.exec(fault)?.[1]
      return !fault.startsWith('time runs') && !(date !== undefined && labelled.includes(date))
    }),
    ...sentences.flatMap((sentence) => {
      const rule = RULES.find(({ test }) => test.test(sentence))
      const faults = rule ? rule.of(sentence, shown) : valueFaults(sentence, shown)
      return faults.map((fault) => `${fault} (“${sentence}”)`)
    }),
  ]
}

const counts = (sentence: string) => [...sentence.matchAll(/\d+/g)].map(([digits]) => Number(digits))
const lanesOf = ({ panels }: Figure) =>
  panels.flatMap((panel) => (panel.kind === 'rows' ? panel.groups.flatMap(({ lanes }) => lanes) : []))
const isDrawn = ({ shown }: { shown: boolean }) => shown
const shownLanes = (figure: Figure) => lanesOf(figure).filter(({ marks }) => marks.some(isDrawn))

/** An answer is named by its source, and by its day. */
function datesOfSources(facts: readonly string[]): readonly string[] {
  const { evidence } = losAngeles()
  const named = evidence.facts.filter(({ id }) => facts.includes(id)).flatMap(({ sources }) => sources)
  return evidence.sources.flatMap(({ id, published: date }) =>
    date && named.some(({ source }) => source === id) ? [date] : [],
  )
}

function isOneOf(what: string, said: number | undefined, right: readonly number[]): readonly string[] {
  return said !== undefined && right.includes(said) ? [] : [`${what}: ${said} should be ${right.join(' or ')}`]
}

type Rule = { test: RegExp; of: (sentence: string, shown: Shown) => readonly string[] }

const RULES: readonly Rule[] = [
  {
    test: /^\d+ (?:lines? rises?|lines rise|líneas? suben?)/,
    of: (sentence, { figure }) => {
      const paths = figure.panels.flatMap((panel) => (panel.kind === 'time' ? panel.paths.filter(isDrawn) : []))
      const tracks = new Set(paths.map(({ points }) => JSON.stringify(points)))
      const [lines, along] = counts(sentence)
      return [
        ...mustBe('lines', lines, paths.length),
        ...(along === undefined ? [] : mustBe('paths', along, tracks.size)),
      ]
    },
  },
  {
    test: /^\d+ (?:lines? (?:reach|down)|líneas? (?:llega|hacia))/,
    of: (sentence, { figure, marks }) => {
      if (/down|hacia/.test(sentence)) return mustBe('lines', counts(sentence)[0], marks.length)
      const paths = figure.panels.flatMap((panel) => (panel.kind === 'time' ? panel.paths.filter(isDrawn) : []))
      const level = Number(/(-?[\d.]+)%/.exec(sentence)?.[1])
      const steps = Number(/%\D+(\d+) (?:step|escal)/.exec(sentence)?.[1])
      const same = paths.filter(
        ({ points }) =>
          Math.abs((points.at(-1)?.level ?? 0) - level) < 0.005 &&
          [stepsIn(points), stepsIn(points) + 1].includes(steps),
      )
      const said = counts(sentence)[0] ?? 0
      return said > 0 && said <= same.length ? [] : [`lines at ${level}% in ${steps}: ${said}, at most ${same.length}`]
    },
  },
  {
    test: /^\d+ (?:marks?|marcas?|bars?|barras?|blocks?|bloques?|answers?|respuestas?) /,
    of: (sentence, { figure, marks }) => {
      const [items, rows] = counts(sentence)
      const numbered = marks.filter(({ quantity, shape }) => quantity !== null && shape !== 'slot')
      const of = (shape: string) => numbered.filter((mark) => mark.shape === shape)
      if (/down|hacia/.test(sentence))
        return [
          ...mustBe('marks', items, marks.length),
          ...mustBe('columns', rows, new Set(marks.map(({ party }) => party)).size),
        ]
      const isMoves = figure.id === 'moves' || figure.finding.kind.endsWith('moves')
      const right = /bar/.test(sentence)
        ? of('bar').filter(({ isRetroactive }) => !isRetroactive)
        : /blo/.test(sentence)
          ? of('blocks')
          : isMoves && /mar/.test(sentence)
            ? of('dot')
            : marks
      const open = figure.panels.flatMap((panel) =>
        panel.kind === 'rows' ? panel.groups.filter(({ lanes }) => lanes.some((lane) => lane.marks.some(isDrawn))) : [],
      )
      const places = /answer|respuesta/.test(sentence) ? open.length : shownLanes(figure).length
      const drawn = right.filter(({ shape }) => shape !== 'slot').length
      const rowsDrawn = shownLanes(figure).filter(({ marks: own }) =>
        own.some((mark) => mark.shown && mark.shape !== 'slot'),
      ).length
      return [
        ...isOneOf('marks', items, [right.length, drawn]), // at a first depth dotted places are told apart
        ...isOneOf('rows', rows, [places, rowsDrawn]),
      ]
    },
  },
  {
    test: /(?:dotted places?|lugar(?:es)? punteados?)/,
    of: (sentence, { marks, language }) => {
      const text = messagesIn(language)
      const reason = (sentence.split(': ')[0] ?? '').toLowerCase()
      const right = marks.filter(({ missing, missingDay }) =>
        [
          missing === null ? null : text.missing[missing],
          missingDay === null
            ? null
            : text.words[missingDay === 'not-read' ? 'raise-date-unread' : 'raise-date-unknown'],
        ].some((word) => word?.toLowerCase() === reason),
      )
      return mustBe('dotted places', counts(withoutNames(sentence).slice(reason.length))[0], right.length)
    },
  },
  {
    test: /^(?:Largest: |Mayor: )/,
    of: (sentence, shown) => {
      const [most = '', least = ''] = sentence.split(/\. (?:Smallest|Menor): /)
      return [...extremeFaults(most, shown, 1), ...extremeFaults(least, shown, -1)]
    },
  },
  {
    test: /^(?:Most in one month|Más en un solo mes)/,
    of: (sentence, shown) => {
      const { dates, numbers } = readSentence(sentence, shown.language)
      const inMonth = (month: string) => shown.marks.filter(({ day }) => day?.startsWith(month)).length
      const months = new Set(shown.marks.flatMap(({ day }) => (day && day.length > 4 ? [day.slice(0, 7)] : [])))
      const [month = ''] = dates
      return [
        ...mustBe(`marks of ${month}`, numbers[0]?.value, inMonth(month)),
        ...mustBe('most in a month', numbers[0]?.value, Math.max(...[...months].map(inMonth))),
      ]
    },
  },
  {
    test: /^(?:By who acted|Según quién actuó): /,
    of: (sentence, { marks, language }) => {
      const { parties } = messagesIn(language)
      const said = (sentence.split(': ')[1] ?? '').replace(/\.$/, '').split('; ')
      const right = Object.entries(parties).flatMap(([party, name]) => {
        const count = marks.filter((mark) => mark.party === party).length
        return count === 0 ? [] : [`${name} ${count}`]
      })
      return [...said.filter((part) => !right.includes(part)), ...right.filter((part) => !said.includes(part))]
    },
  },
  {
    test: /^(?:Highest limits|Límites más altos)/,
    of: limitFaults,
  },
  {
    test: /^(?:Most answers|Más respuestas): /,
    of: (sentence, { figure }) =>
      mustBe(
        'most answers',
        counts(sentence)[0],
        Math.max(
          ...figure.panels.flatMap((panel) =>
            panel.kind === 'rows'
              ? panel.groups.map(({ lanes }) => lanes.flatMap(({ marks }) => marks.filter(isDrawn)).length)
              : [],
          ),
        ),
      ),
  },
  {
    test: /^(?:Where sources disagree|Donde las fuentes)/,
    of: (sentence, shown) => {
      const readings = shown.marks.filter(({ role }) => role === 'reading')
      const said = counts(withoutNames(sentence))[0]
      return [
        ...(/otra lectura/.test(sentence)
          ? mustBe('readings', 1, readings.length)
          : mustBe('readings', said, readings.length)),
        ...moneyFaults(sentence, { ...shown, marks: readings }),
      ]
    },
  },
]

function stepsIn(points: readonly { level: number }[]): number {
  return points.slice(1).filter(({ level }, index) => level !== points[index]?.level).length
}
