import { STAGES, type ChildsClass } from '../../figures/childsClass'
import { capitalized } from '../../i18n/capitalized'
import { CLASS_WORDS } from '../../i18n/classWords'
import { messagesIn } from '../../i18n/format'
import type { Site } from '../site'

/** The answer in one sentence: the class, and every stage that has a limit. */
export function classAnswer({ grade, students, extents }: ChildsClass, { language }: Site): string {
  const words = CLASS_WORDS[language]
  const { between } = messagesIn(language).quantity
  const parts = STAGES.flatMap((stage) => {
    const extent = extents[stage]
    if (!extent) return []
    const one = extent.low === extent.high
    const said = words.extent[stage](one ? String(extent.low) : between(String(extent.low), String(extent.high)), one)
    return [students === null ? said : `${said} (${words.compared(students, extent)})`]
  })
  if (parts.length === 0) return `${words.class(words.grade(grade), students)} ${words.nothing}`
  const [first = '', ...more] = parts
  const sentence = [capitalized(first), ...more].join('; ')
  return `${words.class(words.grade(grade), students)} ${sentence}.`
}
