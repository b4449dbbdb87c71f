import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import { FIGURES } from '../figures/figure'
import { losAngeles } from '../testing/losAngeles'
import { oEmbedOf } from './oEmbed'

const PLACE = { origin: 'https://charts.example.org', base: '/strike/' }

function answerFor(figure: (typeof FIGURES)[number], language: (typeof LANGUAGES)[number]) {
  const { figures } = losAngeles(language)
  const site = { language, base: '/strike/', dispute: figures.id }
  return JSON.parse(oEmbedOf(figure, figures, site, PLACE)) as Record<string, string | number> // compared below
}

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
})
