import { useState } from 'react'
import { CHECK_FILE } from '../../i18n/checkFileWords'
import type { CheckLine, CheckResult } from '../../workbook/checkFiles'
import { useSite } from '../site'

/** Rows that a table shows: more is no help to anyone, and the list to save has them all. */
const MOST_SHOWN = 200

/** Offers a text as a file. */
function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

function Lines({ lines, caption }: { lines: readonly CheckLine[]; caption: string }) {
  const text = CHECK_FILE[useSite().language]
  return (
    <>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.where}</th>
            <th scope="col">{text.what}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, MOST_SHOWN).map(({ where, what }, index) => (
            // the lines of a report never change
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              <th scope="row">{where || text.whole}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > MOST_SHOWN && <p>{text.more(lines.length - MOST_SHOWN)}</p>}
    </>
  )
}

/** What came of a check: the problems as a table to copy or save, what was mended, and the data file of a good one. */
export function CheckReport({ result, name }: { result: CheckResult; name: string }) {
  const text = CHECK_FILE[useSite().language]
  const [isCopied, setIsCopied] = useState(false)
  const { problems, notices, json } = result
  const all = [...problems, ...notices].map(({ where, what }) => `${where || text.whole}: ${what}`).join('\n')
  return (
    <div className="check-report">
      {problems.length > 0 && <Lines lines={problems} caption={text.problems(problems.length)} />}
      {notices.length > 0 && <Lines lines={notices} caption={text.notices(notices.length)} />}
      <p className="check-actions">
        {all !== '' && (
          <>
            <button
              type="button"
              onClick={() => {
                void navigator.clipboard.writeText(all).then(() => setIsCopied(true))
              }}
            >
              {text.copy}
            </button>
            <button type="button" onClick={() => save(`${name}-problems.txt`, `${all}\n`, 'text/plain')}>
              {text.saveList}
            </button>
          </>
        )}
        {json !== null && (
          <button type="button" onClick={() => save(`${name}.json`, json, 'application/json')}>
            {text.saveData}
          </button>
        )}
      </p>
      <p role="status">{isCopied && <span>{text.copied}</span>}</p>
    </div>
  )
}
