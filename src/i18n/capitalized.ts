/** A text with its first letter large, whatever language the reader's computer speaks. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
