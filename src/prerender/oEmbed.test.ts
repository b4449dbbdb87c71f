import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import { FIGURES } from '../figures/figure'
import { losAngeles } from '../testing/losAngeles'
import { publishedViewsOf } from '../views/publishedViews'
import { oEmbedOf, oEmbedPath } from './oEmbed'

const PLACE = { origin: 'https://charts.example.org', base: '/strike/' }

function answerFor(figure: (typeof FIGURES)[number], language: (typeof LANGUAGES)[number], path = '') {
  const { figures } = losAngeles(language)
  const site = { language, base: '/strike/', dispute: figures.id }
  const view = publishedViewsOf(figure, figures).find((one) => one.path === path)
  if (!view) throw new Error(`Expected ${figure} to publish the view ${path}.`)
  return JSON.parse(oEmbedOf(view, figures, site, PLACE)) as Record<string, string | number> // compared below
}

const frameIn = ({ html }: Record<string, string | number>) =>
  new JSDOM(String(html)).window.document.querySelector('iframe')

describe(oEmbedOf, () => {
  it('answers as oEmbed 1.0 specifies, with a picture for consumers that show no frames', () => {
    expect(answerFor('salary', 'es')).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'At the Table',
      provider_url: 'https://charts.example.org/strike/es/',
      url: 'https://charts.example.org/strike/es/figures/salary/',
      thumbnail_url: 'https://charts.example.org/strike/static/es/salary.png',
      thumbnail_width: 1200,
      thumbnail_height: 675,
    })
  })

  it.each(FIGURES.flatMap((figure) => LANGUAGES.map((language) => [figure, language] as const)))(
    'offers a frame of %s in %s that has a title, runs no script of the host’s page, and may scroll where it is cut',
    (figure, language) => {
      const { html, width, height } = answerFor(figure, language)
      const { body } = new JSDOM(String(html)).window.document
      const frame = body.querySelector('iframe')
      expect(body.children).toHaveLength(1)
      expect(frame?.src).toBe(`https://charts.example.org/strike/${language === 'en' ? '' : 'es/'}embed/${figure}/`)
      expect(frame?.title).toMatch(/\S.{9}/)
      expect([frame?.width, frame?.height]).toEqual([String(width), String(height)])
      expect(frame?.getAttribute('sandbox')).toContain('allow-scripts')
      expect(frame?.hasAttribute('scrolling')).toBe(false)
    },
  )

  it.each([
    ['salary', 'asof/2019-01-11', '?asof=2019-01-11'],
    ['salary', 'all', '?show=all'],
    ['contested', 'question/cg-att1', '?question=cg-att1'],
    ['class-size', 'grades/6-8', '?grades=6-8'],
  ] as const)('answers for %s %s with that view, and with no picture of another', (figure, path, query) => {
    const answer = answerFor(figure, 'es', path)
    expect(frameIn(answer)?.src).toBe(`https://charts.example.org/strike/es/embed/${figure}/${query}`)
    expect(answer['url']).toBe(`https://charts.example.org/strike/es/figures/${figure}/${query}`)
    expect(answer['thumbnail_url']).toBeUndefined()
  })

  it('says in the title what stood that day', () => {
    // no agreement before January 22
    expect(answerFor('salary', 'en')['title']).toMatch(/agree/)
    expect(answerFor('salary', 'en', 'asof/2019-01-11')['title']).not.toMatch(/agree/)
  })

  it('gives the height for each width that it knows', () => {
    const { heights, height } = answerFor('moves', 'en')
    expect(heights).toMatchObject([{ maxwidth: 343 }, { maxwidth: 640, height }, { maxwidth: 720 }])
  })
})

describe(oEmbedPath, () => {
  it('keeps the address that was promised for a figure, and gives each of its views one of its own', () => {
    expect(oEmbedPath({ figure: 'salary', path: '' }, 'en')).toBe('oembed/en/salary.json')
    expect(oEmbedPath({ figure: 'salary', path: 'asof/2019-01-11' }, 'es')).toBe(
      'oembed/es/salary/asof/2019-01-11.json',
    )
  })
})
