import { type QueryExecutorProvider, sql } from 'kysely'
import type { BuyerOfPlace, WaitingPlace, WaitingRoomShelf } from '#acts/ports/waiting-room.ts'
import type { Pace } from '#core/boxoffice/opening/place-in-line.ts'
import type { WaitingRoom } from '#core/boxoffice/opening/waiting-room.ts'
import { idOf } from '../ids.ts'

type RoomRow = Omit<WaitingRoom, 'paces' | 'seed' | 'key'> & { seed: Buffer; key: Buffer }

const locks = {
  none: sql``,
  // Neither hinders the other foreign keys' checks nor each other.
  share: sql`for share of r`,
  alone: sql`for no key update of r`,
}

const placeColumns = sql`id, edition_id as "editionId", came_at as "cameAt", place`

/** Waiting rooms over their tables (docs/rules/waiting-room.md). */
export function waitingRoomShelf(db: QueryExecutorProvider): WaitingRoomShelf {
  return {
    async find(editionId, lock) {
      const { rows } = await sql<RoomRow>`
        select r.edition_id as "editionId", e.sale_opens_at as "opensAt", r.seed, r.commitment,
          r.committed_at as "committedAt", r.key, r.places, r.seconds, r.doors_minutes as "doorsMinutes",
          r.visit_minutes as "visitMinutes", r.places_per_address as "placesPerAddress", r.work_bits as "workBits", r.drawn_at as "drawnAt",
          r.ended_at as "endedAt", r.last_place as "lastPlace"
        from waiting_room r join edition e on e.id = r.edition_id
        where r.edition_id = ${idOf(editionId)} ${locks[lock ?? 'none']}`.execute(db)
      const row = rows[0]
      if (!row) return undefined
      const { rows: paces } = await sql<Pace>`
        select at, admitted, places, seconds from waiting_pace where edition_id = ${editionId} order by at`.execute(
        db,
      )
      return { ...row, seed: new Uint8Array(row.seed), key: new Uint8Array(row.key), paces }
    },

    async add(room) {
      await sql`
        insert into waiting_room (edition_id, seed, commitment, committed_at, key, places, seconds, doors_minutes,
          visit_minutes, places_per_address, work_bits)
        values (${room.editionId}, ${Buffer.from(room.seed)}, ${room.commitment}, ${room.committedAt},
          ${Buffer.from(room.key)}, ${room.places}, ${room.seconds}, ${room.doorsMinutes}, ${room.visitMinutes},
          ${room.placesPerAddress}, ${room.workBits})
        on conflict (edition_id) do nothing`.execute(db)
    },

    async change(editionId, change) {
      await sql`
        update waiting_room set places = ${change.places}, seconds = ${change.seconds},
          doors_minutes = ${change.doorsMinutes}, visit_minutes = ${change.visitMinutes},
          places_per_address = ${change.placesPerAddress}, work_bits = ${change.workBits}, ended_at = ${change.endedAt}
        where edition_id = ${editionId}`.execute(db)
    },

    async addPace(editionId, pace) {
      await sql`
        insert into waiting_pace (edition_id, at, admitted, places, seconds)
        values (${editionId}, ${pace.at}, ${pace.admitted}, ${pace.places}, ${pace.seconds})`.execute(db)
    },

    async due(now) {
      const { rows } = await sql<{ id: string }>`
        select r.edition_id as id from waiting_room r join edition e on e.id = r.edition_id
        where r.drawn_at is null and r.ended_at is null and e.sale_opens_at <= ${now}::timestamptz
        order by e.sale_opens_at, e.id`.execute(db)
      return rows.map(row => row.id)
    },

    async placesBeforeDraw(editionId) {
      const { rows } = await sql<{ id: string }>`
        select id from waiting_place where edition_id = ${editionId} and place is null order by id`.execute(
        db,
      )
      return rows.map(row => row.id)
    },

    async keepDraw(editionId, drawnAt, order) {
      await sql`
        update waiting_place p set place = d.place, drawn = true
        from unnest(${order}::uuid[]) with ordinality as d (id, place)
        where p.id = d.id and p.edition_id = ${editionId}`.execute(db)
      await sql`
        update waiting_room set drawn_at = ${drawnAt}, last_place = ${order.length}
        where edition_id = ${editionId}`.execute(db)
    },

    async drawn(editionId) {
      const { rows } = await sql<{ id: string }>`
        select id from waiting_place where edition_id = ${idOf(editionId)} and drawn order by place`.execute(
        db,
      )
      return rows.map(row => row.id)
    },

    async count(editionId) {
      const { rows } = await sql<{ places: number }>`
        select count(*) as places from waiting_place where edition_id = ${idOf(editionId)}`.execute(db)
      return rows[0]!.places
    },

    async addPlace({ id, editionId, cameAt, place, question, proof, cameFrom }) {
      const { rows } = await sql`
        insert into waiting_place (id, edition_id, came_at, place, question, proof, came_from)
        values (${id}, ${editionId}, ${cameAt}, ${place}, ${question}, ${proof}, ${Buffer.from(cameFrom)})
        on conflict (question) do nothing returning id`.execute(db)
      if (rows.length === 0) return 'question-used'
      if (place !== null)
        await sql`update waiting_room set last_place = ${place} where edition_id = ${editionId}`.execute(db)
      return 'added'
    },

    async place(placeId) {
      const { rows } = await sql<WaitingPlace>`
        select ${placeColumns} from waiting_place where id = ${idOf(placeId)}`.execute(db)
      return rows[0]
    },

    async cameFrom(editionId, from, since) {
      const { rows } = await sql<{ work: number; time: number }>`
        select count(*) filter (where proof = 'work') as work, count(*) filter (where proof = 'time') as time
        from waiting_place
        where edition_id = ${editionId} and came_from = ${Buffer.from(from)} and came_at > ${since}::timestamptz`.execute(
        db,
      )
      return rows[0]!
    },

    async forgetAddresses(before) {
      const { numAffectedRows } = await sql`
        update waiting_place set came_from = null
        where came_from is not null and came_at <= ${before}::timestamptz`.execute(db)
      return Number(numAffectedRows ?? 0)
    },

    async buyers(editionId, { mailbox, placeId }) {
      const { rows } = await sql<BuyerOfPlace & { isMailbox: boolean }>`
        select b.place_id as "placeId", p.came_at as "cameAt", p.place,
          b.mailbox = ${Buffer.from(mailbox)} as "isMailbox"
        from waiting_buyer b join waiting_place p on p.id = b.place_id
        where b.edition_id = ${editionId} and (b.mailbox = ${Buffer.from(mailbox)} or b.place_id = ${placeId}::uuid)
        for update of b`.execute(db)
      const ofMailbox = rows.find(row => row.isMailbox)
      return {
        ofMailbox: ofMailbox && {
          placeId: ofMailbox.placeId,
          cameAt: ofMailbox.cameAt,
          place: ofMailbox.place,
        },
        isOthersPlace: rows.some(row => !row.isMailbox),
      }
    },

    async setBuyer(editionId, { mailbox, placeId, insteadOf }) {
      const { rows } = insteadOf
        ? await sql`
            update waiting_buyer set place_id = ${placeId}
            where edition_id = ${editionId} and mailbox = ${Buffer.from(mailbox)} and place_id = ${insteadOf}
            returning mailbox`.execute(db)
        : await sql`
            insert into waiting_buyer (edition_id, mailbox, place_id)
            values (${editionId}, ${Buffer.from(mailbox)}, ${placeId})
            on conflict do nothing returning mailbox`.execute(db)
      return rows.length > 0
    },

    async removeBuyer(editionId, mailbox) {
      await sql`
        delete from waiting_buyer where edition_id = ${editionId} and mailbox = ${Buffer.from(mailbox)}`.execute(
        db,
      )
    },
  }
}
