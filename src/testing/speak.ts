import { learnBoth } from '../i18n/learnBoth'

learnBoth() // tests read both languages; a page learns its own
