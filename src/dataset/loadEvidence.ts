import type { Evidence } from '../domain/record'
import { load, type PublishedFile, type Where } from './loadFile'
import { evidenceFile } from './wholeSchema'

const EVIDENCE_FILE: PublishedFile<Evidence> = {
  kind: 'evidence',
  shape: evidenceFile,
  fetchParser: async () => (await import('./parseEvidence')).parseEvidence,
}

/** Fetches everything in one language, for its page, downloads and citations. Rejects with a `DatasetError`. */
export function loadEvidence(where: Where, signal = new AbortController().signal): Promise<Evidence> {
  return load(EVIDENCE_FILE, where, signal)
}
