import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type { KeptSignUp, NewsletterShelf } from '#acts/ports/newsletter.ts'
import type { SignUp } from '#core/audience/newsletter/sign-up.ts'
import type { KeptAboutReader, Subscriber, Suppressed } from '#core/audience/newsletter/subscriber.ts'
import type { Topic } from '#core/audience/newsletter/topic.ts'
import { mailboxKey } from '#core/boxoffice/orders/contact.ts'
import { isSecret } from '#core/id.ts'
import type { Localised } from '#core/localised.ts'
import { pageWished } from '#core/page.ts'
import { idOf, idsOf } from '../ids.ts'
import { unnested } from '../unnested.ts'
import { readEditionOfSheet, readTicketScreenings } from './box-office-order-sheet.ts'

const topics = sql`
  coalesce((
    select json_agg(case t.kind when 'section' then json_build_object('kind', t.kind, 'sectionId', t.section_id)
        when 'film' then json_build_object('kind', t.kind, 'filmId', t.film_id, 'city', t.city)
        else json_build_object('kind', t.kind) end order by t.kind, t.section_id, t.film_id)
    from subscription t where t.subscriber_id = s.id
  ), '[]') as topics`

const columns = sql`
  s.id, s.email, s.name, s.language, s.token, s.confirmed_at as "confirmedAt", s.left_at as "leftAt", ${topics}`

const signUpColumns = sql`
  id, edition_id as "editionId", token, email, mailbox, name, language, topics, asked_at as "askedAt",
  shown_text as "shownText", page, confirmed_at as "confirmedAt", subscriber_id as "subscriberId"`

/** What a mailbox is suppressed by (docs/rules/newsletter.md#suppressed-addresses). */
export const digestOf = (mailbox: RawBuilder<unknown>) => sql`sha256(convert_to(${mailbox}, 'UTF8'))`

const filmTitle = sql`coalesce(f.facts ->> 'title', f.facts ->> 'originalTitle', f.slug)`

