import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sbomOf } from './sbom'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
const bom = JSON.parse(sbomOf(readFileSync('package-lock.json', 'utf8'))) as {
  components: readonly { name: string; version: string; purl: string; hashes: readonly { content: string }[] }[]
}

describe(sbomOf, () => {
  it('names every package that we depend on, in its version', () => {
    const versions = Object.fromEntries(bom.components.map(({ name, version }) => [name, version]))
    expect(versions).toMatchObject(dependencies)
  })

  it('leaves out what serves development alone', () => {
    expect(bom.components.map(({ name }) => name)).not.toContain('vitest')
  })

  it('gives each its checksum, and a name that tools know', () => {
    for (const { hashes } of bom.components) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/)
    expect(bom.components.map(({ purl }) => purl)).toContain(
      `pkg:npm/%40tanstack/react-query@${dependencies['@tanstack/react-query']}`,
    )
  })
})
