import { type Selectable, sql, type Transaction } from 'kysely'
import type { DocumentShelf } from '#acts/ports/record.ts'
import type { Claim, ReadDocument } from '#core/film/claim.ts'
import type { DocumentWithText, StoredDocument } from '#core/film/stored-document.ts'
import { idOf, idsOf } from '../ids.ts'
import { byName, mapRows, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import type { ReadSpan } from '../tables/record.ts'
import { briefDocument, claimOf, type DocumentRow, documentColumns, partsOfFilms } from './document-parts.ts'

const filmIds = sql<string[]>`array(
  select film_id from film_document where film_document.document_id = document.id
  group by film_id order by min(entry))`

const filmTitles = sql<string[]>`array(
  select coalesce(film.facts ->> 'title', film.slug) from film_document
  join film on film.id = film_document.film_id
  where film_document.document_id = document.id group by film.id order by min(entry))`

const claimCount = sql<number>`(select count(*) from claim where claim.document_id = document.id)`

export function documentShelf(organisation: Transaction<OrganisationTables>): DocumentShelf {
  const documents = () =>
    organisation.selectFrom('document').select(documentColumns).select(filmIds.as('film_ids'))
  const parts = partsOfFilms(organisation)
  const whole = () => documents().select(['document.text', 'document.facts', 'document.entries'])

  const withClaims = async (rows: WholeRow[]): Promise<DocumentWithText[]> => {
    if (rows.length === 0) return []
    const claims = await organisation
      .selectFrom('claim')
      .selectAll()
      .where(
        'document_id',
        'in',
        rows.map(row => row.id),
      )
      .orderBy('position')
      .execute()
    const links = await organisation
      .selectFrom('film_document')
      .selectAll()
      .where(
        'document_id',
        'in',
        rows.map(row => row.id),
      )
      .execute()
    const filmOf = new Map(links.map(link => [`${link.document_id} ${link.entry}`, link.film_id]))
    return rows.map(row => ({
      ...documentOf(row),
      text: row.text,
      facts: row.facts,
      claims: claims.filter(claim => claim.document_id === row.id).map(claimOf),
      entries: row.entries.map((span, entry) => ({
        ...span,
        filmId: filmOf.get(`${row.id} ${entry}`) ?? null,
      })),
    }))
  }

  const keepClaims = async (documentId: string, claims: readonly Claim[]) => {
    const rows = claims.map((claim, position) => ({
      document_id: documentId,
      field: claim.field,
      value: JSON.stringify(claim.value),
      quote: claim.quote,
      span_start: claim.start,
      span_end: claim.end,
      rule: claim.rule,
      position,
    }))
    // PostgreSQL takes 65,535 parameters in one statement.
    for (let from = 0; from < rows.length; from += 5000) {
      await organisation
        .insertInto('claim')
        .values(rows.slice(from, from + 5000))
        .execute()
    }
  }

  return {
    async add(document, read) {
      const { id } = await organisation
        .insertInto('document')
        .values({
          edition_id: document.editionId,
          name: document.name,
          media_type: document.mediaType,
          bytes: document.bytes,
          sha256: document.sha256,
          text: document.text,
          kind: read.kind,
          language: read.language,
          facts: JSON.stringify(read.facts),
          entries: JSON.stringify(spansOf(read)),
          reader: document.reader,
          received_at: document.receivedAt,
          received_by: document.receivedBy,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await keepClaims(id, claimsOf(read))
      return id
    },
    async withBytes(editionId, sha256) {
      const row = await documents()
        .where('edition_id', '=', idOf(editionId))
        .where('sha256', '=', sha256)
        .executeTakeFirst()
      return row && documentOf(row)
    },
    async find(id) {
      const row = await whole().where('document.id', '=', idOf(id)).executeTakeFirst()
      return row && (await withClaims([row]))[0]
    },
    async list(editionId, wish) {
      const query = documents()
        .where('edition_id', '=', idOf(editionId))
        .where('removed_at', 'is', null)
        .select([filmTitles.as('film_titles'), claimCount.as('claim_count')])
      const page = await pageOf(query, wish, {
        search: sql`document.name || ' ' || document.text`,
        sorts: { name: byName(sql`document.name`), received: sql`received_at`, kind: sql`kind` },
        usual: '-received',
        id: sql`document.id`,
      })
      return mapRows(page, row => ({
        ...documentOf(row),
        filmTitles: row.film_titles,
        claimCount: row.claim_count,
      }))
    },
    async ofEdition(editionId) {
      const rows = await documents()
        .where('edition_id', '=', idOf(editionId))
        .where('removed_at', 'is', null)
        .orderBy('received_at')
        .orderBy('name')
        .orderBy('id')
        .execute()
      return rows.map(documentOf)
    },
    async withIds(ids) {
      const known = idsOf(ids)
      if (known.length === 0) return []
      const rows = await documents()
        .where('document.id', 'in', known)
        .orderBy('received_at')
        .orderBy('name')
        .orderBy('id')
        .execute()
      return rows.map(documentOf)
    },
    ofFilm: filmId => parts.ofFilm(filmId),
    factsOfFilm: filmId => parts.factsOfFilm(filmId),
    async readAgain(id, read, reader) {
      parts.forget(id)
      await organisation.deleteFrom('claim').where('document_id', '=', id).execute()
      await organisation
        .updateTable('document')
        .set({
          kind: read.kind,
          language: read.language,
          facts: JSON.stringify(read.facts),
          entries: JSON.stringify(spansOf(read)),
          reader,
        })
        .where('id', '=', id)
        .execute()
      await keepClaims(id, claimsOf(read))
    },
    async link(id, entry, filmId) {
      await organisation
        .deleteFrom('film_document')
        .where('document_id', '=', id)
        .where('entry', '=', entry)
        .execute()
      if (filmId === null) return
      const link = { document_id: id, entry, film_id: filmId }
      await organisation.insertInto('film_document').values(link).execute()
    },
    async setRemoved(id, at) {
      await organisation.updateTable('document').set({ removed_at: at }).where('id', '=', idOf(id)).execute()
    },
  }
}

const claimsOf = (read: ReadDocument): Claim[] => read.entries?.flatMap(entry => entry.claims) ?? read.claims

const spansOf = (read: ReadDocument): ReadSpan[] =>
  (read.entries ?? []).map(({ start, end, facts }) => ({ start, end, facts }))

type SummaryRow = DocumentRow & { film_ids: string[] }
type WholeRow = SummaryRow & Pick<Selectable<OrganisationTables['document']>, 'text' | 'facts' | 'entries'>

function documentOf(row: SummaryRow): StoredDocument {
  return { ...briefDocument(row), filmIds: row.film_ids }
}
