import { LANGUAGES, type Language } from '../domain/language'
import { escaped } from '../export/markup'
import { DECK_WORDS } from '../i18n/deckWords'
import { inlined } from './inlined'

type DeckFileParts = {
  /** The language in which it opens. */
  language: Language
  /** Each language's deck, as markup. */
  decks: Readonly<Record<Language, string>>
  /** What both share: the patterns of the contrast theme. */
  patterns: string
  styles: readonly string[]
  script: string
}

/** The whole deck in one file, both languages in it: it opens from a USB stick and asks for nothing. */
export function deckFileOf({ language, decks, patterns, styles, script }: DeckFileParts): string {
  const order = [language, ...LANGUAGES.filter((other) => other !== language)]
  const sheets = styles.map((style) => inlined('style', style))
  const code = inlined('script', script)
  const policy = [
    "default-src 'none'",
    `style-src ${sheets.map(({ hash }) => hash).join(' ')}`,
    `script-src ${code.hash}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    `<title>${escaped(DECK_WORDS[language].title)} · At the Table</title>`,
    ...sheets.map(({ html }) => html),
    '</head>',
    '<body>',
    patterns,
    `<div id="root">${order.map((one) => decks[one]).join('')}</div>`,
    code.html,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
