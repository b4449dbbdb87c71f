/** The languages that the site speaks. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** The figures, in the order of the front page. */
export const FIGURES = [
  'salary',
  'class-size',
  'class-size-steps',
  'staffing',
  'moves',
  'money',
  'attendance',
  'contested',
  'timeline',
] as const
export type FigureId = (typeof FIGURES)[number]

/** What the controls are called, as people read it on the page. */
export const WORDS = {
  en: {
    filters: 'Filters',
    asOf: 'As of',
    previous: 'Previous proposal',
    next: 'Next proposal',
    slider: 'Move through the proposals',
    date: 'Day',
    reset: 'Show everything',
    none: 'None',
    theme: 'Theme',
    evidence: 'Evidence',
    otherLanguage: 'Español',
    dismiss: 'Dismiss',
    tryAgain: 'Try again',
    table: 'Table',
    search: 'Search',
    topic: 'Topic',
    party: 'Party',
    sure: 'How sure',
    proposal: 'Proposal',
    showAllFacts: 'Show all facts',
  },
  es: {
    filters: 'Filtros',
    asOf: 'Hasta',
    previous: 'Propuesta anterior',
    next: 'Próxima propuesta',
    slider: 'Recorrer las propuestas',
    date: 'Día',
    reset: 'Mostrar todo',
    none: 'Nada',
    theme: 'Tema',
    evidence: 'Evidencia',
    otherLanguage: 'English',
    dismiss: 'Cerrar',
    tryAgain: 'Intentar otra vez',
    table: 'Tabla',
    search: 'Buscar',
    topic: 'Tema',
    party: 'Parte',
    sure: 'Certeza',
    proposal: 'Propuesta',
    showAllFacts: 'Mostrar todos los datos',
  },
} as const satisfies Record<Language, Record<string, string>>
