/**
 * The app's modules as tags for the end of a page, where they do not take the line from the page that they belong to.
 *
 * Browsers lay a page out in the task in which its last script that waits for the parser has run. That should neither be
 * the task that reads the page nor the one that runs the app, so it is one that runs the first of the app's parts.
 */
export function appTags(modules: readonly string[]): readonly string[] {
  return modules.map((tag, index) => {
    if (index === 0) return tag.replace('<script type="module"', '$& async')
    return index === 1
      ? tag.replace(/<link rel="modulepreload"([^>]*) href=([^>]*)>/, '<script type="module"$1 src=$2></script>')
      : tag
  })
}
