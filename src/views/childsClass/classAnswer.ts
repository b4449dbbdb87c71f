import type { ChildsClass } from '../../figures/childsClass'
import { capitalized } from '../../i18n/capitalized'
import { CLASS_WORDS } from '../../i18n/classWords'
import { messagesIn } from '../../i18n/format'
import type { Site } from '../site'

/** The answer in one sentence: the class, and every rule that has a limit for it. */
export function classAnswer({ grade, students, rules }: ChildsClass, { language }: Site): string {
  const words = CLASS_WORDS[language]
  const { quantity, front } = messagesIn(language)
  const parts = rules.map(({ stage, band, extent, isInPart }) => {
    const one = extent.low === extent.high
    const amount = one ? String(extent.low) : quantity.between(String(extent.low), String(extent.high))
    const part = isInPart ? words.inPart : ''
    const said = `${words.extent[stage](amount, one)}${part}${band === null ? '' : `, ${front.childsClass.bands[band]}`}`
    return students === null ? said : `${said} (${words.compared(students, extent)})`
  })
  if (parts.length === 0) return `${words.class(words.grade(grade), students)} ${words.nothing}`
  const [first = '', ...more] = parts
  const sentence = [capitalized(first), ...more].join('; ')
  return `${words.class(words.grade(grade), students)} ${sentence}.`
}
