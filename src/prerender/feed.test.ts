import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import { learnBoth } from '../i18n/learnBoth'
import { losAngeles } from '../testing/losAngeles'
import { feedOf, feedPath } from './feed'

learnBoth()

const readEvidence = (language: 'en' | 'es') => losAngeles(language).evidence
const PLACE = { origin: 'https://paper.example.org', base: '/news/' }
const site = (language: 'en' | 'es') => ({ language, base: '/news/', dispute: 'los-angeles-2019' })

describe(feedOf, () => {
  it.each(LANGUAGES)('is a feed that readers accept, with the data’s day, in %s', (language) => {
    const feed = parseAtomFeed(feedOf(readEvidence(language), site(language), PLACE))
    expect(feed).toMatchObject({
      title: {
        value:
          language === 'en'
            ? 'At the Table: Los Angeles teachers and their district, 2017–2019'
            : 'At the Table: Los maestros de Los Ángeles y su distrito, 2017–2019',
      },
      updated: `${readEvidence(language).version}T00:00:00Z`,
      links: [
        { rel: 'self', href: `https://paper.example.org/news/${feedPath({ language })}` },
        { rel: 'alternate', href: `https://paper.example.org/news/${language === 'en' ? '' : 'es/'}` },
      ],
    })
    const ids = (feed.entries ?? []).map(({ id }) => id)
    expect(new Set(ids).size).toBe(readEvidence(language).proposals.length)
    for (const entry of feed.entries ?? []) {
      expect([entry.id, entry.title, entry.updated, entry.summary, entry.links?.[0]?.href].every(Boolean)).toBe(true)
    }
  })

  it('begins with the agreement of January 22, 2019, and leads to the table of that day', () => {
    const [newest] = parseAtomFeed(feedOf(readEvidence('en'), site('en'), PLACE)).entries ?? []
    expect(newest).toMatchObject({
      published: '2019-01-22T00:00:00Z',
      links: [{ href: 'https://paper.example.org/news/?asof=2019-01-22' }],
    })
  })

  it('writes what a reader could mistake for markup as text', () => {
    const evidence = readEvidence('en')
    const [first] = evidence.proposals
    if (!first) throw new Error('no proposal')
    const proposals = [{ ...first, label: 'A < B & "C"' }]
    const xml = feedOf({ ...evidence, proposals }, site('en'), PLACE)
    expect(xml).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>')
  })
})
