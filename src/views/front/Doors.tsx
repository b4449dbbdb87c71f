import { hrefOf } from '../pages'
import { useSite, usePageText } from '../site'

/** The three ways into the page that most readers come for. */
export function Doors() {
  const site = useSite()
  const { doors } = usePageText().front
  return (
    <nav className="doors" aria-label={doors.label}>
      <a href="#my-pay">{doors.pay}</a> <a href="#my-class">{doors.childsClass}</a>{' '}
      <a href={hrefOf(site, { page: 'figure', figure: 'contested' })}>{doors.disputed}</a>
    </nav>
  )
}
