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
