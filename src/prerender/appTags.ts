/**
 * The app's modules as tags. Their scripts stand at the end of a page; its beginning names them to be fetched.
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
