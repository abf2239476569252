import type { Ask } from './trial-house.ts'

/** An edition with a venue, a screen and a section, made over the API as a person would. */
export interface TrialEdition {
  editionId: string
  venueId: string
  screenId: string
  sectionId: string
}

let number = 0

export async function trialEdition(ask: Ask): Promise<TrialEdition> {
  number += 1
  const edition = await ask('POST', '/v1/editions', {
    body: {
      name: `Festival ${number}`,
      country: 'CH',
      startsOn: '2022-06-23',
      endsOn: '2022-06-27',
      timeZone: 'Europe/Zurich',
      currency: 'CHF',
      languages: ['en', 'de'],
    },
  })
  const venue = await ask('POST', '/v1/venues', { body: { name: `Kino ${number}`, country: 'CH' } })
  const screen = await ask('POST', `/v1/venues/${venue.json.id}/screens`, {
    body: { name: 'Saal 1', capacity: 30, wheelchairPlaces: 2 },
  })
  const section = await ask('POST', `/v1/editions/${edition.json.id}/sections`, {
    body: { name: { en: 'International Program' } },
  })
  return {
    editionId: edition.json.id,
    venueId: venue.json.id,
    screenId: screen.json.id,
    sectionId: section.json.id,
  }
}

/** An edition on sale from tomorrow, with a film in a released screening and two prices. */
export interface TrialSale extends TrialEdition {
  day: Temporal.PlainDate
  filmId: string
  itemId: string
  screeningId: string
  /** Price categories. */
  full: string
  free: string
}

export async function trialSale(ask: Ask): Promise<TrialSale> {
  const at = await trialEdition(ask)
  const edition = `/v1/editions/${at.editionId}`
  const day = Temporal.Now.plainDateISO('Europe/Zurich').add({ days: 1 })
  const made = async (method: string, path: string, body: unknown) => (await ask(method, path, { body })).json
  await made('PATCH', edition, { startsOn: `${day}`, endsOn: `${day.add({ days: 3 })}`, stage: 'on-sale' })
  const facts = { title: 'La laguna quieta', minutes: 85, directors: ['Ana Quispe'] }
  const film = await made('POST', `${edition}/films`, { facts })
  const item = await made('POST', `${edition}/items`, { filmIds: [film.id], sectionId: at.sectionId })
  const placed = await made('POST', `${edition}/screenings`, {
    itemId: item.id,
    screenId: at.screenId,
    startsAt: `${day}T20:45`,
    discussionMinutes: 20,
  })
  await made('POST', `${edition}/releases`, { note: 'First' })
  const [full, free] = await made('PUT', `${edition}/prices`, {
    prices: [
      { key: 'full', name: { en: 'Full price' }, amount: 1800 },
      { key: 'free', name: { en: 'Free' }, amount: 0 },
    ],
  })
  return {
    ...at,
    day,
    filmId: film.id,
    itemId: item.id,
    screeningId: placed.screening.id,
    full: full.id,
    free: free.id,
  }
}
