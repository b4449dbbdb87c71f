import { createElement, useContext } from 'react'
import { MarkupContext, NO_MARKUP, PartsContext } from './builtPage'
import { takePublished } from './published'

type StaticPartProps<Props> = { name: string; className: string; props: Props }

/** A part that only the build renders, `name` in `PartsContext`: in the browser its markup stays as it was built. */
export function StaticPart<Props extends object>({ name, className, props }: StaticPartProps<Props>) {
  const toMarkup = useContext(MarkupContext)
  const part = useContext(PartsContext)?.[name]
  return (
    <div className={className}>
      <div
        ref={takePublished}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{
          __html: toMarkup && part ? toMarkup(createElement(part, props as never)) : NO_MARKUP, // safe: the build hands in the part of that name
        }}
      />
    </div>
  )
}
