import { type Selectable, sql, type Transaction } from 'kysely'
import type { ProposalShelf } from '#acts/ports/programme.ts'
import type { ScreeningProposal } from '#core/programme/screening.ts'
import { idOf, idsOf } from '../ids.ts'
import { byName, mapRows, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'

const filmTitle = sql<string>`coalesce(film.facts ->> 'title', film.slug)`

export function proposalShelf(organisation: Transaction<OrganisationTables>): ProposalShelf {
  const proposals = () => organisation.selectFrom('screening_proposal').selectAll('screening_proposal')
  const one = (id: string) => proposals().where('id', '=', idOf(id))
  return {
    async add(proposal) {
      const row = organisation
        .insertInto('screening_proposal')
        .values({
          edition_id: proposal.editionId,
          document_id: proposal.documentId,
          film_id: proposal.filmId,
          stated_date: proposal.date,
          stated_time: proposal.time,
          venue_name: proposal.venueName,
          notes: proposal.notes,
          guest_names: proposal.guestNames,
          screen_id: proposal.screenId,
        })
        .returning('id')
      return (await row.executeTakeFirstOrThrow()).id
    },
    async find(id, lock) {
      const row = await (lock ? one(id).forUpdate() : one(id)).executeTakeFirst()
      return row && proposalOf(row)
    },
    async ofEdition(editionId) {
      const rows = await proposals()
        .where('edition_id', '=', idOf(editionId))
        .orderBy('stated_date')
        .orderBy('stated_time')
        .orderBy('id')
        .execute()
      return rows.map(proposalOf)
    },
    async ofScreening(screeningId) {
      const rows = await proposals().where('screening_id', '=', idOf(screeningId)).orderBy('id').execute()
      return rows.map(proposalOf)
    },
    async list(editionId, { state, ...wish }) {
      let query = proposals()
        .innerJoin('film', 'film.id', 'screening_proposal.film_id')
        .innerJoin('document', 'document.id', 'screening_proposal.document_id')
        .where('screening_proposal.edition_id', '=', idOf(editionId))
        .where('document.removed_at', 'is', null)
        .select([filmTitle.as('film_title'), 'document.name as document_name'])
      if (state) query = query.where('state', '=', state)
      const page = await pageOf(query, wish, {
        search: sql`${filmTitle} || ' ' || venue_name || ' ' || stated_date || ' ' || array_to_string(guest_names, ' ')`,
        sorts: {
          date: sql`(stated_date || ' ' || coalesce(stated_time, ''))`,
          film: byName(filmTitle),
          venue: byName(sql`venue_name`),
        },
        usual: 'date',
        id: sql`screening_proposal.id`,
      })
      return mapRows(page, row => ({
        ...proposalOf(row),
        filmTitle: row.film_title,
        documentName: row.document_name,
      }))
    },
    async change(id, change) {
      await organisation
        .updateTable('screening_proposal')
        .set({
          state: change.state,
          screen_id: change.screenId,
          screening_id: change.screeningId,
          document_id: change.documentId,
          notes: change.notes,
          guest_names: change.guestNames,
        })
        .where('id', '=', idOf(id))
        .execute()
    },
    async remove(ids) {
      const known = idsOf(ids)
      if (known.length === 0) return
      await organisation.deleteFrom('screening_proposal').where('id', 'in', known).execute()
    },
  }
}

function proposalOf(row: Selectable<OrganisationTables['screening_proposal']>): ScreeningProposal {
  return {
    id: row.id,
    editionId: row.edition_id,
    documentId: row.document_id,
    filmId: row.film_id,
    date: row.stated_date,
    time: row.stated_time,
    venueName: row.venue_name,
    notes: row.notes,
    guestNames: row.guest_names,
    screenId: row.screen_id,
    state: row.state,
    screeningId: row.screening_id,
  }
}
