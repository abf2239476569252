import { type QueryExecutorProvider, sql } from 'kysely'
import type { PressOfficeShelf } from '#acts/ports/press-office.ts'
import type { PressKit, Still } from '#core/press/press-kit.ts'
import { idOf, idsOf } from '../ids.ts'

const kitColumns = sql`edition_id as "editionId", film_id as "filmId", offered, embargo_until as "embargoUntil", early_for_accredited as "earlyForAccredited", contact`
const stillColumns = sql`id, film_id as "filmId", name, media_type as "mediaType", width, height, size, credit, description`

/** Press kits and stills over their tables. */
export function pressOfficeShelf(db: QueryExecutorProvider): PressOfficeShelf {
  return {
    async kit(editionId, filmId) {
      const { rows } = await sql<PressKit>`
        select ${kitColumns} from press_kit
        where edition_id = ${idOf(editionId)} and film_id = ${idOf(filmId)}`.execute(db)
      return rows[0]
    },

    async putKit({ editionId, filmId, offered, embargoUntil, earlyForAccredited, contact }) {
      await sql`
        insert into press_kit (edition_id, film_id, offered, embargo_until, early_for_accredited, contact)
        values (${editionId}, ${filmId}, ${offered}, ${embargoUntil}, ${earlyForAccredited}, ${contact})
        on conflict (edition_id, film_id) do update set offered = excluded.offered,
          embargo_until = excluded.embargo_until, early_for_accredited = excluded.early_for_accredited,
          contact = excluded.contact`.execute(db)
    },

    async offeredKits(editionId) {
      const { rows } = await sql<PressKit>`
        select ${kitColumns} from press_kit where edition_id = ${idOf(editionId)} and offered
        order by film_id`.execute(db)
      return rows
    },

    async stills(filmId, lock) {
      if (lock) await sql`select from film where id = ${idOf(filmId)} for update`.execute(db)
      const { rows } = await sql<Still>`
        select ${stillColumns} from still where film_id = ${idOf(filmId)} and removed_at is null
        order by added_at, id`.execute(db)
      return rows
    },

    async still(id) {
      const { rows } = await sql<Still>`select ${stillColumns} from still where id = ${idOf(id)}`.execute(db)
      return rows[0]
    },

    async stillBytes(ids, which) {
      const { rows } = await sql<{ id: string; bytes: Uint8Array }>`
        select id, ${sql.ref(which)} as bytes from still
        where id = any(${idsOf(ids)}::uuid[]) and removed_at is null`.execute(db)
      return new Map(rows.map(({ id, bytes }) => [id, new Uint8Array(bytes)]))
    },

    async addStill(still) {
      await sql`
        insert into still (id, film_id, name, media_type, width, height, size, credit, description, whole, shown,
          added_at, added_by)
        values (${still.id}, ${still.filmId}, ${still.name}, ${still.mediaType}, ${still.width}, ${still.height},
          ${still.size}, ${still.credit}, ${JSON.stringify(still.description)}, ${Buffer.from(still.whole)},
          ${Buffer.from(still.shown)}, ${still.addedAt}, ${still.addedBy})`.execute(db)
    },

    async changeStill(id, { credit, description }) {
      await sql`
        update still set credit = ${credit}, description = ${JSON.stringify(description)}
        where id = ${idOf(id)}`.execute(db)
    },

    async setStillRemoved(id, at) {
      await sql`update still set removed_at = ${at} where id = ${idOf(id)}`.execute(db)
    },
  }
}
