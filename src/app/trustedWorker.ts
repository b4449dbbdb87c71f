/** The page's only Trusted Types policy: it allows the addresses of workers of this site. */
const POLICY = 'at-the-table-worker'

type Policy = { createScriptURL: (url: string) => string }
type Policies = { createPolicy: (name: string, rules: Policy) => Policy }

let policy: Policy | null = null

/** The address of a worker of this site, as a TrustedScriptURL where Trusted Types exist. Throws for any other site. */
export function trustedWorker(address: string): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes // safe: where it exists, it has this
  if (!policies) return address
  policy ??= policies.createPolicy(POLICY, {
    createScriptURL: (url) => {
      if (new URL(url, window.location.href).origin !== window.location.origin) {
        throw new TypeError(`Expected an address of this site, not ${url}.`)
      }
      return url
    },
  })
  return policy.createScriptURL(address)
}
