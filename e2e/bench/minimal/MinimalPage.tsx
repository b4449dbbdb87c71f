import { useState } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { MinimalCharts } from '../site'

/**
 * What the documentation of React and Recharts leads to: two charts with the parts of its first example, grid, axes,
 * tooltip and legend, and a checkbox a proposal.
 */
export function MinimalPage({
  charts: { salary, classSize },
  hasLegend = true,
}: {
  charts: MinimalCharts
  hasLegend?: boolean
}) {
  const [hidden, setHidden] = useState<readonly string[]>([])
  const proposals = [...new Set([...salary.proposals, ...classSize.proposals])]
  const shown = (id: string) => !hidden.includes(id)
  const change = (id: string) => setHidden(shown(id) ? [...hidden, id] : hidden.filter((other) => other !== id))
  return (
    <main>
      <h1>Two charts</h1>
      <ResponsiveContainer width="100%" height={360}>
        <LineChart data={[...salary.rows]}>
          <CartesianGrid />
          <XAxis dataKey="x" type="number" domain={['dataMin', 'dataMax']} />
          <YAxis />
          <Tooltip />
          {hasLegend ? <Legend /> : null}
          {salary.proposals.filter(shown).map((id) => (
            <Line key={id} dataKey={id} type="stepAfter" dot={false} isAnimationActive={false} />
          ))}
        </LineChart>
      </ResponsiveContainer>
      <ResponsiveContainer width="100%" height={360}>
        <BarChart data={[...classSize.rows]}>
          <CartesianGrid />
          <XAxis dataKey="x" />
          <YAxis />
          <Tooltip />
          {hasLegend ? <Legend /> : null}
          {classSize.proposals.filter(shown).map((id) => (
            <Bar key={id} dataKey={id} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
      <fieldset>
        <legend>Proposals</legend>
        {proposals.map((id) => (
          <label key={id}>
            <input type="checkbox" name="proposals" value={id} checked={shown(id)} onChange={() => change(id)} />
            {id}
          </label>
        ))}
      </fieldset>
    </main>
  )
}
