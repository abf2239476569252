import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Award } from '#core/audience/award/ballot.ts'
import { houseLanguages } from '#core/localised.ts'
import type { Markup } from '../markup.ts'
import { readWish } from '../programme-wish.ts'
import { rehearsalProgramme, rehearsalView } from '../rehearsal/programme.ts'
import { bundlePage } from './bundle.ts'
import { filmPage } from './film.ts'
import { homePage } from './home.ts'
import { newsEntryPage, newsPage } from './news.ts'
import { personPage } from './person.ts'
import { programmePage } from './programme.ts'
import { venuePage } from './venue.ts'

const opening = '00000000-0000-4000-8000-000000000000'
const seats = { [opening]: { availability: 'last', free: 3 } } as const

async function read(page: Markup) {
  return load(String(await page))
}

const linkedData = (page: Awaited<ReturnType<typeof read>>) =>
  JSON.parse(page('script[type="application/ld+json"]').text())

describe('the film page', () => {
  const view = rehearsalView('en', seats)
  const film = view.guide.film('la-sal')!

  test('tells everything the record has', async () => {
    const page = await read(filmPage(view, film))
    const words = page('main').text().replace(/\s+/g, ' ')
    for (const told of [
      'La sal',
      'Kachi',
      'Bolivia',
      'France',
      '2021',
      '85 min',
      'Colour',
      'Spanish',
      'Quechua',
      'English',
      'FSK 12',
      'Text: M. R.',
      'Ana Quispe',
      'The Daily Reel',
      'Far Friends',
      'Last 3 seats',
      'kult.kino atelier',
      '20:45',
      'Present: Ana Quispe (director)',
      'Cancelled',
    ])
      expect(words).toContain(told)
  })

  test('leads to its press kit while anybody can have it, and says nothing of it else', async () => {
    const kitLinks = async (openKits: string[]) => {
      const page = await read(filmPage({ ...view, openKits: new Set(openKits) }, film))
      return page('main a[href$="/films/la-sal/press"]').text()
    }
    expect(await kitLinks([])).toBe('')
    expect(await kitLinks([film.id])).toBe('Press kit')
  })

  test('leads to the vote where the audience votes, and to its result once that is opened', async () => {
    const linkOf = async (award?: Award) => {
      const page = await read(filmPage({ ...view, award }, film))
      return page('footer a:contains("Audience award")').attr('href')?.split('/').at(-1)
    }
    const award = { editionId: 'e', closesAfterHours: 24, leastVotes: 10, openedAt: null, openedBy: '' }
    expect(await linkOf()).toBeUndefined()
    expect(await linkOf(award)).toBe('vote')
    expect(await linkOf({ ...award, openedAt: Temporal.Instant.from('2022-06-27T10:00:00Z') })).toBe('award')
  })

  test('says in which language a text is when it is not the reader’s (docs/rules/fallbacks.md)', async () => {
    const english = await read(filmPage(view, film))
    expect(english('.about .in-language').text()).toBe('This text is only available in Spanish.')
    expect(english('.about .prose').attr('lang')).toBe('es')
    expect(english('.lives .prose').attr('lang')).toBe('es')
    const spanish = await read(filmPage(rehearsalView('es'), film))
    expect(spanish('.in-language')).toHaveLength(0)
    expect(spanish('.about .prose').attr('lang')).toBeUndefined()
  })

  test('puts the house’s own words before the synopsis, and leaves neither out', async () => {
    const programme = rehearsalProgramme()
    programme.films[0]!.note = { de: 'Unser Lieblingsfilm.' }
    const page = await read(filmPage(rehearsalView('de', seats, programme), programme.films[0]!))
    const texts = page('.about .prose')
      .map((_, each) => page(each).text().trim())
      .get()
    expect(texts).toEqual(['Unser Lieblingsfilm.', programme.films[0]!.facts.synopsis])
    expect(page('.about .author').text()).toBe('Text: M. R.')
  })

  test('names film and screenings for search engines (schema.org)', async () => {
    const [movie, first, second, ...rest] = linkedData(await read(filmPage(view, film)))
    expect(movie).toMatchObject({
      '@type': 'Movie',
      name: 'La sal',
      duration: 'PT85M',
      director: [{ '@type': 'Person', name: 'Ana Quispe' }],
    })
    expect(first).toMatchObject({
      '@type': 'ScreeningEvent',
      startDate: '2022-06-24T20:45:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { name: 'kult.kino atelier, Atelier 1' },
      offers: { availability: 'https://schema.org/LimitedAvailability' },
    })
    expect(second.eventStatus).toBe('https://schema.org/EventCancelled')
    expect(second.offers).toBeUndefined()
    expect(rest).toEqual([])
  })

  test('never lets a record become markup', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), async text => {
        const evil = `${text}</script><script>alert(1)</script>"'><img src=x onerror=y>`
        const programme = rehearsalProgramme()
        const facts = programme.films[0]!.facts
        Object.assign(facts, {
          title: evil,
          synopsis: evil,
          genres: [evil],
          quotes: [{ text: evil, source: evil }],
        })
        programme.edition.name = evil
        const page = await read(filmPage(rehearsalView('de', seats, programme), programme.films[0]!))
        expect(
          page('script:not([type="application/ld+json"])')
            .map((_, each) => page(each).attr('src'))
            .get(),
        ).toHaveLength(1)
        expect(page('[onerror]')).toHaveLength(0)
        expect(linkedData(page)[0].name).toBe(evil)
      }),
      { numRuns: 25 },
    )
  })
})

