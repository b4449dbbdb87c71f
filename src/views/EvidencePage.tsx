import type { Evidence } from '../domain/record'
import { EvidenceView } from './EvidenceView'
import { PageFrame } from './PageFrame'

/** The evidence page, whole. */
export function EvidencePage({ evidence }: { evidence: Evidence }) {
  return (
    <PageFrame page={{ page: 'evidence' }} version={evidence.version}>
      <EvidenceView evidence={evidence} />
    </PageFrame>
  )
}
