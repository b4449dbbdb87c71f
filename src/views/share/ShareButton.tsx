import { useState } from 'react'
import { usePageText, useText } from '../site'

export type ShareButtonProps = {
  /** What the button says, if not just “Share”. */
  label?: string
  /** The answer, as one sentence. */
  text: string
  /** The address that leads to it, from the site's root. */
  href: string
  /** Called first: what is shared from now on. */
  onShare?: () => void
}

/**
 * Hands an answer and the link to it to the device's share sheet; where there is none, copies both and says so; where
 * the clipboard is refused, shows the link to copy by hand.
 */
export function ShareButton({ label, text, href, onShare }: ShareButtonProps) {
  const { share } = usePageText()
  const { handOn: words } = useText()
  const [said, setSaid] = useState<'' | 'copied' | 'refused'>('')
  const url = () => new URL(href, window.location.href).href
  const copy = () => {
    // undefined in insecure contexts and in some frames
    const { clipboard } = navigator as { clipboard?: Clipboard } // safe: typed as always there, and it is not
    if (!clipboard) return setSaid('refused')
    clipboard.writeText(`${text} ${url()}`).then(
      () => setSaid('copied'),
      () => setSaid('refused'),
    )
  }
  const press = () => {
    onShare?.()
    setSaid('')
    const device = navigator as { share?: Navigator['share'] } // safe: typed as always there, and it is not
    if (!device.share) return copy()
    navigator.share({ text, url: url() }).catch((error: unknown) => {
      // a sheet that is closed is an answer
      if (!(error instanceof DOMException && error.name === 'AbortError')) copy()
    })
  }
  return (
    <span className="share js-only">
      <button type="button" className="text-button" onClick={press}>
        {label ?? share}
      </button>
      <span className="said" role="status">
        {said === '' ? '' : words[said]}
      </span>
      {said === 'refused' ? (
        <input readOnly aria-label={words.link} value={url()} onFocus={({ target }) => target.select()} />
      ) : null}
    </span>
  )
}
