import { type RawBuilder, sql } from 'kysely'
import { type Condition, namesTopic, type Segment } from '#core/audience/newsletter/segment.ts'
import { digestOf } from './newsletter.ts'

/** Of `subscriber s`: letters may go there at all. */
export const isWritable = sql`
  s.left_at is null
    and not exists (select from suppressed_mailbox p where p.digest = ${digestOf(sql`s.mailbox`)})`

/** An address as it is told from others, as core/boxoffice/orders/contact.ts does it. */
const mailboxOf = (email: RawBuilder<unknown>) => sql`
  lower(normalize(regexp_replace(${email}, '^([^@][^@+]*)[+][^@]*@', '\\1@'), NFC) collate "und-x-icu")`

/** Of `subscriber s`: a mailing to this segment goes there (docs/rules/newsletter.md#mailings). */
export function isReached(segment: Segment): RawBuilder<unknown> {
  const festival = sql`exists (select from subscription t where t.subscriber_id = s.id and t.kind = 'festival')`
  const conditions = segment.map(condition => holds(condition))
  return sql.join([isWritable, ...(namesTopic(segment) ? [] : [festival]), ...conditions], sql` and `)
}

function holds(condition: Condition): RawBuilder<unknown> {
  switch (condition.of) {
    case 'language':
      return sql`s.language = ${condition.language}`
    case 'section':
      return sql`exists (
        select from subscription t where t.subscriber_id = s.id and t.section_id = ${condition.sectionId})`
    case 'film':
      return sql`exists (
        select from subscription t where t.subscriber_id = s.id and t.film_id = ${condition.filmId})`
    case 'ticket-screening':
      return hasTicket(sql`t.screening_id = ${condition.screeningId}`)
    case 'ticket-film':
      return hasTicket(sql`t.screening_id in (${screeningsOf(condition.filmId)})`)
    case 'wish-screening':
      return hasWish(sql`wished.id = ${condition.screeningId}`)
    case 'wish-film':
      return hasWish(sql`wished.id in (${screeningsOf(condition.filmId)})`)
    case 'press':
      return sql`exists (select from subscription t where t.subscriber_id = s.id and t.kind = 'press') and exists (
        select from press_contact p where p.mailbox = s.mailbox and p.removed_at is null
          and (${condition.tag}::text = '' or ${condition.tag}::text = any(p.tags)))`
  }
}

const screeningsOf = (filmId: string) => sql`
  select shown.id from screening shown
    join programme_item_film p on p.programme_item_id = shown.programme_item_id
  where p.film_id = ${filmId}`

const hasTicket = (which: RawBuilder<unknown>) => sql`
  s.mailbox in (
    select ${mailboxOf(sql`o.email`)} from ticket t join "order" o on o.id = t.order_id
    where t.state = 'valid' and ${which}
  )`

/** Wish-lists that an address was given for, while it is kept. */
const hasWish = (which: RawBuilder<unknown>) => sql`
  s.mailbox in (
    select ${mailboxOf(sql`w.email`)} from wish_list w, jsonb_array_elements(w.wishes) wish,
      jsonb_array_elements(wish.value -> 'alternatives') alternative,
      lateral (select (alternative.value ->> 'screeningId')::uuid as id) wished
    where w.email is not null and ${which}
  )`
