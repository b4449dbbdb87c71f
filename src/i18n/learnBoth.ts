import { en } from './en'
import { es } from './es'
import { learn } from './format'

/** Learns both languages, for what is made in both: the build, the measurements and the tests. */
export function learnBoth(): void {
  learn('en', en)
  learn('es', es)
}
