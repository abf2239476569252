import { describe, expect, test } from 'vitest'
import type { Edition } from '#core/programme/edition.ts'
import type { Screening } from '#core/programme/screening.ts'
import type { OpeningWindow, Screen, Venue } from '#core/programme/venue.ts'
import { problemOfDraft, type Told } from './problem-of-draft.ts'

const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Zurich')

const edition: Edition = {
  ...{ id: 'e', slug: 'e', name: 'Edition', city: 'Basel', country: 'CH', tagline: {}, about: {} },
  ...{ timeZone: 'Europe/Zurich', currency: 'CHF', languages: ['de'], stage: 'programming' as const },
  ...{ saleOpensAt: null, holdMinutes: 10, seatsPerScreening: 8, releasedVersion: 0, version: 1 },
  startsOn: Temporal.PlainDate.from('2022-06-22'),
  endsOn: Temporal.PlainDate.from('2022-06-24'),
  dayTurnsAt: Temporal.PlainTime.from('05:00'),
}

function venue(id: string, screenIds: string[]): Venue {
  const screens = screenIds.map((screenId): Screen => {
    const told = { id: screenId, venueId: id, slug: screenId, name: screenId, formats: [] }
    return { ...told, capacity: 100, wheelchairPlaces: 0, turnaroundMinutes: 20 }
  })
  const where = { slug: id, name: id, address: '', city: '', country: 'CH', position: null }
  return { id, ...where, otherNames: [], access: '', screens }
}

const venues = [venue('here', ['hall', 'studio']), venue('far', ['toronto'])]

const opened = (screenId: string): OpeningWindow => ({
  screenId,
  opens: at('2022-06-22T10:00'),
  closes: at('2022-06-22T23:00'),
})

const screening = (id: string, screenId: string): Screening => ({
  ...{ id, screenId, editionId: 'e', itemId: 'item', kind: 'public', startsAt: at('2022-06-22T18:00') },
  ...{ filmMinutes: 90, introductionMinutes: 0, discussionMinutes: 0, guestIds: [] },
  ...{ languages: [], subtitles: [], notes: {}, cancelled: false, version: 1 },
})

function screensTakingPart(windows: OpeningWindow[], screenings: Screening[] = [], released: Told[] = []) {
  const { problem } = problemOfDraft({
    timetable: {
      edition,
      venues,
      windows,
      screenings,
      items: [],
      guests: [],
      filmTitles: {},
      filmMinutes: {},
    },
    showings: [],
    pinnedIds: new Set(),
    released,
    wantedTogether: [],
  })
  return problem.screens.map(({ id }) => id)
}

describe('the screens that take part (docs/rules/timetable.md#asking)', () => {
  test('are all where none has opening hours', () => {
    expect(screensTakingPart([])).toEqual(['hall', 'studio', 'toronto'])
    expect(screensTakingPart([], [screening('one', 'hall')])).toEqual(['hall', 'studio', 'toronto'])
  })

  test('are those with opening hours in this edition, and no other of their venue', () => {
    expect(screensTakingPart([opened('hall')])).toEqual(['hall'])
  })

  test('are those, too, on which a screening stands or stood when it was released', () => {
    const moved = screening('one', 'studio')
    const told = { ...moved, screenId: 'toronto', sold: 3 }
    expect(screensTakingPart([opened('hall')], [moved])).toEqual(['hall', 'studio'])
    expect(screensTakingPart([opened('hall')], [moved], [told])).toEqual(['hall', 'studio', 'toronto'])
  })

  test('are not those of cancelled screenings', () => {
    const cancelled = { ...screening('one', 'studio'), cancelled: true }
    expect(screensTakingPart([opened('hall')], [cancelled])).toEqual(['hall'])
  })
})
