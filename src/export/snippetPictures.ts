/** Pictures for stories: for a column of text, and for a phone. */
export const SNIPPET_WIDTHS = ['column', 'phone'] as const
export type SnippetWidth = (typeof SNIPPET_WIDTHS)[number]
export const SNIPPET_THEMES = ['light', 'dark'] as const
export type SnippetTheme = (typeof SNIPPET_THEMES)[number]

/** The pixels of their files for each pixel on a page: screens are finer than that. */
export const SNIPPET_SCALE = 2

/** What follows a figure's id in the name of its published picture. */
export function snippetEnding(width: SnippetWidth, theme: SnippetTheme): string {
  return `-${width}${theme === 'dark' ? '-dark' : ''}.png`
}
