import { type QueryExecutorProvider, sql } from 'kysely'
import type { DueReminder, ReminderShelf } from '#acts/ports/reminders.ts'
import { reminderRule } from '#core/boxoffice/orders/reminder.ts'
import { isSecret } from '#core/id.ts'

const { from, early, eveningFrom, latestHours, boughtHours } = reminderRule

/** Letters on the day over orders and the outbox. */
export function reminderShelf(db: QueryExecutorProvider): ReminderShelf {
  return {
    async due(now) {
      const { rows } = await sql<DueReminder>`
        with coming as (
          select s.id, s.starts_at, s.starts_at at time zone e.time_zone as local_start,
            ${now}::timestamptz at time zone e.time_zone as local_now, e.time_zone
          from released_screening s join edition e on e.id = s.edition_id
          where not s.cancelled and not s.withdrawn
            and s.starts_at > ${now.add({ hours: latestHours })}::timestamptz
            and s.starts_at < ${now.add({ hours: 48 })}::timestamptz
        )
        select distinct on (o.id, c.local_start::date) o.id as "orderId", o.email, o.language, c.id as "screeningId"
        from coming c
          join ticket t on t.screening_id = c.id and t.state = 'valid'
          join "order" o on o.id = t.order_id
        where o.reminds and o.email <> ''
          and (o.state = 'paid' or (o.state = 'unpaid' and o.pay_until is null))
          and o.placed_at < c.starts_at - make_interval(hours => ${boughtHours})
          and c.local_now >= case when c.local_start::time < ${early}::time
            then c.local_start::date - 1 + ${eveningFrom}::time else c.local_start::date + ${from}::time end
          and not exists (
            select from letter l join released_screening told on told.id = l.subject_id
            where l.order_id = o.id and l.kind = 'reminder'
              and (told.starts_at at time zone c.time_zone)::date = c.local_start::date
          )
        order by o.id, c.local_start::date, c.starts_at, c.id`.execute(db)
      return rows
    },

    async setWanted(orderToken, isWanted) {
      if (!isSecret(orderToken)) return false
      const { numAffectedRows } = await sql`
        update "order" set reminds = ${isWanted} where token = ${orderToken}`.execute(db)
      return Number(numAffectedRows) > 0
    },
  }
}
