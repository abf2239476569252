import { type Selectable, sql, type Transaction } from 'kysely'
import type { ShowingShelf } from '#acts/ports/showings.ts'
import type { Print, Showing } from '#core/programme/showing.ts'
import { idOf } from '../ids.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import type { StoredPrint } from '../tables/programme.ts'

/** How items are to be shown and which screenings stay, over their tables. */
export function showingShelf(organisation: Transaction<OrganisationTables>): ShowingShelf {
  return {
    async ofEdition(editionId) {
      const rows = await organisation
        .selectFrom('showing')
        .innerJoin('edition', 'edition.id', 'showing.edition_id')
        .innerJoin('programme_item', 'programme_item.id', 'showing.programme_item_id')
        .selectAll('showing')
        .select('edition.time_zone')
        .where('showing.edition_id', '=', idOf(editionId))
        .where('programme_item.removed_at', 'is', null)
        .orderBy('programme_item_id')
        .execute()
      return rows.map(showingOf)
    },

    async put(editionId, showing) {
      const columns = columnsOf(showing)
      await organisation
        .insertInto('showing')
        .values({ programme_item_id: showing.itemId, edition_id: editionId, ...columns })
        .onConflict(conflict => conflict.column('programme_item_id').doUpdateSet(columns))
        .execute()
    },

    async pinned(editionId) {
      const rows = await organisation
        .selectFrom('screening_pin')
        .innerJoin('screening', 'screening.id', 'screening_pin.screening_id')
        .select('screening.id')
        .where('screening.edition_id', '=', idOf(editionId))
        .where('screening.removed_at', 'is', null)
        .orderBy('screening.id')
        .execute()
      return rows.map(row => row.id)
    },

    async setPinned(screeningId, pinned) {
      if (pinned)
        await organisation
          .insertInto('screening_pin')
          .values({ screening_id: screeningId })
          .onConflict(conflict => conflict.doNothing())
          .execute()
      else
        await organisation.deleteFrom('screening_pin').where('screening_id', '=', idOf(screeningId)).execute()
    },

    async seatsSold(editionId) {
      const { rows } = await sql<{ id: string; sold: number }>`
        select s.id, sum(a.sold)::integer as sold
        from screening s join allocation a on a.screening_id = s.id
        where s.edition_id = ${idOf(editionId)} group by s.id having sum(a.sold) > 0`.execute(organisation)
      return new Map(rows.map(row => [row.id, row.sold]))
    },
  }
}

function columnsOf(showing: Showing) {
  return {
    wanted: JSON.stringify(showing.wanted),
    introduction_minutes: showing.introductionMinutes,
    discussions: JSON.stringify(showing.discussions),
    apart_minutes: showing.apartMinutes,
    starts_from: showing.startsWithin?.from ?? null,
    starts_until: showing.startsWithin?.to ?? null,
    press: showing.press,
    premiere: showing.premiere,
    gala: showing.gala,
    demand: showing.demand,
    print: showing.print && JSON.stringify(storedPrint(showing.print)),
  }
}

function showingOf(row: Selectable<OrganisationTables['showing']> & { time_zone: string }): Showing {
  const { starts_from, starts_until } = row
  return {
    itemId: row.programme_item_id,
    wanted: row.wanted,
    introductionMinutes: row.introduction_minutes,
    discussions: row.discussions,
    apartMinutes: row.apart_minutes,
    startsWithin:
      starts_from === null || starts_until === null ? null : { from: starts_from, to: starts_until },
    press: row.press,
    premiere: row.premiere,
    gala: row.gala,
    demand: row.demand,
    print: row.print && printOf(row.print, row.time_zone),
  }
}

function storedPrint(print: Print): StoredPrint {
  const stay = ({ from, to }: Print['windows'][number]) => ({
    from: from.toInstant().toString(),
    to: to.toInstant().toString(),
  })
  return {
    ...print,
    windows: print.windows.map(stay),
    keys: print.keys.map(key => ({ ...stay(key), screenIds: key.screenIds })),
  }
}

function printOf(stored: StoredPrint, timeZone: string): Print {
  const zoned = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  const stay = ({ from, to }: StoredPrint['windows'][number]) => ({ from: zoned(from), to: zoned(to) })
  return {
    ...stored,
    windows: stored.windows.map(stay),
    keys: stored.keys.map(key => ({ ...stay(key), screenIds: key.screenIds })),
  }
}
