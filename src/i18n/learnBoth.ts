import { en } from './en'
import { es } from './es'
import { learn } from './format'

/** Registers the messages of both languages, for the build, the benchmark and the tests. */
export function learnBoth(): void {
  learn('en', en)
  learn('es', es)
}