/** Letters to the audience over their tables, without the mailings. */
export function newsletterShelf(db: QueryExecutorProvider): NewsletterShelf {
  const found = async (where: RawBuilder<unknown>): Promise<Subscriber[]> =>
    (await sql<Subscriber>`select ${columns} from subscriber s where ${where}`.execute(db)).rows

  async function putTopics(subscriberId: string, wanted: readonly Topic[]) {
    const rows = wanted.map(topic => ({
      kind: topic.kind,
      sectionId: topic.kind === 'section' ? topic.sectionId : null,
      filmId: topic.kind === 'film' ? topic.filmId : null,
      city: topic.kind === 'film' ? topic.city : '',
    }))
    // What was taken out of the record meanwhile is no topic any more.
    await sql`
      insert into subscription (subscriber_id, kind, section_id, film_id, city)
      select ${subscriberId}, kind, "sectionId", "filmId", city
      from ${unnested(rows, { kind: 'text', sectionId: 'uuid', filmId: 'uuid', city: 'text' })}
      where ("sectionId" is null or exists (select from section where id = "sectionId"))
        and ("filmId" is null or exists (select from film where id = "filmId"))
      on conflict (subscriber_id, kind, section_id, film_id) do update set city = excluded.city`.execute(db)
  }

  const shelf: NewsletterShelf = {
    async ofMailbox(mailbox, since) {
      const { rows } = await sql<{ asked: number; mayBeAsked: boolean }>`
        select (
            select count(*) from newsletter_sign_up
            where mailbox = ${mailbox} and confirmed_at is null and asked_at > ${since}::timestamptz
          ) as asked,
          not exists (
            select from suppressed_mailbox where digest = ${digestOf(sql`${mailbox}::text`)} and why <> 'bounce'
          ) as "mayBeAsked"`.execute(db)
      return rows[0]!
    },

    async addSignUp(signUp) {
      await sql`
        insert into newsletter_sign_up (id, edition_id, token, email, mailbox, name, language, topics, asked_at,
          shown_text, page)
        values (${signUp.id}, ${signUp.editionId}, ${signUp.token}, ${signUp.email}, ${signUp.mailbox}, ${signUp.name},
          ${signUp.language}, ${JSON.stringify(signUp.topics)}::jsonb, ${signUp.askedAt}, ${signUp.shownText},
          ${signUp.page})`.execute(db)
    },

    async findSignUp(token, lock) {
      if (!isSecret(token)) return undefined
      const { rows } = await sql<KeptSignUp>`
        select ${signUpColumns} from newsletter_sign_up where token = ${token} ${lock ? sql`for update` : sql``}`.execute(
        db,
      )
      return rows[0]
    },

    async subscribe({ id, token, email, mailbox, name, language, topics: wanted }, at) {
      const { rows } = await sql<{ id: string }>`
        insert into subscriber as s (id, token, email, mailbox, name, language, confirmed_at)
        values (${id}, ${token}, ${email}, ${mailbox}, ${name}, ${language}, ${at})
        on conflict (mailbox) do update set email = excluded.email, language = excluded.language,
          name = coalesce(nullif(excluded.name, ''), s.name), left_at = null,
          confirmed_at = case when s.left_at is null then s.confirmed_at else excluded.confirmed_at end
        returning id`.execute(db)
      await putTopics(rows[0]!.id, wanted)
      return rows[0]!.id
    },

    async addPressReader({ id, token, email, mailbox, name, language }, at) {
      await sql`
        insert into subscriber (id, token, email, mailbox, name, language, confirmed_at)
        values (${id}, ${token}, ${email}, ${mailbox}, ${name}, ${language}, ${at})
        on conflict (mailbox) do nothing`.execute(db)
      await sql`
        insert into subscription (subscriber_id, kind) select id, 'press' from subscriber where mailbox = ${mailbox}
        on conflict do nothing`.execute(db)
    },

    async removePressReader(mailbox, left) {
      await sql`
        delete from subscription t using subscriber s
        where s.id = t.subscriber_id and s.mailbox = ${mailbox} and t.kind = 'press'`.execute(db)
      const without = sql`s.mailbox = ${mailbox}
        and not exists (select from subscription t where t.subscriber_id = s.id)
        ${left ? sql`and s.left_at is null` : sql``}`
      for (const { id } of await found(without)) await shelf.remove(id)
    },

    async confirmSignUp(signUpId, subscriberId, at) {
      await sql`
        update newsletter_sign_up set confirmed_at = ${at}, subscriber_id = ${subscriberId} where id = ${signUpId}`.execute(
        db,
      )
    },

    async find(by, lock) {
      const locked = lock ? sql` for update of s` : sql``
      if ('id' in by) return (await found(sql`s.id = ${idOf(by.id)}${locked}`))[0]
      return isSecret(by.token) ? (await found(sql`s.token = ${by.token}${locked}`))[0] : undefined
    },

    async list(wish) {
      const { page, perPage, skip } = pageWished(wish)
      const words = (wish.search ?? '').split(/\s+/).filter(Boolean)
      const where = words.map(
        word => sql`strpos(folded(s.email || ' ' || s.name), folded(${word}::text)) > 0`,
      )
      const filter = sql.join([sql`true`, ...where], sql` and `)
      const order = {
        email: sql`s.mailbox`,
        '-email': sql`s.mailbox desc`,
        since: sql`s.confirmed_at`,
        '-since': sql`s.confirmed_at desc`,
      }[wish.sort ?? 'email']
      const { rows } = await sql<Subscriber>`
        select ${columns} from subscriber s where ${filter} order by ${order}, s.id limit ${perPage} offset ${skip}`.execute(
        db,
      )
      const counted = await sql<{ total: number }>`
        select count(*) as total from subscriber s where ${filter}`.execute(db)
      return { rows, page, perPage, total: counted.rows[0]!.total }
    },

    async setLanguage(subscriberId, language) {
      await sql`update subscriber set language = ${language} where id = ${subscriberId}`.execute(db)
    },

    async setTopics(subscriberId, wanted) {
      await sql`delete from subscription where subscriber_id = ${subscriberId}`.execute(db)
      await putTopics(subscriberId, wanted)
    },

    async leave(subscriberId, at) {
      await sql`update subscriber set left_at = ${at} where id = ${subscriberId} and left_at is null`.execute(
        db,
      )
      await sql`delete from subscription where subscriber_id = ${subscriberId}`.execute(db)
      await sql`delete from letter where subscriber_id = ${subscriberId} and sent_at is null`.execute(db)
      await sql`
        update mailing_recipient set state = 'left-out' where subscriber_id = ${subscriberId} and state = 'due'`.execute(
        db,
      )
    },

    async findCopy(token) {
      const { rows } = await sql<{ recipientId: string; subscriberId: string | null }>`
        select id as "recipientId", subscriber_id as "subscriberId" from mailing_recipient where token = ${token}`.execute(
        db,
      )
      return rows[0]
    },

    async noteLeft(recipientId, at) {
      await sql`
        update mailing_recipient set left_at = ${at} where id = ${recipientId} and left_at is null`.execute(
        db,
      )
    },

    async kept(subscriberId) {
      const [subscriber] = await found(sql`s.id = ${subscriberId}`)
      const { id: _, token: __, ...told } = subscriber!
      const consents = await sql<KeptAboutReader['consents'][number]>`
        select asked_at as "askedAt", confirmed_at as "confirmedAt", topics, shown_text as "shownText", page, language
        from newsletter_sign_up where mailbox = ${mailboxKey(told.email)} order by asked_at`.execute(db)
      const letters = await sql<{ subject: Localised; language: string; sentAt: Temporal.Instant }>`
        select m.subject, r.language, r.sent_at as "sentAt"
        from mailing_recipient r join mailing m on m.id = r.mailing_id
        where r.subscriber_id = ${subscriberId} and r.sent_at is not null order by r.sent_at`.execute(db)
      const suppressed = await sql<{ why: Suppressed['why']; at: Temporal.Instant }>`
        select why, at from suppressed_mailbox
        where digest = ${digestOf(sql`${mailboxKey(told.email)}::text`)}`.execute(db)
      return {
        subscriber: told,
        consents: consents.rows,
        letters: letters.rows.map(({ subject, language, sentAt }) => ({
          subject: subject[language] ?? Object.values(subject)[0] ?? '',
          sentAt,
        })),
        suppressed: suppressed.rows[0] ?? null,
      }
    },

    async remove(subscriberId) {
      await sql`
        update suppressed_mailbox p set email = '', told = '' from subscriber s
        where s.id = ${subscriberId} and p.digest = ${digestOf(sql`s.mailbox`)}`.execute(db)
      await sql`
        update mailing_recipient
        set email = '', name = '', last_error = '', state = case state when 'due' then 'left-out' else state end
        where subscriber_id = ${subscriberId}`.execute(db)
      await sql`
        delete from newsletter_sign_up u using subscriber s where s.id = ${subscriberId} and u.mailbox = s.mailbox`.execute(
        db,
      )
      await sql`delete from subscriber where id = ${subscriberId}`.execute(db)
    },

    async suppress(email, why, told, at) {
      const mailbox = mailboxKey(email)
      // A complaint, or what staff decided, is not made less by a bounce.
      await sql`
        insert into suppressed_mailbox (digest, email, why, told, at)
        values (${digestOf(sql`${mailbox}::text`)}, ${email}, ${why}, ${told}, ${at})
        on conflict (digest) do update set email = excluded.email, why = excluded.why, told = excluded.told,
          at = excluded.at
        where excluded.why <> 'bounce'`.execute(db)
      await sql`
        delete from letter l using subscriber s
        where s.mailbox = ${mailbox} and l.subscriber_id = s.id and l.sent_at is null`.execute(db)
    },

    async lift(of, why) {
      const which =
        'digest' in of
          ? sql`encode(digest, 'hex') = ${of.digest}`
          : sql`digest = ${digestOf(sql`${of.mailbox}::text`)}`
      const { numAffectedRows } = await sql`
        delete from suppressed_mailbox where ${which} ${why ? sql`and why = ${why}` : sql``}`.execute(db)
      return Number(numAffectedRows) > 0
    },

    async suppressed(wish) {
      const { page, perPage, skip } = pageWished(wish)
      const where = wish.search ? sql`strpos(folded(email), folded(${wish.search}::text)) > 0` : sql`true`
      const order = {
        email: sql`email`,
        '-email': sql`email desc`,
        at: sql`at`,
        '-at': sql`at desc`,
      }[wish.sort ?? '-at']
      const { rows } = await sql<Suppressed>`
        select encode(digest, 'hex') as digest, email, why, told, at from suppressed_mailbox where ${where}
        order by ${order}, digest limit ${perPage} offset ${skip}`.execute(db)
      const counted = await sql<{ total: number }>`
        select count(*) as total from suppressed_mailbox where ${where}`.execute(db)
      return { rows, page, perPage, total: counted.rows[0]!.total }
    },

    async followers(filmIds) {
      const { rows } = await sql<Awaited<ReturnType<NewsletterShelf['followers']>>[number]>`
        select s.id as "subscriberId", s.email, s.language, t.film_id as "filmId", t.city
        from subscription t join subscriber s on s.id = t.subscriber_id
        where t.film_id = any(${idsOf(filmIds)}::uuid[]) and s.left_at is null
          and not exists (select from suppressed_mailbox p where p.digest = ${digestOf(sql`s.mailbox`)})
          and not exists (
            select from letter l where l.subscriber_id = s.id and l.subject_id = t.film_id and l.sent_at is null
          )
        order by s.id, t.film_id`.execute(db)
      return rows
    },

    async topicNames({ sectionIds, filmIds }) {
      const sections = await sql<{ id: string; name: Localised }>`
        select id, name from section where id = any(${idsOf(sectionIds)}::uuid[]) order by position, id`.execute(
        db,
      )
      const films = await sql<{ id: string; title: string }>`
        select f.id, ${filmTitle} as title from film f where f.id = any(${idsOf(filmIds)}::uuid[]) order by 2, 1`.execute(
        db,
      )
      return { sections: sections.rows, films: films.rows }
    },

    async signUpSheet(signUpId) {
      const { rows } = await sql<SignUp>`
        select ${signUpColumns} from newsletter_sign_up where id = ${signUpId}`.execute(db)
      const signUp = rows[0]!
      return {
        edition: await readEditionOfSheet(db, signUp.editionId),
        signUp,
        names: await shelf.topicNames(namedIn(signUp.topics)),
      }
    },

    async filmSheet(subscriberId, filmId, editionId, now) {
      const edition = await readEditionOfSheet(db, editionId)
      const { rows } = await sql<{ id: string }>`
        select s.id from released_screening s
          join programme_item_film p on p.programme_item_id = s.programme_item_id
        where p.film_id = ${filmId} and s.edition_id = ${editionId} and s.kind = 'public' and not s.cancelled
          and not s.withdrawn and s.starts_at > ${now}::timestamptz`.execute(db)
      const { films } = await shelf.topicNames({ sectionIds: [], filmIds: [filmId] })
      return {
        edition,
        film: films[0]!,
        subscriber: (await found(sql`s.id = ${subscriberId}`))[0]!,
        screenings: await readTicketScreenings(
          db,
          rows.map(row => row.id),
          edition.timeZone,
        ),
      }
    },

    async forget({ unconfirmed, left }) {
      const waiting = await sql`
        delete from newsletter_sign_up where confirmed_at is null and asked_at <= ${unconfirmed}::timestamptz`.execute(
        db,
      )
      const gone = await sql<{ id: string }>`
        select id from subscriber where left_at <= ${left}::timestamptz`.execute(db)
      for (const { id } of gone.rows) await shelf.remove(id)
      return Number(waiting.numAffectedRows) + gone.rows.length
    },
  }
  return shelf
}

const namedIn = (topics: readonly Topic[]) => ({
  sectionIds: topics.flatMap(topic => (topic.kind === 'section' ? topic.sectionId : [])),
  filmIds: topics.flatMap(topic => (topic.kind === 'film' ? topic.filmId : [])),
})
