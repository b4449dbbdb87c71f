/** What the lock file says of a package. */
type Locked = { version?: string; license?: string; integrity?: string; dev?: boolean; optional?: boolean }

/** The path of the list, below the base path. */
export const SBOM = 'sbom.json'

/** `sha512-…` in base 64, as npm writes it, in hexadecimal. */
function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
}

/**
 * The software bill of materials (CycloneDX 1.5): each package that the site is made with and that reaches its files,
 * with version, licence and checksum. From the lock file alone, so that two builds give the same bytes.
 */
export function sbomOf(lockFile: string): string {
  const { name, version, packages } = JSON.parse(lockFile) as {
    name: string
    version: string
    packages: Record<string, Locked>
  } // npm writes it
  const components = Object.entries(packages)
    .filter(([path, { dev, version: own }]) => path !== '' && dev !== true && own !== undefined)
    .map(([path, one]) => {
      const called = path.replace(/.*node_modules\//, '')
      return {
        type: 'library',
        name: called,
        version: one.version,
        purl: `pkg:npm/${called.replace('@', '%40')}@${one.version}`,
        licenses: [{ expression: one.license ?? 'NOASSERTION' }],
        hashes: one.integrity ? [{ alg: 'SHA-512', content: hexOf(one.integrity) }] : [],
      }
    })
  const component = { type: 'application', name, version }
  const bom = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata: { component }, components }
  return `${JSON.stringify(bom, null, 2)}\n`
}
