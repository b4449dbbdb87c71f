import { en } from './en'
import { es } from './es'
import { learn } from './format'

// what is made for both languages, as the build and the tests do, imports this file for its effect
learn('en', en)
learn('es', es)
