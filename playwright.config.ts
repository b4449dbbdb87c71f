import { defineConfig } from '@playwright/test'
import { ensureChromium, QUIET_ARGS, thisMachine, type Chromium } from './src/cli/ensureChromium'
import { basePathFrom } from './src/views/basePath'

// This file is read again in every worker, and none but the first reading needs to search.
process.env['CHROMIUM_FOUND'] ??= JSON.stringify(ensureChromium(thisMachine()))
const chromium = JSON.parse(process.env['CHROMIUM_FOUND']) as Chromium // written a line above, or by runTests.ts

const port = process.env['PORT'] ?? '4174'
const basePath = basePathFrom(process.env['BASE_PATH'])
const address = `http://localhost:${port}${basePath}`

/** The browser tests meet the built site, served with the headers it is deployed with. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  timeout: 60_000, // on two busy cores a page of 574 facts takes its time
  fullyParallel: true,
  workers: 2,
  retries: 1, // tells a busy machine from a fault; the report names what needed it as flaky
  use: {
    baseURL: address,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromium.path, chromiumSandbox: chromium.hasSandbox, args: [...QUIET_ARGS] },
  },
  webServer: {
    command: 'node --import tsx src/cli/serve.ts',
    env: { PORT: port, BASE_PATH: basePath },
    url: address,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
