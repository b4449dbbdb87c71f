import { useEffect, useRef, useState } from 'react'
import type { Choices } from '../../domain/choices'
import { afterPaint } from '../hydrate/afterPaint'
import type * as NewsModule from './news'

type News = typeof NewsModule

/**
 * One sentence for a live region about the latest change of what was chosen. `word` gets the words once they are fetched,
 * which is for the first change; `null` from it leaves what was said.
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
    // after the picture that answers the press; if the words do not come, what changed is on the screen, and the next change asks again
    const callOff = afterPaint(() => void say().catch(() => undefined))
    return () => {
      isLatest = false
      callOff()
    }
  }, [choices, word])
  return said
}
