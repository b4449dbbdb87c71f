import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CheckFile, type StartCheck } from '../views/checkFile/CheckFile'
import { SiteContext, type Site } from '../views/site'
import type { CheckResult } from '../workbook/checkFiles'
import type { CheckRequest } from './checkWorker'
// oxlint-disable-next-line import/default -- Vite makes the address of it
import workerAddress from './checkWorker?worker&url'
import { trustedWorker } from './trustedWorker'

/** Puts the check of a file into the page about the data: a root of its own, the rest of the page stays as written. */
export function showCheck(site: Site): void {
  const place = document.querySelector('[data-check]')
  if (!place) return
  const startCheck: StartCheck = (files) => {
    const worker = new Worker(trustedWorker(workerAddress), { type: 'module' })
    const result = new Promise<CheckResult>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<CheckResult>) => {
        resolve(data)
        worker.terminate()
      })
      worker.addEventListener('error', () => reject(new Error('The check could not be loaded.')))
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page
    worker.postMessage({ files, language: site.language } satisfies CheckRequest)
    return { result, stop: () => worker.terminate() }
  }
  createRoot(place).render(
    <StrictMode>
      <SiteContext value={site}>
        <CheckFile startCheck={startCheck} />
      </SiteContext>
    </StrictMode>,
  )
}
