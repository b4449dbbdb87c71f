import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { runCommand } from './runCommand'

process.exitCode = await runCommand(process.argv.slice(2), {
  readFile,
  readFolder: async (path) => ((await stat(path)).isDirectory() ? readdir(path) : null),
  writeFile: async (path, content) => {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  },
  print: (line) => {
    process.stdout.write(`${line}\n`)
  },
})
