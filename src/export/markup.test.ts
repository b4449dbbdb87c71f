import { describe, expect, it } from 'vitest'
import { escaped, jsonInScript } from './markup'

describe(escaped, () => {
  it('leaves nothing that could be read as markup', () => {
    expect(escaped('"5 < 6" & 7 > 6')).toBe('&quot;5 &lt; 6&quot; &amp; 7 &gt; 6')
  })
})

describe(jsonInScript, () => {
  it('cannot end its script, and reads back as it was', () => {
    const value = { name: '</script><!-- <script>' }
    expect(jsonInScript(value)).not.toContain('<')
    expect(JSON.parse(jsonInScript(value))).toEqual(value)
  })
})
