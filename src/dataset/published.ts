import { QueryClient } from '@tanstack/react-query'
import { DISPUTE } from '../domain/dispute'
import type { Language } from '../domain/language'
import type { Dataset } from '../domain/record'
import { figuresQuery } from './datasetQuery'
import type { Where } from './loadFile'

/** What the page has fetched; one for all parts of it. */
export const client = new QueryClient()

/** Where the page's data are, in one language. */
export function dataIn(language: Language): Where {
  return [`${import.meta.env.BASE_URL}data/`, DISPUTE, language]
}

/** What figures need, fetched at most once a page. Rejects with a `DatasetError`. */
export function figuresOf(language: Language): Promise<Dataset> {
  return client.query(figuresQuery(...dataIn(language)))
}
