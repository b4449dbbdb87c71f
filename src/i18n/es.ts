import { classAndStaffEs } from './classAndStaff.es'
import { controlsEs } from './controls.es'
import { figuresEs } from './figures.es'
import type { Messages } from './messages'
import { namesEs } from './names.es'
import { numbersEs } from './numbers.es'
import { pageEs } from './page.es'
import { siteEs } from './site.es'

export const es: Messages = {
  ...pageEs,
  ...siteEs,
  ...namesEs,
  ...numbersEs,
  ...figuresEs,
  ...controlsEs,
  classAndStaff: classAndStaffEs,
}
