import type { Language } from '../domain/language'

type DataPageWords = {
  title: string
  intro: string
  file: string
  schema: string
  changes: string
  size: (kilobytes: string) => string
  own: string
  ownHelp: string
  template: string
  check: string
  checkHelp: string
  counts: (facts: number, sources: number, proposals: number, events: number, terms: number) => string
}

/** What the page on using the data says. It is published whole: no browser fetches these words. */
export const DATA_PAGE: Readonly<Record<Language, DataPageWords>> = {
  en: {
    title: 'Use the data',
    intro:
      'Everything on these pages comes from one file. It is free to use; please name At the Table and the version.',
    file: 'The dataset, in English and Spanish (JSON)',
    schema: 'Its JSON Schema',
    changes: 'What changed, and why',
    size: (kilobytes) => `${kilobytes} KB`,
    own: 'A dispute of your own',
    ownHelp:
      'Fill in the empty workbook in any spreadsheet program: one row for each fact, source and proposal. In a copy of this project, this command makes a data file of it, and names each problem by sheet, row and column:',
    template: 'The empty workbook (Excel)',
    check: 'Check your own file',
    checkHelp: 'In a copy of this project, this command lists every problem of a data file at once:',
    counts: (facts, sources, proposals, events, terms) =>
      `${facts} facts, ${sources} sources, ${proposals} proposals and agreements, ${events} events, ${terms} terms.`,
  },
  es: {
    title: 'Usar los datos',
    intro:
      'Todo lo que hay en estas páginas sale de un solo archivo. Se puede usar gratis. Por favor, mencione At the Table y la versión.',
    file: 'El conjunto de datos, en inglés y en español (JSON)',
    schema: 'Su esquema (JSON Schema)',
    changes: 'Qué cambió, y por qué',
    size: (kilobytes) => `${kilobytes} KB`,
    own: 'Un conflicto de su ciudad',
    ownHelp:
      'Llene el libro vacío en cualquier programa de hojas de cálculo: una fila para cada dato, fuente y propuesta. En una copia de este proyecto, este comando hace con él un archivo de datos y señala cada problema con su hoja, fila y columna:',
    template: 'El libro vacío (Excel)',
    check: 'Revise su propio archivo',
    checkHelp:
      'En una copia de este proyecto, este comando muestra a la vez todos los problemas de un archivo de datos:',
    counts: (facts, sources, proposals, events, terms) =>
      `${facts} datos, ${sources} fuentes, ${proposals} propuestas y acuerdos, ${events} acontecimientos, ${terms} términos.`,
  },
}

/** What an address that leads nowhere says. */
export const NOT_FOUND: Readonly<Record<Language, { title: string; text: string }>> = {
  en: { title: 'No page here', text: 'This address leads nowhere. All figures are on the first page.' },
  es: {
    title: 'Aquí no hay ninguna página',
    text: 'Esta dirección no lleva a ningún lugar. Todas las gráficas están en la primera página.',
  },
}
