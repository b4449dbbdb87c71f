import { parsePublished } from '../dataset/parseDataset'
import type { PublishedInput } from '../dataset/wholeSchema'
import type { Language } from '../domain/language'
import { workbookText } from '../i18n/workbookText'
import { columnText, namesIn, plain, sheetNamed } from './columnNames'
import { toTables, type Table } from './toTables'

/** An invented dispute of one row a sheet: what a row looks like when it is filled in. */
export const EXAMPLE: PublishedInput = {
  format: 1,
  id: 'your-town-2026',
  version: '2026-05-04',
  title: { en: 'Your town’s teachers and their district, 2026', es: 'Los maestros de su ciudad y su distrito, 2026' },
  sides: {
    district: { en: 'Your Town School District', es: 'Distrito Escolar de Su Ciudad' },
    union: { en: 'Your Town Teachers Association', es: 'Asociación de Maestros de Su Ciudad' },
  },
  strike: { from: '2026-04-13', to: '2026-04-15' },
  sources: [
    {
      id: 'offer-letter',
      publisher: { en: 'Your Town School District', es: 'Distrito Escolar de Su Ciudad' },
      title: { en: 'Letter to families of April 2', es: 'Carta a las familias del 2 de abril' },
      url: 'https://example.org/letter.pdf',
      published: '2026-04-02',
      kind: 'district',
      read: { en: 'full text', es: 'texto completo' },
    },
  ],
  proposals: [
    {
      id: 'district-april',
      party: 'district',
      kind: 'offer',
      label: { en: 'Offer of April 2', es: 'Oferta del 2 de abril' },
      made: '2026-04-02',
      status: 'rejected',
      terms: {
        salary: {
          summary: { en: 'A raise of 4 percent.', es: 'Un aumento de 4%.' },
          facts: ['april-raise'],
          headline: 'april-raise',
        },
      },
    },
  ],
  facts: [
    {
      id: 'april-raise',
      topic: 'salary',
      event: 'offer',
      party: 'district',
      proposal: 'district-april',
      measure: 'raise',
      unit: 'percent',
      value: 4,
      from: '2026-07',
      statement: { en: 'The district offered a raise of 4 percent.', es: 'El distrito ofreció un aumento de 4%.' },
      status: 'primary',
      basis: 'primary',
      sources: [{ source: 'offer-letter', locator: { en: 'page 1', es: 'página 1' } }],
    },
  ],
  conflicts: [],
  events: [
    {
      id: 'offer-day',
      date: '2026-04-02',
      party: 'district',
      title: { en: 'The district makes an offer', es: 'El distrito hace una oferta' },
      detail: { en: 'It went to all families the same day.', es: 'Llegó a todas las familias el mismo día.' },
      facts: ['april-raise'],
      sources: ['offer-letter'],
    },
  ],
  terms: [
    {
      id: 'raise',
      term: { en: 'Raise', es: 'Aumento' },
      definition: { en: 'What is added to every salary.', es: 'Lo que se añade a todos los salarios.' },
      facts: ['april-raise'],
    },
  ],
}

/**
 * The empty workbook for a dispute of one's own, with names of columns in one language: below them a line of help,
 * then an example that says it is one. Both are left out when it is read.
 */
export function templateTables(language: Language): readonly Table[] {
  const example = parsePublished(EXAMPLE)
  if (!example.ok) throw new Error(`The example of the template is broken: ${JSON.stringify(example.error[0])}`)
  const text = workbookText[language]
  return toTables(example.value, language).map(({ name, rows: [head = [], ...rows] }) => {
    const sheet = sheetNamed(name)
    const help = head.map((title, at) => {
      const column = sheet && namesIn(sheet).get(plain(String(title)))
      const line = column ? columnText(column, language).help : ''
      return at === 0 ? `${text.help}${line}` : line
    })
    const examples = rows.map(([first = '', ...cells]) => [`${text.example}${String(first)}`, ...cells])
    return { name, rows: [head, help, ...examples] }
  })
}
