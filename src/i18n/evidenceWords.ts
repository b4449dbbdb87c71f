import type { Language } from '../domain/language'
import type { SourceKind } from '../domain/vocabulary'

export type EvidenceWords = {
  title: string
  intro: string
  search: string
  searchHelp: string
  topic: string
  party: string
  status: string
  proposal: string
  any: string
  found: (count: number, total: number) => string
  nothing: string
  announced: string
  effective: string
  when: string
  until: string
  from: string
  formula: string
  note: string
  conflicts: string
  sources: string
  link: string
  allSources: string
  glossary: string
  conflictsTitle: string
  read: string
  noAddress: string
  reset: string
  noScript: string
  unknownFact: (id: string) => string
  contents: string
  repeats: string
  sourceKinds: Record<SourceKind, string>
  corrections: string
  corrected: (day: string) => string
  stood: string
  right: string
}

/** What only the evidence page says; no other page has to download it. */
export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = {
  en: {
    title: 'Evidence',
    intro: 'Every fact, source and disagreement behind the figures.',
    search: 'Search',
    searchHelp: 'Every word must fit. Names, numbers and sources count too; accents and capitals do not.',
    topic: 'Topic',
    party: 'Party',
    status: 'How sure',
    proposal: 'Proposal',
    any: 'Any',
    found: (count, total) => `${count} of ${total} facts`,
    nothing: 'No fact fits. Change a word or a filter.',
    announced: 'Announced',
    effective: 'In effect',
    when: 'When',
    until: 'until',
    from: 'from',
    formula: 'Worked out as',
    note: 'Note',
    conflicts: 'Sources disagree',
    sources: 'Sources',
    link: 'Link to this fact',
    allSources: 'All sources',
    glossary: 'Words explained',
    conflictsTitle: 'Where sources disagree',
    read: 'What was read',
    noAddress: 'no address known',
    reset: 'Show all facts',
    noScript: 'Search and filters need JavaScript. All facts are listed below.',
    unknownFact: (id) => `There is no fact “${id}” in this data. The link may be old; search below.`,
    contents: 'On this page',
    repeats: 'Repeats',
    sourceKinds: {
      primary: 'original document',
      district: 'from the district',
      union: 'from the union',
      state: 'from the state or the county',
      'fact-finder': 'from the fact-finder',
      news: 'news',
      reference: 'reference',
    },
    corrections: 'Corrections',
    corrected: (day) => `Corrected ${day}`,
    stood: 'What stood',
    right: 'What is right',
  },
  es: {
    title: 'Evidencia',
    intro: 'Cada dato, cada fuente y cada desacuerdo detrás de las gráficas.',
    search: 'Buscar',
    searchHelp:
      'Deben coincidir todas las palabras. También puede buscar nombres, números y fuentes; no importan los acentos ni las mayúsculas.',
    topic: 'Tema',
    party: 'Parte',
    status: 'Certeza',
    proposal: 'Propuesta',
    any: 'Cualquiera',
    found: (count, total) => `${count} de ${total} datos`,
    nothing: 'Ningún dato coincide. Cambie una palabra o un filtro.',
    announced: 'Anunciado',
    effective: 'En vigor',
    when: 'Cuándo',
    until: 'hasta',
    from: 'desde',
    formula: 'Se calculó así',
    note: 'Nota',
    conflicts: 'Las fuentes no coinciden',
    sources: 'Fuentes',
    link: 'Enlace a este dato',
    allSources: 'Todas las fuentes',
    glossary: 'Palabras explicadas',
    conflictsTitle: 'Dónde no coinciden las fuentes',
    read: 'Lo que se leyó',
    noAddress: 'no se conoce la dirección',
    reset: 'Mostrar todos los datos',
    noScript: 'La búsqueda y los filtros necesitan JavaScript. Todos los datos están en la lista de abajo.',
    unknownFact: (id) => `No hay ningún dato “${id}” aquí. Puede que el enlace sea viejo. Busque abajo.`,
    contents: 'En esta página',
    repeats: 'Repite',
    sourceKinds: {
      primary: 'documento original',
      district: 'del distrito',
      union: 'del sindicato',
      state: 'del estado o del condado',
      'fact-finder': 'del panel imparcial',
      news: 'noticia',
      reference: 'referencia',
    },
    corrections: 'Correcciones',
    corrected: (day) => `Corregido el ${day}`,
    stood: 'Lo que decía',
    right: 'Lo correcto',
  },
}
