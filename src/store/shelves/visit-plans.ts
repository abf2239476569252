import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type { StarPair, VisitPlanShelf } from '#acts/ports/visit-plans.ts'
import type { VisitPlan } from '#core/audience/plan/visit-plan.ts'
import { isSecret } from '#core/id.ts'
import { idOf } from '../ids.ts'
import { unnested } from '../unnested.ts'
import { readEditionOfSheet } from './box-office-order-sheet.ts'

const columns = sql`
  p.id, p.edition_id as "editionId", p.token, p.share_token as "shareToken", p.language, p.terms, p.held, p.planned, p.version,
  coalesce((
    select jsonb_agg(jsonb_build_object('filmId', s.film_id, 'rating', s.rating) order by s.position)
    from visit_star s where s.plan_id = p.id
  ), '[]') as wishes`

/** How many plans of these star both of two films. */
const pairsOf = (plans: RawBuilder<unknown>) => sql`
  select p.edition_id, one.film_id as one_id, other.film_id as other_id, count(*)::integer as plans
  from visit_plan p
    join visit_star one on one.plan_id = p.id
    join visit_star other on other.plan_id = p.id and one.film_id < other.film_id
  where ${plans}
  group by 1, 2, 3`

/** Plans of visitors over their tables (docs/rules/my-festival.md). */
export function visitPlanShelf(db: QueryExecutorProvider): VisitPlanShelf {
  return {
    async add({ id, editionId, token, shareToken, language, terms }, today) {
      await sql`
        insert into visit_plan (id, edition_id, token, share_token, language, terms, used_on)
        values (${id}, ${editionId}, ${token}, ${shareToken}, ${language}, ${JSON.stringify(terms)}::jsonb, ${today})`.execute(
        db,
      )
    },

    async find(by, lock) {
      const [column, secret] = 'token' in by ? [sql`p.token`, by.token] : [sql`p.share_token`, by.shareToken]
      if (!isSecret(secret)) return undefined
      const { rows } = await sql<VisitPlan>`
        select ${columns} from visit_plan p where ${column} = ${secret} ${lock ? sql`for update of p` : sql``}`.execute(
        db,
      )
      return rows[0]
    },

    async filmsOf(editionId) {
      const { rows } = await sql<{ id: string }>`
        select distinct f.film_id as id from programme_item i join programme_item_film f on f.programme_item_id = i.id
        where i.edition_id = ${idOf(editionId)}`.execute(db)
      return new Set(rows.map(({ id }) => id))
    },

    async set(planId, { wishes, terms, held, planned }, today) {
      await sql`
        update visit_plan set terms = ${JSON.stringify(terms)}::jsonb, held = ${JSON.stringify(held)}::jsonb,
          planned = ${JSON.stringify(planned)}::jsonb, used_on = ${today}, version = version + 1
        where id = ${planId}`.execute(db)
      await sql`delete from visit_star where plan_id = ${planId}`.execute(db)
      const stars = wishes.map((wish, position) => ({ ...wish, position }))
      await sql`
        insert into visit_star (plan_id, film_id, rating, position)
        select ${planId}, "filmId", rating, position
        from ${unnested(stars, { filmId: 'uuid', rating: 'smallint', position: 'integer' })}`.execute(db)
    },

    async use(planId, today) {
      await sql`
        update visit_plan set used_on = ${today} where id = ${planId} and used_on <> ${today}`.execute(db)
    },

    async countLetter(planId, most) {
      const { numAffectedRows } = await sql`
        update visit_plan set letters = letters + 1 where id = ${planId} and letters < ${most}`.execute(db)
      return Number(numAffectedRows) > 0
    },

    async sheet(planId) {
      const { rows } = await sql<{ editionId: string; token: string }>`
        select edition_id as "editionId", token from visit_plan where id = ${planId}`.execute(db)
      const { editionId, token } = rows[0]!
      return { edition: await readEditionOfSheet(db, editionId), token, held: [], missed: [], until: null }
    },

    async remove(planId) {
      await sql`delete from visit_plan where id = ${planId}`.execute(db)
    },

    async pairs(editionId, least) {
      const id = sql`${idOf(editionId)}::uuid`
      const { rows } = await sql<StarPair>`
        select one_id as "oneId", other_id as "otherId", sum(plans)::integer as plans
        from (
          select one_id, other_id, plans from (${pairsOf(sql`p.edition_id = ${id}`)}) now
          union all select one_id, other_id, plans from film_pair_stars where edition_id = ${id}
        ) pair
        group by 1, 2 having sum(plans) >= ${least} order by plans desc, one_id, other_id`.execute(db)
      return rows
    },

    async forget({ unusedSince, now }) {
      const { rows } = await sql<{ id: string }>`
        select p.id from visit_plan p join edition e on e.id = p.edition_id
        where p.used_on < ${unusedSince}
          or (e.ends_on + 2)::timestamp at time zone e.time_zone <= ${now}::timestamptz
        order by p.id for update of p`.execute(db)
      if (rows.length === 0) return 0
      const gone = sql`p.id = any(${rows.map(({ id }) => id)}::uuid[])`
      await sql`
        insert into film_pair_stars (edition_id, one_id, other_id, plans)
        select edition_id, one_id, other_id, plans from (${pairsOf(gone)}) pair
        on conflict (edition_id, one_id, other_id) do update set plans = film_pair_stars.plans + excluded.plans`.execute(
        db,
      )
      await sql`delete from visit_plan p where ${gone}`.execute(db)
      return rows.length
    },

    async forgetLetters() {
      const { numAffectedRows } = await sql`
        delete from letter where visit_plan_id is not null and sent_at is not null`.execute(db)
      return Number(numAffectedRows)
    },
  }
}
