import { useEffect, useRef, useState } from 'react'
import type { Choices } from '../../domain/choices'
import { afterPaint } from '../hydrate/when'
import type * as NewsModule from './news'

type News = typeof NewsModule

/**
 * One sentence for a live region about the latest change of choices. `word` gets the news module, which is fetched for
 * the first change; if it returns `null`, the last sentence stays.
 */
export function useNews(choices: Choices, word: (news: News, before: Choices) => string | null): string {
  const [said, setSaid] = useState('')
  const before = useRef(choices)
  useEffect(() => {
    if (before.current === choices) return
    const was = before.current
    before.current = choices
    let isLatest = true
    const say = async () => {
      const sentence = word(await import('./news'), was)
      if (isLatest && sentence !== null) setSaid(sentence)
    }
    // after the paint that answers the press; if the module fails to load, the next change fetches it again
    const callOff = afterPaint(() => void say().catch(() => undefined))
    return () => {
      isLatest = false
      callOff()
    }
  }, [choices, word])
  return said
}
