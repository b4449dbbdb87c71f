import type { Evidence } from '../../domain/record'
import { PageFrame } from '../page/PageFrame'
import { useText } from '../site'
import { EvidenceView } from './EvidenceView'

/** The evidence page, whole. */
export function EvidencePage({ evidence }: { evidence: Evidence }) {
  const { site } = useText()
  return (
    <PageFrame page={{ page: 'evidence' }} version={evidence.version} line={site.line}>
      <EvidenceView evidence={evidence} />
    </PageFrame>
  )
}
