import type { GradeBand } from '../domain/gradeBand'
import type { Party, Role } from '../domain/vocabulary'
import type { Amount, Extent, LimitPart, NamedPosts, Offered } from '../figures/finding'
import { bandRange } from './bandRange'
import { capitalized } from './capitalized'
import { plural } from './plural'
import type { Findings, Say } from './say'

const WHO: Readonly<Record<Party, string>> = {
  district: 'el distrito',
  union: 'el sindicato',
  'fact-finder': 'el panel imparcial',
  joint: 'el acuerdo',
  state: 'el estado',
  observed: 'otras fuentes',
}
const PUT: Readonly<Record<Party, string>> = {
  district: 'ofreció',
  union: 'pidió',
  'fact-finder': 'recomendó',
  joint: 'fija',
  state: 'contó',
  observed: 'contaron',
}

const list = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' y ') : `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`

const of = (party: Party): string => `de ${WHO[party]}`.replace('de el ', 'del ')

const sentences = (parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part) => `${capitalized(part)}.`)
    .join(' ')

/** Bands of grades after a preposition. */
function gradesIn(bands: readonly GradeBand[]): string {
  const range = bandRange(bands)
  switch (range.kind) {
    case 'youngest':
      return 'kínder a 3.er grado'
    case 'up':
      return `grados ${range.from} a 12`
    case 'range':
      return `grados ${range.grades}`
    case 'some':
      return `grados ${list(range.grades)}`
  }
}

function spanUsd({ low, high }: Extent, say: Say): string {
  return say.usd(low) === say.usd(high) ? say.usd(low) : `${say.usd(low)} a ${say.usd(high)}`
}

function amount({ usd, qualifier, years }: Amount, say: Say): string {
  const over = years === null ? '' : ` (para ${plural(years, 'año', 'años')})`
  return `${say.aboutUsd(usd, qualifier)}${over}`
}

/** Limits of one side, each part with the classes that it is for. */
function limitsOf({ general, inPart, highNeed }: Offered[number], say: Say): string {
  const part = (limits: LimitPart | null, whom: (grades: string) => string) =>
    limits ? [`${say.range(limits.extent)} ${whom(gradesIn(limits.bands))}`] : []
  return list([
    ...part(general, (grades) => `en ${grades}`),
    ...part(inPart, (grades) => `en inglés y matemáticas de ${grades}`),
    ...part(highNeed, () => 'en escuelas de alta necesidad'),
  ])
}

const named = (roles: Readonly<Record<Role, string>>, say: Say) => (posts: NamedPosts) =>
  `${say.about(posts.positions, posts.qualifier)} ${roles[posts.role].toLowerCase()}${posts.isDisputed ? ' (las fuentes no coinciden)' : ''}`

type Whole = 'pay' | 'class-size' | 'class-size-steps' | 'staffing' | 'money' | 'contested' | 'timeline'

