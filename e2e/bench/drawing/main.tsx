import '../../../src/app/sheets'
import type { Dataset } from '../../../src/domain/record'
import { MinimalPage } from '../minimal/MinimalPage'
import type { MinimalCharts } from '../site'
import { timeMinimal, timeOurs, type DrawingTimes } from '../timeCharts'
import type { Drawn } from '../visit'

const host = document.getElementById('root') ?? document.body

async function dataOf<T>(drawn: string): Promise<T> {
  const response = await fetch(`${import.meta.env.BASE_URL}${drawn}.json`)
  return (await response.json()) as T // safe: the benchmark wrote the file
}

/** How the benchmark asks for one drawing. */
async function timeDrawing(whose: Drawn['whose'], name: Drawn['dataset'], proposal: string): Promise<DrawingTimes> {
  return whose === 'ours'
    ? timeOurs(await dataOf<Dataset>(`ours.${name}`), proposal, host)
    : timeMinimal(MinimalPage, await dataOf<MinimalCharts>(`minimal.${name}`), proposal, host)
}

Object.assign(globalThis, { timeDrawing })
