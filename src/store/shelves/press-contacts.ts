import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type { KnownPressContact, PressContactShelf } from '#acts/ports/press-contacts.ts'
import type { PressContact } from '#core/press/press-contact.ts'
import { idOf } from '../ids.ts'
import { isReached } from './mailing-readers.ts'

/** The press list over its table (docs/rules/press.md#the-press-list). */
export function pressContactShelf(db: QueryExecutorProvider): PressContactShelf {
  const found = async (where: RawBuilder<unknown>): Promise<PressContact[]> => {
    const { rows } = await sql<PressContact>`
      select c.id, c.name, c.outlet, c.email, c.language, c.tags, c.ground, c.comes_from as "from",
        c.added_at as "addedAt", c.added_by as "addedBy",
        exists (select from subscriber s where s.mailbox = c.mailbox
          and ${isReached([{ of: 'press', tag: '' }])}) as "isReached"
      from press_contact c where ${where} order by c.name, c.id`.execute(db)
    return rows
  }
  return {
    list: () => found(sql`c.removed_at is null`),
    find: async id => (await found(sql`c.id = ${idOf(id)} and c.removed_at is null`))[0],

    async ofMailbox(mailbox) {
      const { rows } = await sql<KnownPressContact>`
        select id, tags, ground, comes_from as "from", removed_at is not null as "isRemoved"
        from press_contact where mailbox = ${mailbox} for update`.execute(db)
      return rows[0]
    },

    async add({ id, name, outlet, email, mailbox, language, tags, ground, from, addedAt, addedBy }) {
      await sql`
        insert into press_contact (id, name, outlet, email, mailbox, language, tags, ground, comes_from, added_at, added_by)
        values (${id}, ${name}, ${outlet}, ${email}, ${mailbox}, ${language}, ${tags}::text[], ${ground}, ${from},
          ${addedAt}, ${addedBy})`.execute(db)
    },

    async change(id, { name, outlet, language, tags, ground, from }) {
      await sql`
        update press_contact set name = ${name}, outlet = ${outlet}, language = ${language}, tags = ${tags}::text[],
          ground = ${ground}, comes_from = ${from}
        where id = ${idOf(id)}`.execute(db)
    },

    async setRemoved(id, at) {
      const { numAffectedRows } = await sql`
        update press_contact set removed_at = ${at}::timestamptz where id = ${idOf(id)}`.execute(db)
      return Number(numAffectedRows) > 0
    },

    async removeAccredited(accreditationId, at) {
      await sql`
        update press_contact c set removed_at = ${at} from accreditation a
        where a.id = ${accreditationId} and a.consent_proved_at is not null and c.mailbox = a.mailbox
          and c.comes_from = 'accreditation' and c.removed_at is null
          and not exists (
            select from accreditation o where o.mailbox = a.mailbox and o.id <> a.id and o.state = 'approved'
              and o.consent_proved_at is not null
          )`.execute(db)
    },

    async deleteAccredited(mailbox) {
      const { numAffectedRows } = await sql`
        delete from press_contact where mailbox = ${mailbox} and comes_from = 'accreditation'`.execute(db)
      return Number(numAffectedRows) > 0
    },

    async forget(removedBefore) {
      const { rows } = await sql<{ mailbox: string }>`
        delete from press_contact c where removed_at <= ${removedBefore}::timestamptz
          or not exists (select from subscriber s where s.mailbox = c.mailbox)
        returning mailbox`.execute(db)
      return rows.map(({ mailbox }) => mailbox)
    },
  }
}