describe('the programme page', () => {
  const view = rehearsalView('de', seats)
  const programme = async (query: Record<string, string>) => read(programmePage(view, readWish(query)))

  test('counts what runs after midnight to the evening before, and says the date (docs/rules/festival-day.md)', async () => {
    const page = await programme({})
    const friday = page('#d2022-06-24').closest('section')
    expect(
      friday
        .find('time')
        .map((_, time) => page(time).text())
        .get(),
    ).toEqual(['20:45', '00:30'])
    expect(friday.find('.night').text()).toBe('nach Mitternacht, also Samstag, 25. Juni')
  })

  test.each([
    [{ by: 'section' }, ['La sal', 'Kurz vor zwei']],
    [{ by: 'venue', q: 'zaneta' }, ['Kurz vor zwei']],
    [{ language: 'qu' }, ['La sal', 'La sal']],
    [{ country: 'PL' }, ['Kurz vor zwei']],
    [{ subtitles: 'en', language: 'pl' }, []],
    [{ by: 'nonsense', q: '' }, ['La sal', 'Kurz vor zwei', 'La sal']],
  ])('shows for %o what fits', async (query, titles) => {
    const page = await programme(query as Record<string, string>)
    const shown = page('.entry h3, .showing h3, .showing h4')
      .map((_, title) => page(title).text())
      .get()
    expect(shown).toEqual(titles)
  })

  test('leaves out what was withdrawn', async () => {
    expect((await programme({}))('.showing')).toHaveLength(3)
  })
})

describe('the home page', () => {
  const opening = async (words: ('not-on-sale' | 'many' | 'over')[]) => {
    const programme = rehearsalProgramme()
    programme.edition.saleOpensAt = Temporal.Instant.from('2022-06-10T08:00:00Z')
    const left = programme.screenings.map(({ id }, at) => [
      id,
      { availability: words[at % words.length]!, free: 9 },
    ])
    const page = await read(homePage(rehearsalView('en', Object.fromEntries(left), programme)))
    return page('.opening').text()
  }

  test('says when seats can be had, as long as none can', async () => {
    expect(await opening(['not-on-sale'])).toBe('Tickets go on sale on Friday 10 June, 10:00.')
    expect(await opening(['not-on-sale', 'many'])).toBe('')
    expect(await opening(['over'])).toBe('')
  })
})

test('every page names itself in all four languages, and speaks its own', async () => {
  for (const language of houseLanguages) {
    const view = rehearsalView(language, seats)
    const { guide } = view
    const pages = [
      homePage(view),
      programmePage(view, readWish({})),
      filmPage(view, guide.programme.films[0]!),
      bundlePage(view, guide.programme.items[0]!),
      personPage(view, guide.programme.people[0]!),
      venuePage(view, guide.programme.venues[0]!),
      newsPage(view),
      newsEntryPage(view, guide.programme.news[0]!),
    ]
    for (const drawn of pages) {
      const page = await read(drawn)
      expect(page('html').attr('lang')).toBe(language)
      expect(
        page('link[rel=alternate][hreflang]')
          .map((_, link) => page(link).attr('hreflang'))
          .get(),
      ).toEqual([...houseLanguages, 'x-default'])
      expect(page('h1')).toHaveLength(1)
      expect(page('[style]')).toHaveLength(0)
      const ids = page('[id]')
        .map((_, each) => page(each).attr('id'))
        .get()
      expect(new Set(ids).size, ids.join(' ')).toBe(ids.length)
    }
  }
})
