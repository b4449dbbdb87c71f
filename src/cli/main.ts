import { readFile, writeFile } from 'node:fs/promises'
import { runCommand } from './runCommand'

process.exitCode = await runCommand(process.argv.slice(2), {
  readFile,
  writeFile,
  print: (line) => {
    process.stdout.write(`${line}\n`)
  },
})
