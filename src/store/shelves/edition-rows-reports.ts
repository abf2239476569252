import { sql, type Transaction } from 'kysely'
import type { OrganisationTables } from '../tables/organisation.ts'

type Line = (string | number)[]

/** The draft as a spreadsheet has it; an item of several films is told by its own title. */
export async function screeningLines(
  organisation: Transaction<OrganisationTables>,
  editionId: string,
): Promise<Line[]> {
  const { rows } = await sql<{ line: Line }>`
    select jsonb_build_array(
      coalesce(nullif(item.title ->> e.languages[1], ''), films.titles, item.slug), venue.name, screen.name,
      to_char(s.starts_at at time zone e.time_zone, 'YYYY-MM-DD'),
      to_char(s.starts_at at time zone e.time_zone, 'HH24:MI'),
      s.film_minutes, s.kind, coalesce(s.notes ->> e.languages[1], '')) as line
    from screening s
      join edition e on e.id = s.edition_id
      join programme_item item on item.id = s.programme_item_id
      join screen on screen.id = s.screen_id
      join venue on venue.id = screen.venue_id
      left join lateral (
        select string_agg(film.facts ->> 'title', ' + ' order by f.position) as titles
        from programme_item_film f join film on film.id = f.film_id
        where f.programme_item_id = item.id
      ) films on true
    where s.edition_id = ${editionId} and s.removed_at is null and not s.cancelled
    order by s.starts_at, venue.name, screen.name, s.id`.execute(organisation)
  return rows.map(row => row.line)
}

export async function salesLines(
  organisation: Transaction<OrganisationTables>,
  editionId: string,
): Promise<Line[]> {
  const { rows } = await sql<{ line: Line }>`
    select jsonb_build_array(ticket.screening_id, price.key, count(*), sum(ticket.amount), ticket.currency,
      count(admission.ticket_id)) as line
    from ticket
      join "order" on "order".id = ticket.order_id
      join price on price.id = ticket.price_id
      left join admission on admission.ticket_id = ticket.id
    where "order".edition_id = ${editionId} and ticket.state = 'valid'
    group by ticket.screening_id, price.key, ticket.currency
    order by ticket.screening_id, price.key, ticket.currency`.execute(organisation)
  return rows.map(row => row.line)
}
