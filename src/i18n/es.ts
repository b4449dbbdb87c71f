import { classAndStaffEs } from './classAndStaff.es'
import { controlsEs } from './controls.es'
import { figuresEs } from './figures.es'
import { frontEs } from './front.es'
import type { Messages } from './messages'
import { namesEs } from './names.es'
import { numbersEs } from './numbers.es'
import { siteEs } from './site.es'

export const es: Messages = {
  ...siteEs,
  ...namesEs,
  ...numbersEs,
  ...figuresEs,
  ...controlsEs,
  front: frontEs,
  classAndStaff: classAndStaffEs,
}
