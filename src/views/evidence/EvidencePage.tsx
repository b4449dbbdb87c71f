import type { Evidence } from '../../domain/record'
import { PageFrame } from '../page/PageFrame'
import { EvidenceView } from './EvidenceView'

/** The evidence page, whole. */
export function EvidencePage({ evidence }: { evidence: Evidence }) {
  return (
    <PageFrame page={{ page: 'evidence' }} version={evidence.version}>
      <EvidenceView evidence={evidence} />
    </PageFrame>
  )
}
