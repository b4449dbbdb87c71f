/*
 * What `QueryClient` takes along and this app never uses: mutations, infinite queries, and waiting for the tab or the
 * network (every query has `networkMode: 'always'` and no retries). `vite.config.ts` puts these in the place of
 * TanStack's, which weigh 1.6 KB of the first script.
 */

/** A cache of mutations that never has one. */
export class MutationCache {
  findAll(): readonly never[] {
    return []
  }
  async resumePausedMutations(): Promise<void> {}
  clear(): void {}
}

/** The behaviour of an infinite query, which no query here is. */
export function infiniteQueryBehavior(): never {
  throw new Error('There are no infinite queries here: take infiniteQueryBehavior out of src/dataset/unusedOfQuery.ts.')
}

/** Asked before a retry, of which there are none. */
export const focusManager = { isFocused: (): boolean => true, subscribe: () => () => undefined }
export const onlineManager = { isOnline: (): boolean => true, subscribe: () => () => undefined }
