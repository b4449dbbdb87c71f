import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { addressIn, FIGURE_PAGES } from './pages/Site'
import { LANGUAGES } from './pages/words'
import { expect, test } from './test'

/** What a browser's reader view keeps of a page as it is published: its title, then its text. */
function readerView(html: string, address: string): string {
  const { document } = new JSDOM(html.replaceAll(/<style[^]*?<\/style>/g, ''), { url: address }).window
  const { title, textContent } = new Readability(document).parse() ?? {}
  return `${title ?? ''} ${textContent ?? ''}`.replaceAll(/\s+/g, ' ')
}

/** What the reader view of the front page must keep. Numbers from the sources: 6 % and 6.5 %, 35 and 30, 459 posts. */
const FRONT = {
  en: ['6 school days', '6.5%', 'nearly 1,200', '459', 'would bankrupt the district', '$14,625', 'Limit in 2017–18'],
  es: ['6 días de clases', '6.5%', 'casi 1,200', '459', '$14,625', 'Tope en 2017–18'],
} as const

for (const language of LANGUAGES) {
  test(`a reader view of the front page keeps its answers and its findings, in ${language}`, async ({
    page,
    request,
    baseURL,
  }) => {
    const address = new URL(addressIn(language, ''), baseURL).href
    const view = readerView(await (await request.get(address)).text(), address)
    for (const words of FRONT[language]) expect.soft(view).toContain(words)
    await page.goto(address)
    for (const finding of await page.locator('.is-front .finding, .card b').allInnerTexts())
      expect.soft(view).toContain(finding.replaceAll(/\s+/g, ' ').trim())
  })
}

// a heading that says more than the title is one that reader views leave out, now here and now there
for (const [index, page] of FIGURE_PAGES.entries()) {
  const language = index % 4 < 2 ? 'en' : 'es'
  test(`a reader view of ${page} keeps its finding, in ${language}`, async ({ request, baseURL }) => {
    const address = new URL(addressIn(language, page), baseURL).href
    const html = await (await request.get(address)).text()
    const finding = /<h1[^>]*class="finding"[^>]*>([^<]+)</.exec(html)?.[1] ?? 'no finding'
    const { document } = new JSDOM(`<p>${finding}</p>`).window
    expect(readerView(html, address)).toContain(document.body.textContent.replaceAll(/\s+/g, ' ').trim())
  })
}

test('what is far down the evidence is laid out where a browser would else not find it', async ({ page, english }) => {
  await english.open('evidence/')
  // Safari finds nothing in what `content-visibility` leaves out, and does not know `overflow-anchor`
  const left = await page.evaluate(() => {
    const rules = (list: CSSRuleList, isSupported: boolean): readonly string[] =>
      [...list].flatMap((rule) => {
        if (rule instanceof CSSStyleRule)
          return rule.style.contentVisibility === 'auto' && !isSupported ? [rule.selectorText] : []
        if (rule instanceof CSSSupportsRule) return rules(rule.cssRules, /overflow-anchor/.test(rule.conditionText))
        return rule instanceof CSSGroupingRule ? rules(rule.cssRules, isSupported) : []
      })
    return [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules, false))
  })
  expect(left).toEqual([])
})
