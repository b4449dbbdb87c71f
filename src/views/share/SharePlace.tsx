import { Suspense } from 'react'
import { learnLanguage } from '../../i18n/learnLanguage'
import { laterComponent } from '../hydrate/LaterPart'
import { usePageText } from '../site'
import type { ShareButtonProps } from './ShareButton'

const LaterShare = laterComponent('ShareButton', async (language) => {
  const [{ ShareButton }] = await Promise.all([import('./ShareButton'), learnLanguage(language)])
  return ShareButton
})

/** The place of the button that hands an answer on; its code comes once someone is here. */
export function SharePlace(props: ShareButtonProps) {
  const { share } = usePageText()
  return (
    <Suspense
      fallback={
        <span className="share js-only">
          <button type="button" className="text-button" disabled>
            {props.label ?? share}
          </button>
        </span>
      }
    >
      <LaterShare {...props} />
    </Suspense>
  )
}
