import { classAndStaffEn } from './classAndStaff.en'
import { controlsEn } from './controls.en'
import { figuresEn } from './figures.en'
import type { Messages } from './messages'
import { namesEn } from './names.en'
import { numbersEn } from './numbers.en'
import { pageEn } from './page.en'
import { siteEn } from './site.en'

export const en: Messages = {
  ...pageEn,
  ...siteEn,
  ...namesEn,
  ...numbersEn,
  ...figuresEn,
  ...controlsEn,
  classAndStaff: classAndStaffEn,
}
