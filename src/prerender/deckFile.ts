import { build, type Rolldown } from 'vite'
import { LANGUAGES, type Language } from '../domain/language'
import { escaped } from '../export/markup'
import { DECK_WORDS } from '../i18n/deckWords'
import { hashOf } from './inlined'

/** The deck's script as one text that needs nothing else, for a page that no server sends. */
export async function deckFileScript(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'src/app/deckFile.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput // safe: one build that is not watched
  const [chunk, ...more] = output.output
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error('Expected the script of the deck as one file.')
  const code = chunk.code.trim()
  if (code.includes('</')) throw new Error('Expected a script without "</": it would end its element in the page.')
  return code
}

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
  const policy = [
    "default-src 'none'",
    `style-src ${styles.map(hashOf).join(' ')}`,
    `script-src ${hashOf(script)}`,
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
    ...styles.map((style) => `<style>${style}</style>`),
    '</head>',
    '<body>',
    patterns,
    `<div id="root">${order.map((one) => decks[one]).join('')}</div>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
