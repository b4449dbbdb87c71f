import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { MinimalCharts } from '../site'
import { MinimalPage } from './MinimalPage'

/** Fetches, then draws. */
function Page() {
  const [charts, setCharts] = useState<MinimalCharts | null>(null)
  useEffect(() => {
    void fetch(`${import.meta.env.BASE_URL}charts.json`)
      .then((response) => response.json() as Promise<MinimalCharts>)
      .then(setCharts)
  }, [])
  return charts ? <MinimalPage charts={charts} /> : <p>Loading</p>
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
