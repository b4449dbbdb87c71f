import type { Tab } from '../engine'
import { until } from '../processes'
import { expectNoTrouble, holds, untilSame, untilTrue, type Check, type Visit } from '../visit'

const GROUP = 'the deck, in two windows'

const position = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('.deck:not([hidden]) .deck-position')?.textContent?.trim() ?? '')

async function openDeck(visit: Visit, address: string): Promise<void> {
  await visit.open(address)
  await untilTrue('a slide', visit.tab, () => document.querySelector('.slide.is-current') !== null)
}

/** Presses `s`, and returns the speaker’s window that it opens. */
async function openSpeaker({ engine, tab }: Visit): Promise<Tab> {
  const before = (await engine.tabs()).map(({ id }) => id)
  await tab.keys('s')
  const speaker = await until('the speaker’s window', async () => {
    const tabs = await engine.tabs()
    return tabs.find(({ id }) => !before.includes(id))
  })
  await untilTrue('a slide for the speaker', speaker, () => document.querySelector('.slide.is-current') !== null)
  return speaker
}

/** The deck by keys, and the speaker’s window beside the audience’s. */
export const deck: readonly Check[] = [
  {
    group: GROUP,
    name: 'the windows of speaker and audience follow each other, and find each other again',
    run: async (visit) => {
      const audience = visit.tab
      await openDeck(visit, 'present/?slide=3')
      const speaker = await openSpeaker(visit)
      try {
        await untilSame('the speaker’s slide', '3 of 12', () => position(speaker))
        await untilTrue(
          'the notes',
          speaker,
          () =>
            document
              .querySelector('.slide-note.is-current')
              ?.textContent?.includes('The lines are what each side last wrote.') === true,
        )
        await speaker.keys('PageDown')
        await untilSame('the audience’s slide', '4 of 12', () => position(audience))
        await audience.keys('End')
        await untilSame('the speaker’s last slide', '12 of 12', () => position(speaker))
        await speaker.keys('b')
        await untilTrue(
          'a dark screen for the audience',
          audience,
          () => document.querySelector('.deck-blank')?.checkVisibility() === true,
        )
        await speaker.keys('b')
      } finally {
        await speaker.close()
      }
      await audience.keys('5', 'Enter')
      await untilSame('the audience alone', '5 of 12', () => position(audience))
      const second = await openSpeaker(visit)
      await untilSame('the second speaker’s slide', '5 of 12', () => position(second))
      await second.keys('l')
      await untilTrue('the audience’s Spanish deck', audience, () =>
        window.location.href.endsWith('/es/present/?slide=5'),
      )
      await second.close()
      await expectNoTrouble(visit)
    },
  },
  {
    group: GROUP,
    name: 'every slide is reached by its key, with its marks, and none is cut off',
    run: async (visit) => {
      const { tab } = visit
      await openDeck(visit, 'present/')
      for (let slide = 1; slide <= 12; slide += 1) {
        await untilSame('slide', `${slide} of 12`, () => position(tab))
        const cut = await tab.evaluate(() => {
          const body = document.querySelector('.slide.is-current .slide-body')
          return body === null || body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1
        })
        holds(`slide ${slide} is cut off`, !cut)
        if (slide < 12) await tab.keys('PageDown')
      }
      await expectNoTrouble(visit)
    },
  },
  {
    group: GROUP,
    name: 'a figure’s view, with its filters, is one slide',
    run: async (visit) => {
      await openDeck(visit, 'present/?figure=moves&parties=district')
      await untilSame('slide', '1 of 1', () => position(visit.tab))
      await untilTrue('the district’s marks alone', visit.tab, () => {
        const shown = [...document.querySelectorAll('.slide.is-current .mark[data-proposal]')].filter(
          (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0,
        )
        return (
          shown.length > 0 && shown.every((one) => one.getAttribute('data-proposal')?.includes('district') === true)
        )
      })
      await expectNoTrouble(visit)
    },
  },
]
