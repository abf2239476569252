import type { Transaction } from 'kysely'
import type { ProgrammeShelf } from '#acts/ports/programme.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { editionShelf } from './programme-editions.ts'
import { guestShelf } from './programme-guests.ts'
import { itemShelf } from './programme-items.ts'
import { newsShelf } from './programme-news.ts'
import { placeShelf } from './programme-places.ts'
import { proposalShelf } from './programme-proposals.ts'
import { releaseShelf } from './programme-releases.ts'
import { screeningShelf } from './programme-screenings.ts'
import { sectionShelf } from './programme-sections.ts'
import { showingShelf } from './programme-showings.ts'

/** Editions, places, the timetable and its releases in one organisation's schema. */
export function programmeShelf(organisation: Transaction<OrganisationTables>): ProgrammeShelf {
  return {
    editions: editionShelf(organisation),
    sections: sectionShelf(organisation),
    places: placeShelf(organisation),
    items: itemShelf(organisation),
    guests: guestShelf(organisation),
    screenings: screeningShelf(organisation),
    proposals: proposalShelf(organisation),
    releases: releaseShelf(organisation),
    news: newsShelf(organisation),
    showings: showingShelf(organisation),
  }
}
