import { queryOptions } from '@tanstack/react-query'
import type { Dataset, Evidence } from '../domain/record'
import { load, type PublishedFile, type Where } from './loadFile'
import { figuresFile } from './schema'

const FRONT_FILE: PublishedFile<Dataset> = {
  kind: 'front',
  shape: figuresFile,
  fetchParser: async () => (await import('./parseFigures')).parseFigures,
}
const FIGURES_FILE: PublishedFile<Dataset> = {
  kind: 'figures',
  shape: figuresFile,
  fetchParser: async () => (await import('./parseFigures')).parseFigures,
}
const ONCE = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const

/** The query for what the front page needs at first, in one language. */
export function frontQuery(...where: Where) {
  return queryOptions<Dataset>({
    ...ONCE,
    queryKey: ['front', ...where],
    queryFn: ({ signal }) => load(FRONT_FILE, where, signal),
  })
}

/** The query for what figures need, in one language. `staleTime: Infinity`: the file is published with the page. */
export function figuresQuery(...where: Where) {
  return queryOptions<Dataset>({
    ...ONCE,
    queryKey: ['figures', ...where],
    queryFn: ({ signal }) => load(FIGURES_FILE, where, signal),
  })
}

/** The same with the part of the app that shows it: the published page stays until both have loaded. */
export function figureQuery<Part>(fetchPart: () => Promise<Part>, ...where: Where) {
  return queryOptions<{ dataset: Dataset; part: Part }>({
    ...ONCE,
    queryKey: ['figure', ...where],
    queryFn: async ({ signal }) => {
      const [dataset, part] = await Promise.all([load(FIGURES_FILE, where, signal), fetchPart()])
      return { dataset, part }
    },
  })
}

/** The query for everything in one language, with the part of the app that shows it, as above. */
export function evidenceQuery<Part>(fetchPart: () => Promise<Part>, ...where: Where) {
  return queryOptions<{ evidence: Evidence; part: Part }>({
    ...ONCE,
    queryKey: ['evidence', ...where],
    queryFn: async ({ signal }) => {
      const fetchEvidence = async () => (await import('./loadEvidence')).loadEvidence(where, signal)
      const [evidence, part] = await Promise.all([fetchEvidence(), fetchPart()])
      return { evidence, part }
    },
  })
}
