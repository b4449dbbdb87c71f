import { classAndStaffEn } from './classAndStaff.en'
import { controlsEn } from './controls.en'
import { figuresEn } from './figures.en'
import { frontEn } from './front.en'
import type { Messages } from './messages'
import { namesEn } from './names.en'
import { numbersEn } from './numbers.en'
import { siteEn } from './site.en'

export const en: Messages = {
  ...siteEn,
  ...namesEn,
  ...numbersEn,
  ...figuresEn,
  ...controlsEn,
  front: frontEn,
  classAndStaff: classAndStaffEn,
}