/** Findings at second depth, in Spanish. They name whose numbers they are, for which classes and over which months. */
export function wholeFindingsEs(roles: Readonly<Record<Role, string>>): Pick<Findings, Whole> {
  return {
    pay: ({ baseUsd, window, sides, undated }, say) => {
      const amounts = [...new Set(sides.map((side) => spanUsd(side, say)))]
      const parts = amounts.map((usd) => {
        const under = sides.filter((side) => spanUsd(side, say) === usd)
        return `${usd} más con el aumento ${list(under.map(({ party }) => of(party)))}`
      })
      return sentences([
        `con un salario de ${say.usd(baseUsd)}, de ${say.months(window)}, frente a ningún aumento: ${parts.join('; ')}`,
        undated.length === 0
          ? ''
          : `no se cuentan, porque no encontramos el aumento o su fecha de inicio: ${list(undated.map(({ party, proposals }) => `${say.count(proposals)} ${of(party)}`))}`,
      ])
    },
    'class-size': ({ bands, before, isInferred, agreed, by, isAcademic, offered, silent }, say) => {
      const classes = isAcademic ? 'clases académicas' : 'clases'
      const where = `en ${classes} de ${gradesIn(bands)}`
      const year = by === null ? '' : ` para ${say.year(by)}`
      return sentences([
        before
          ? `${where}, los topes eran de ${say.range(before)} alumnos${isInferred ? ', según nuestro cálculo' : ''}${agreed ? `; el acuerdo fija ${say.range(agreed)}${year}` : ''}`
          : agreed
            ? `${where}, el acuerdo fija topes de ${say.range(agreed)} alumnos${year}`
            : '',
        ...offered.map((side) => `${WHO[side.party]} ${PUT[side.party]} topes de ${limitsOf(side, say)}`),
        silent.length === 0 ? '' : `no encontramos topes por clase ${list(silent.map(of))}`,
      ])
    },
    'class-size-steps': ({ bands, since, cuts, limits, by }, say) =>
      sentences([
        `${gradesIn(bands)}${since === null ? '' : `, cada año en comparación con ${say.year(since)}`}: ${list(cuts.map(({ students, year }) => `${plural(students, 'alumno', 'alumnos')} menos en ${say.year(year)}`))}`,
        limits ? `topes de ${say.range(limits)} en ${gradesIn(bands)}${by === null ? '' : ` en ${say.year(by)}`}` : '',
      ]),
    staffing: ({ offers, named: posts, silent }, say) => {
      const parties = [...new Set(offers.map(({ party }) => party))]
      const said = parties.map((party) => {
        const own = offers.filter((offer) => offer.party === party)
        const numbers = (spoken: boolean) =>
          own
            .filter((offer) => offer.spoken === spoken)
            .map(({ positions, qualifier }) => say.about(positions, qualifier))
        const [written, spoken] = [numbers(false), numbers(true)]
        return [
          ...(written.length > 0
            ? [`${WHO[party]} ${PUT[party]} ${written.join(', luego ')} puestos, sin dividirlos por cargo`]
            : []),
          ...(spoken.length > 0 ? [`de ${list(spoken)} puestos solo se habló, por parte ${of(party)}`] : []),
        ].join('; ')
      })
      return sentences([
        ...said,
        silent.length === 0 ? '' : `no encontramos un número de puestos ${list(silent.map(of))}`,
        posts.length === 0
          ? ''
          : `el acuerdo nombra ${list(posts.map(named(roles, say)))}${posts.some(({ role }) => role === 'teacher') ? '' : '; no encontramos en él un número de maestros'}`,
      ])
    },
    money: ({ offered, agreed, silent }, say) => {
      const parties = [...new Set(offered.map(({ party }) => party))]
      return sentences([
        ...parties.map((party) => {
          const own = offered.filter((one) => one.party === party).map((one) => amount(one, say))
          return `${WHO[party]} ${PUT[party]} ${own.join(', luego ')} para el tamaño de las clases y el personal`
        }),
        agreed ? `el acuerdo llegó a ${amount(agreed, say)}` : '',
        silent.length === 0 ? '' : `no encontramos un monto ${list(silent.map(of))}`,
      ])
    },
    contested: ({ contradictions, claims, definitions }) =>
      sentences([
        `${plural(contradictions + claims + definitions, 'pregunta tiene', 'preguntas tienen')} más de una respuesta`,
        [
          contradictions > 0 ? `en ${contradictions}, no todas pueden ser correctas` : '',
          claims > 0 ? `en ${claims}, las partes dicen cosas opuestas` : '',
          definitions > 0 ? `en ${definitions}, se cuentan cosas distintas` : '',
        ]
          .filter(Boolean)
          .join('; '),
      ]),
    timeline: ({ events, proposals, first, last }, say) =>
      `${plural(proposals, 'propuesta o acuerdo', 'propuestas o acuerdos')} y ${plural(events, 'acontecimiento', 'acontecimientos')}, ${say.year4(first) === say.year4(last) ? `en ${say.year4(first)}` : `de ${say.year4(first)} a ${say.year4(last)}`}.`,
  }
}
