import type { Transaction } from 'kysely'
import type { Shelves, Store } from '#acts/ports/store.ts'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import { SoldOut } from '#core/boxoffice/seats/sold-out.ts'
import type { Connection } from './connect.ts'
import { accreditationShelf } from './shelves/accreditations.ts'
import { appealShelf } from './shelves/appeals.ts'
import { awardShelf } from './shelves/awards.ts'
import { boxOfficeShelf, type SeatMemory } from './shelves/box-office.ts'
import { doorShelf } from './shelves/door.ts'
import { editionRowShelf } from './shelves/edition-rows.ts'
import { letterShelf } from './shelves/letters.ts'
import { mailingShelf } from './shelves/mailings.ts'
import { moneyShelf } from './shelves/money.ts'
import { monthlyGiftShelf } from './shelves/monthly-gifts.ts'
import { newsletterShelf } from './shelves/newsletter.ts'
import { PlacesMemory } from './shelves/places-memory.ts'
import { pressContactShelf } from './shelves/press-contacts.ts'
import { pressOfficeShelf } from './shelves/press-office.ts'
import { programmeShelf } from './shelves/programme.ts'
import { releaseShelf } from './shelves/programme-releases.ts'
import { recordShelf } from './shelves/record.ts'
import { pullQuoteShelf } from './shelves/record-quotes.ts'
import { rehearsalShelf } from './shelves/rehearsals.ts'
import { reminderShelf } from './shelves/reminders.ts'
import { visitPlanShelf } from './shelves/visit-plans.ts'
import { waitingListShelf } from './shelves/waiting-list.ts'
import { waitingRoomShelf } from './shelves/waiting-room.ts'
import { webhookShelf } from './shelves/webhooks.ts'
import { wishListShelf } from './shelves/wish-lists.ts'
import type { HouseTables } from './tables/house.ts'
import type { OrganisationTables } from './tables/organisation.ts'
import { togetherOver } from './together.ts'

/** The store behind the acts, over an open connection. */
export function storeOver(connection: Connection<HouseTables, OrganisationTables>): Store {
  const places = new PlacesMemory()
  const gone = new Map<string, SoldOut>()
  // Asked for inside a transaction: nobody fills the memory with names of organisations that are not there.
  const goneIn = (organisation: string): SoldOut => {
    const known = gone.get(organisation) ?? new SoldOut()
    gone.set(organisation, known)
    return known
  }
  connection.onSeatsFree((screeningId, kind) => {
    for (const each of gone.values()) each.forget({ screeningId, kind: kind as AllocationKind })
  })
  const shelves = (organisation: string, transaction: Transaction<OrganisationTables>) =>
    shelvesIn(transaction, { places, gone: goneIn(organisation) })
  return {
    within: (organisation, work) =>
      connection.withinOrganisation(organisation, transaction => work(shelves(organisation, transaction))),
    together: togetherOver((organisation, work) =>
      connection.withinOrganisation(organisation, transaction => work(shelves(organisation, transaction)), {
        grouped: true,
      }),
    ),
    knownGone: (organisation, wanted, now, key) => gone.get(organisation)?.known(wanted, now, key),
  }
}

function shelvesIn(transaction: Transaction<OrganisationTables>, memory: SeatMemory): Shelves {
  return {
    record: recordShelf(transaction),
    pullQuotes: pullQuoteShelf(transaction),
    pressOffice: pressOfficeShelf(transaction),
    accreditations: accreditationShelf(transaction),
    pressContacts: pressContactShelf(transaction),
    programme: programmeShelf(transaction),
    awards: awardShelf(transaction),
    appeals: appealShelf(transaction),
    boxOffice: boxOfficeShelf(transaction, memory),
    door: doorShelf(transaction),
    editionRows: editionRowShelf(transaction),
    letters: letterShelf(transaction),
    mailings: mailingShelf(transaction),
    money: moneyShelf(transaction),
    monthlyGifts: monthlyGiftShelf(transaction),
    newsletter: newsletterShelf(transaction),
    visitPlans: visitPlanShelf(transaction),
    waitingList: waitingListShelf(transaction),
    waitingRoom: waitingRoomShelf(transaction),
    webhooks: webhookShelf(transaction, releaseShelf(transaction)),
    wishLists: wishListShelf(transaction),
    rehearsals: rehearsalShelf(transaction),
    reminders: reminderShelf(transaction),
  }
}
