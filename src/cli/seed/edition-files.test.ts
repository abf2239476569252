import { expect, test } from 'vitest'
import { readEditionFiles } from './edition-files.ts'

const files = await readEditionFiles()

test('every name in the files names something', () => {
  const sections = new Set(files.sections.map(section => section.slug))
  const screens = new Set(
    files.venues.flatMap(venue => venue.screens.map(screen => `${venue.slug}/${screen.slug}`)),
  )
  const guests = new Set(files.guests.map(guest => guest.name))
  const items = new Set([...files.films.keys(), ...files.items.map(item => item.slug)])
  const unknown = [
    ...[...files.films.values(), ...files.items]
      .map(each => each.section)
      .filter(name => !sections.has(name)),
    ...files.screenings.map(each => each.screen).filter(name => !screens.has(name)),
    ...[...files.screenings, ...files.showings].map(each => each.item).filter(name => !items.has(name)),
    ...[
      ...files.screenings.flatMap(each => each.guests ?? []),
      ...files.showings.flatMap(each => each.discussions?.guests ?? []),
    ].filter(name => !guests.has(name)),
    ...[...files.guests, ...files.items].flatMap(each => each.films).filter(name => !files.films.has(name)),
    ...files.pressKits.map(kit => kit.film).filter(name => !files.films.has(name)),
    ...files.pressKits
      .flatMap(kit => kit.stills.map(still => still.file))
      .filter(name => !files.stills.has(name)),
    ...files.press.map(each => each.film).filter(name => !files.films.has(name)),
    ...[...files.films.values()]
      .flatMap(film => film.documents ?? [])
      .filter(path => !files.documents.has(path)),
    ...files.press.flatMap(each => each.document ?? []).filter(path => !files.documents.has(path)),
  ]
  expect(unknown).toEqual([])
})

test('the festival has 24 films, 4 screens in 3 venues and about 50 screenings', () => {
  expect(files.films.size).toBe(24)
  expect(files.venues.flatMap(venue => venue.screens)).toHaveLength(4)
  expect(files.venues).toHaveLength(3)
  expect(files.screenings.length).toBeGreaterThanOrEqual(50)
  const shown = new Set(files.screenings.map(each => each.item))
  const bundled = new Set(files.items.flatMap(item => item.films))
  expect([...files.films.keys()].filter(film => !shown.has(film) && !bundled.has(film))).toEqual([])
})

test('whatever the house says of a film, a section or the news, it says in Spanish and English', () => {
  const texts = [
    ...[...files.films.values()].flatMap(film => [film.note, ...film.people.map(person => person.biography)]),
    ...files.sections.flatMap(section => [section.name, section.about]),
    ...files.news.flatMap(news => [news.title, news.body]),
    ...files.press.map(entry => entry.teaser),
    ...files.prices.map(price => price.name),
    ...files.passes.map(pass => pass.name),
  ]
  expect(texts.filter(text => !text.es || !text.en)).toEqual([])
  for (const { title, body } of files.news) {
    expect(Object.keys(title).sort()).toEqual(['de', 'en', 'es', 'fr'])
    expect(Object.keys(body).sort()).toEqual(['de', 'en', 'es', 'fr'])
  }
})
