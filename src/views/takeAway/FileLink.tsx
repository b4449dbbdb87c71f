import { useEffect, useState } from 'react'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { useSite } from '../site'

type FileLinkProps = { name: string; blob: Blob; label: string; detail: string }

/** A file made in the browser, to be saved by a press. Says what it holds and how large it is before that. */
export function FileLink({ name, blob, label, detail }: FileLinkProps) {
  const { download } = TAKE_AWAY[useSite().language]
  const [href, setHref] = useState<string>()
  useEffect(() => {
    const address = URL.createObjectURL(blob)
    // the address lives as long as the link does
    setHref(address) // oxlint-disable-line react/set-state-in-effect
    return () => URL.revokeObjectURL(address)
  }, [blob])
  return (
    <li>
      <a href={href} download={name}>
        {label}
      </a>
      <small>{`${detail}, ${download.size(blob.size)}`}</small>
    </li>
  )
}
