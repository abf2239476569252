import { type QueryExecutorProvider, sql } from 'kysely'
import type { LetterShelf } from '#acts/ports/letters.ts'
import { type Letter, mostAttempts } from '#core/boxoffice/orders/letter.ts'
import { pageWished } from '#core/page.ts'
import { idOf } from '../ids.ts'
import { unnested } from '../unnested.ts'

const columns = sql`
  id, kind, recipient, language, order_id as "orderId", wish_list_id as "wishListId", waiting_id as "waitingId",
  visit_plan_id as "visitPlanId",
  sign_up_id as "signUpId", subscriber_id as "subscriberId", mailing_id as "mailingId", accreditation_id as "accreditationId", edition_id as "editionId",
  subject_id as "subjectId", written_at as "writtenAt",
  sent_at as "sentAt", returned, returned_at as "returnedAt", returned_told as "returnedTold", attempts, next_attempt_at as "nextAttemptAt", last_error as "lastError"`

/** What a letter may be about, and this one is not. */
const unsaid = {
  orderId: null,
  subjectId: null,
  wishListId: null,
  waitingId: null,
  visitPlanId: null,
  signUpId: null,
  subscriberId: null,
  mailingId: null,
  accreditationId: null,
  editionId: null,
}

const states = {
  waiting: sql`sent_at is null and attempts < ${mostAttempts}`,
  sent: sql`sent_at is not null`,
  failed: sql`sent_at is null and attempts >= ${mostAttempts}`,
}

/** The outbox (docs/rules/orders.md#letters). */
export function letterShelf(db: QueryExecutorProvider): LetterShelf {
  const shelf: LetterShelf = {
    write: letter => shelf.writeAll([letter]),

    async writeAll(letters) {
      if (letters.length === 0) return
      const given = letters.map(letter => ({ ...unsaid, dueAt: letter.writtenAt, ...letter }))
      await sql`
        insert into letter (kind, recipient, language, order_id, subject_id, wish_list_id, waiting_id, visit_plan_id, sign_up_id,
          subscriber_id, mailing_id, accreditation_id, edition_id, written_at, next_attempt_at)
        select kind, recipient, language, "orderId", "subjectId", "wishListId", "waitingId", "visitPlanId", "signUpId", "subscriberId",
          "mailingId", "accreditationId", "editionId", "writtenAt", "dueAt"
        from ${unnested(given, {
          kind: 'text',
          recipient: 'text',
          language: 'text',
          orderId: 'uuid',
          subjectId: 'uuid',
          wishListId: 'uuid',
          waitingId: 'uuid',
          visitPlanId: 'uuid',
          signUpId: 'uuid',
          subscriberId: 'uuid',
          mailingId: 'uuid',
          accreditationId: 'uuid',
          editionId: 'uuid',
          writtenAt: 'timestamptz',
          dueAt: 'timestamptz',
        })}`.execute(db)
    },

    async lockDue(now) {
      const { rows } = await sql<Letter>`
        select ${columns} from letter
        where sent_at is null and attempts < ${mostAttempts} and next_attempt_at <= ${now}::timestamptz
        order by next_attempt_at, written_at limit 1 for update skip locked`.execute(db)
      return rows[0]
    },

    async markSent(letterId, at) {
      await sql`
        update letter set sent_at = ${at}, attempts = attempts + 1, last_error = '' where id = ${letterId}`.execute(
        db,
      )
    },

    async markFailed(letterId, error, nextAttemptAt) {
      await sql`
        update letter set attempts = attempts + 1, last_error = ${error}, next_attempt_at = ${nextAttemptAt}
        where id = ${letterId}`.execute(db)
    },

    async lockReported(token) {
      const { rows } = await sql<Letter>`
        select ${columns} from letter where id = ${token}::uuid and sent_at is not null for update`.execute(
        db,
      )
      return rows[0]
    },

    async noteReport(letterId, { report, told }, at) {
      await sql`
        update letter set returned = ${report}, returned_at = ${at}, returned_told = ${told}
        where id = ${letterId}`.execute(db)
    },

    async ofOrder(orderId) {
      const { rows } = await sql<Letter>`
        select ${columns} from letter where order_id = ${idOf(orderId)} order by written_at desc, id`.execute(
        db,
      )
      return rows
    },

    async letters(wish) {
      const { page, perPage, skip } = pageWished(wish)
      const filters = [wish.state ? states[wish.state] : sql`true`]
      for (const word of (wish.search ?? '').split(/\s+/).filter(Boolean)) {
        filters.push(sql`strpos(folded(recipient) || ' ' || kind, folded(${word}::text)) > 0`)
      }
      const where = sql.join(filters, sql` and `)
      const counted = await sql<{
        total: number
      }>`select count(*) as total from letter where ${where}`.execute(db)
      const { rows } = await sql<Letter>`
        select ${columns} from letter where ${where} order by written_at desc, id limit ${perPage} offset ${skip}`.execute(
        db,
      )
      return { rows, page, perPage, total: counted.rows[0]!.total }
    },
  }
  return shelf
}
