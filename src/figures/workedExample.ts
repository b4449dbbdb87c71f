import { extraByMonth, FIRST_MONTH, sumOf, type IsoMonth } from '../domain/pay'
import type { Dataset, Fact } from '../domain/record'
import { annualPayOn } from '../domain/salary'
import { catalogOf } from './catalog'
import { raiseLinesOf } from './raiseLines'

/** The facts of a union handout's worked example, as a check on our arithmetic. */
export const WORKED_EXAMPLE = ['sal-ta-example', 'sal-ta-example-retro'] as const

/** The handout's last month: its back pay holds eight months of 2018–19. */
const EXAMPLE_UNTIL: IsoMonth = '2019-02'

/** A handout's worked example, and what our arithmetic makes of the same salary. */
export type WorkedExample = {
  pay: Fact
  backPay: Fact
  /** Before the raises, after the first, after the second; the first and last as stated. */
  steps: readonly [number, number, number]
  statedUsd: number
  oursUsd: number
}

/** The union's worked example of the agreement; `null` where the data have none. */
export function workedExampleOf(dataset: Dataset): WorkedExample | null {
  const catalog = catalogOf(dataset)
  const [pay, backPay] = WORKED_EXAMPLE.map((id) => catalog.fact.get(id))
  const line = raiseLinesOf(catalog).find(({ proposal }) => proposal.id === pay?.proposal)
  if (!pay || !backPay || !line || pay.baseline === null || pay.value === null || backPay.value === null) return null
  const first = line.raises[0]?.from ?? ''
  return {
    pay,
    backPay,
    steps: [pay.baseline, annualPayOn(first, pay.baseline, line.raises), pay.value],
    statedUsd: backPay.value,
    oursUsd: sumOf(extraByMonth(FIRST_MONTH, EXAMPLE_UNTIL, pay.baseline, line.raises)),
  }
}
