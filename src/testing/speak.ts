import { learnBoth } from '../i18n/learnBoth'

learnBoth() // tests use both languages; a page registers only its own
