import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type {
  AccreditationRow,
  AccreditationSheet,
  AccreditationShelf,
  PressSeat,
  PressSeatsLeft,
} from '#acts/ports/accreditations.ts'
import { isSecret } from '#core/id.ts'
import { type Accreditation, type AccreditationTerms, linkUntil } from '#core/press/accreditation.ts'
import type { Decision } from '#core/press/decision.ts'
import { idOf } from '../ids.ts'
import { digestOf } from '../sign-in/digest.ts'
import { readEditionOfSheet, readTicketScreenings } from './box-office-order-sheet.ts'

const columns = sql`
  a.id, a.edition_id as "editionId", a.name, a.outlet, a.role, a.email, a.language, a.languages, a.link, a.message,
  a.state, a.asked_at as "askedAt", a.consent_text as consent, a.pass_id as "passId"`

/** Seats that are booked with the passes of accreditations `a`, those included that have ended. */
const booked = sql`pass p join pass_use u on u.pass_id = p.id join ticket t on t.id = u.ticket_id and t.state = 'valid'`

const closed = { isOpen: false, closesOn: null, linkDays: 30, passProductId: null }

/** Who is accredited over its tables (docs/rules/press.md#accreditation). */
export function accreditationShelf(db: QueryExecutorProvider): AccreditationShelf {
  const found = async (where: RawBuilder<unknown>): Promise<Accreditation[]> =>
    (await sql<Accreditation>`select ${columns} from accreditation a where ${where}`.execute(db)).rows

  const rows = async (where: RawBuilder<unknown>): Promise<AccreditationRow[]> => {
    const { rows: all } = await sql<Omit<AccreditationRow, 'decisions'>>`
      select ${columns},
        (select count(*) from ${booked} where p.accreditation_id = a.id)::integer as seats
      from accreditation a where ${where} order by a.asked_at desc, a.id`.execute(db)
    const { rows: decisions } = await sql<Decision & { accreditationId: string }>`
      select d.accreditation_id as "accreditationId", d.state, d.note, d.at, d.by
      from accreditation_decision d join accreditation a on a.id = d.accreditation_id
      where ${where} order by d.id desc`.execute(db)
    const of = Map.groupBy(decisions, decision => decision.accreditationId)
    return all.map(row => ({
      ...row,
      decisions: (of.get(row.id) ?? []).map(({ accreditationId: _, ...decision }) => decision),
    }))
  }

  const terms = async (editionId: string): Promise<AccreditationTerms> => {
    const { rows: said } = await sql<AccreditationTerms>`
      select edition_id as "editionId", is_open as "isOpen", closes_on::text as "closesOn", link_days as "linkDays",
        pass_product_id as "passProductId"
      from accreditation_terms where edition_id = ${idOf(editionId)}`.execute(db)
    return said[0] ?? { editionId, ...closed }
  }

  return {
    terms,
    rows: editionId => rows(sql`a.edition_id = ${idOf(editionId)}`),
    row: async id => (await rows(sql`a.id = ${idOf(id)}`))[0],

    async setTerms({ editionId, isOpen, closesOn, linkDays, passProductId }) {
      await sql`
        insert into accreditation_terms (edition_id, is_open, closes_on, link_days, pass_product_id)
        values (${editionId}, ${isOpen}, ${closesOn}::date, ${linkDays}, ${passProductId})
        on conflict (edition_id) do update set is_open = excluded.is_open, closes_on = excluded.closes_on,
          link_days = excluded.link_days, pass_product_id = excluded.pass_product_id`.execute(db)
    },

    async add({ id, editionId, name, outlet, role, email, mailbox, language, languages, consent, ...rest }) {
      await sql`
        insert into accreditation (id, edition_id, name, outlet, role, email, mailbox, language, languages, link,
          message, asked_at, consent_text, consent_page)
        values (${id}, ${editionId}, ${name}, ${outlet}, ${role}, ${email}, ${mailbox}, ${language},
          ${languages}::text[], ${rest.link}, ${rest.message}, ${rest.askedAt}, ${consent?.shownText ?? null},
          ${consent?.page ?? null})`.execute(db)
    },

    async askedSince(editionId, mailbox, since) {
      const { rows: counted } = await sql<{ asked: number }>`
        select count(*)::integer as asked from accreditation
        where edition_id = ${editionId} and mailbox = ${mailbox} and asked_at > ${since}::timestamptz`.execute(
        db,
      )
      return counted[0]!.asked
    },

    find: async (id, lock) => (await found(sql`a.id = ${idOf(id)} ${lock ? sql`for update` : sql``}`))[0],

    async lastDecision(id) {
      const { rows: last } = await sql<Decision>`
        select state, note, at, by from accreditation_decision where accreditation_id = ${idOf(id)}
        order by id desc limit 1`.execute(db)
      return last[0]
    },

    async decide(id, { state, note, at, by }) {
      await sql`
        insert into accreditation_decision (accreditation_id, state, note, at, by)
        values (${id}, ${state}, ${note}, ${at}, ${by})`.execute(db)
      await sql`update accreditation set state = ${state} where id = ${id}`.execute(db)
    },

    async setPass(id, passId) {
      await sql`update accreditation set pass_id = ${passId} where id = ${id}`.execute(db)
      if (passId !== null)
        await sql`update pass set accreditation_id = ${id} where id = ${passId}`.execute(db)
    },

    async proveConsent(id, at) {
      const { numAffectedRows } = await sql`
        update accreditation set consent_proved_at = ${at}
        where id = ${id} and consent_text is not null and consent_proved_at is null`.execute(db)
      return Number(numAffectedRows) > 0
    },

    async takeLettersBack(id) {
      await sql`delete from letter where accreditation_id = ${id} and sent_at is null
          and kind in ('accreditation-approved', 'accreditation-declined')`.execute(db)
    },

    async addLink(id, secret, at) {
      await sql`
        insert into press_link (digest, accreditation_id, made_at)
        values (${digestOf(secret)}, ${id}, ${at})`.execute(db)
    },

    async endLinks(id) {
      await sql`delete from press_link where accreditation_id = ${id}`.execute(db)
    },

    async ofLink(secret) {
      if (!isSecret(secret)) return undefined
      return (
        await found(sql`
          a.id = (select accreditation_id from press_link where digest = ${digestOf(secret)})
            and a.state = 'approved'`)
      )[0]
    },

    approvedWithoutPass: editionId =>
      found(
        sql`a.edition_id = ${editionId} and a.state = 'approved' and a.pass_id is null order by a.id for update`,
      ),

    approvedOfMailbox: (editionId, mailbox) =>
      found(
        sql`a.edition_id = ${editionId} and a.mailbox = ${mailbox} and a.state = 'approved' order by a.id`,
      ),

    async sheet(id): Promise<AccreditationSheet> {
      const accreditation = (await found(sql`a.id = ${id}`))[0]!
      const { editionId } = accreditation
      const edition = await readEditionOfSheet(db, editionId)
      const { rows: ends } = await sql<{ endsOn: Temporal.PlainDate }>`
        select ends_on as "endsOn" from edition where id = ${editionId}`.execute(db)
      return { edition, accreditation, linkUntil: linkUntil(await terms(editionId), ends[0]!) }
    },

    async pressSeatsLeft(editionId, after) {
      const { rows: open } = await sql<
        Omit<PressSeatsLeft, 'screening'> & { screeningId: string; timeZone: string }
      >`
        select s.id as "screeningId", s.kind, e.time_zone as "timeZone",
          s.starts_at + make_interval(mins => s.introduction_minutes + s.film_minutes + s.discussion_minutes)
            as "endsAt",
          greatest(0, l.capacity - l.held - l.sold - l.blocked) as free
        from released_screening s
        join edition e on e.id = s.edition_id
        join allocation l on l.screening_id = s.id and l.kind = 'press' and l.capacity > 0
        where s.edition_id = ${idOf(editionId)} and s.starts_at > ${after}::timestamptz and not s.cancelled
          and not s.withdrawn`.execute(db)
      if (!open[0]) return []
      const of = new Map(open.map(each => [each.screeningId, each]))
      const screenings = await readTicketScreenings(db, [...of.keys()], open[0].timeZone)
      return screenings.map(screening => {
        const { kind, endsAt, free } = of.get(screening.id)!
        return { screening, kind, endsAt, free }
      })
    },

    async pressSeats(of) {
      const which =
        'editionId' in of
          ? sql`a.edition_id = ${idOf(of.editionId)}`
          : sql`a.id = ${idOf(of.accreditationId)}`
      const { rows: seats } = await sql<
        Omit<PressSeat, 'screening'> & { screeningId: string; timeZone: string }
      >`
        select a.id as "accreditationId", t.id as "ticketId", o.id as "orderId", o.token as "orderToken", t.number,
          a.name, a.outlet, t.screening_id as "screeningId", e.time_zone as "timeZone",
          exists (select from admission d where d.ticket_id = t.id) as "isAdmitted"
        from accreditation a join (${booked}) on p.accreditation_id = a.id
        join "order" o on o.id = t.order_id join edition e on e.id = a.edition_id
        where ${which} order by a.name, t.id`.execute(db)
      if (!seats[0]) return []
      const ids = [...new Set(seats.map(seat => seat.screeningId))]
      const screenings = await readTicketScreenings(db, ids, seats[0].timeZone)
      return screenings.flatMap(screening =>
        seats
          .filter(seat => seat.screeningId === screening.id)
          .map(({ screeningId: _, timeZone: __, ...seat }) => ({ ...seat, screening })),
      )
    },

    async remove(id) {
      await sql`delete from accreditation where id = ${id}`.execute(db)
    },

    async forget(endedBefore) {
      const { numAffectedRows } = await sql`
        delete from accreditation a using edition e
        where e.id = a.edition_id and e.ends_on < ${endedBefore.toString()}::date`.execute(db)
      return Number(numAffectedRows)
    },
  }
}
