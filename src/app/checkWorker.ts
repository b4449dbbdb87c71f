import type { Language } from '../domain/language'
import { checkFiles } from '../workbook/checkFiles'
import type { NamedFile } from '../workbook/readWorkbook'

/** What the page asks: the files, and the language of the sentences. */
export type CheckRequest = { files: readonly NamedFile[]; language: Language }

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page
  void checkFiles(data.files, data.language).then((result) => self.postMessage(result))
})
