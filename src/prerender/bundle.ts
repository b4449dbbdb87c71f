import { build, type Rolldown } from 'vite'

/** A source and all that it imports, as one script that needs nothing else. */
export async function bundle(source: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: source, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput // safe: one build that is not watched
  const [chunk, ...more] = output.output
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`Expected ${source} as one script.`)
  return chunk.code
}
