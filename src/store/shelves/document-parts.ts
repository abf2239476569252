import type { Selectable, Transaction } from 'kysely'
import type { DocumentShelf } from '#acts/ports/record.ts'
import type { Claim } from '#core/film/claim.ts'
import type { DocumentOfFilm } from '#core/film/stored-document.ts'
import { idOf } from '../ids.ts'
import type { OrganisationTables } from '../tables/organisation.ts'

type Row = Selectable<OrganisationTables['document']>

/** Everything but the bytes and the text, which only the page of one document needs. */
export const documentColumns = [
  'document.id',
  'document.edition_id',
  'document.name',
  'document.media_type',
  'document.kind',
  'document.language',
  'document.received_at',
  'document.received_by',
  'document.reader',
  'document.removed_at',
] as const

export type DocumentRow = Omit<Row, 'bytes' | 'sha256' | 'text' | 'facts' | 'entries'>

interface Unpacked {
  facts: Row['facts']
  entries: Row['entries']
  /** In the order of the places that they stand on. */
  claims: Selectable<OrganisationTables['claim']>[] | undefined
}

/**
 * What documents tell of one film. Those that tell of several are unpacked once and kept until the transaction ends:
 * every film of a catalogue asks for its part, and unpacking all of it each time would take as many times the catalogue.
 */
export function partsOfFilms(
  organisation: Transaction<OrganisationTables>,
): Pick<DocumentShelf, 'ofFilm' | 'factsOfFilm'> & { forget(documentId: string): void } {
  const catalogues = new Map<string, Unpacked>()

  const unpack = async (ids: readonly string[]): Promise<ReadonlyMap<string, Unpacked>> => {
    const unpacked = new Map<string, Unpacked>()
    for (const id of ids) {
      const kept = catalogues.get(id)
      if (kept) unpacked.set(id, kept)
    }
    const rest = ids.filter(id => !unpacked.has(id))
    if (rest.length === 0) return unpacked
    const rows = await organisation
      .selectFrom('document')
      .select(['id', 'facts', 'entries'])
      .where('id', 'in', rest)
      .execute()
    for (const { id, ...row } of rows) {
      const own: Unpacked = { ...row, claims: undefined }
      unpacked.set(id, own)
      if (row.entries.length > 0) catalogues.set(id, own)
    }
    return unpacked
  }

  const readClaims = async (unpacked: ReadonlyMap<string, Unpacked>): Promise<void> => {
    const missing = [...unpacked].filter(([, own]) => !own.claims)
    if (missing.length === 0) return
    for (const [, own] of missing) own.claims = []
    const claims = await organisation
      .selectFrom('claim')
      .selectAll()
      .where(
        'document_id',
        'in',
        missing.map(([id]) => id),
      )
      .orderBy('span_start')
      .orderBy('position')
      .execute()
    for (const claim of claims) unpacked.get(claim.document_id)!.claims!.push(claim)
  }

  const linked = (filmId: string) =>
    organisation
      .selectFrom('document')
      .innerJoin('film_document', 'film_document.document_id', 'document.id')
      .where('film_document.film_id', '=', idOf(filmId))
      .where('document.removed_at', 'is', null)
      .select([...documentColumns, 'film_document.entry'])
      .orderBy('received_at')
      .orderBy('name')
      .orderBy('document.id')
      .orderBy('film_document.entry')
      .execute()

  /** Each document once, with the facts of its first part, and all its parts' entries. */
  const partsOf = async (filmId: string) => {
    const links = Map.groupBy(await linked(filmId), link => link.id)
    const unpacked = await unpack([...links.keys()])
    const parts = [...links.values()].map(own => {
      const [first] = own
      const document = unpacked.get(first!.id)!
      const facts = document.entries[first!.entry]?.facts ?? document.facts
      return { ...briefDocument(first!), facts, entries: own.map(({ entry }) => document.entries[entry]) }
    })
    return { parts, unpacked }
  }

  return {
    async ofFilm(filmId) {
      const { parts, unpacked } = await partsOf(filmId)
      await readClaims(unpacked)
      return parts.map(({ entries, ...document }) => {
        const claims = unpacked.get(document.id)!.claims!
        const own = entries.flatMap(entry => (entry ? within(claims, entry) : claims))
        return { ...document, claims: own.sort((a, b) => a.position - b.position).map(claimOf) }
      })
    },
    async factsOfFilm(filmId) {
      const { parts } = await partsOf(filmId)
      return parts.map(({ entries: _, ...document }) => document)
    },
    forget(documentId) {
      catalogues.delete(documentId)
    },
  }
}

/** Those of claims in the order of their places that stand within a stretch of the text. */
function within<Placed extends { span_start: number; span_end: number }>(
  claims: readonly Placed[],
  { start, end }: { start: number; end: number },
): Placed[] {
  let low = 0
  for (let high = claims.length; low < high; ) {
    const middle = (low + high) >> 1
    if (claims[middle]!.span_start < start) low = middle + 1
    else high = middle
  }
  const own: Placed[] = []
  for (let at = low; at < claims.length && claims[at]!.span_start <= end; at++)
    if (claims[at]!.span_end <= end) own.push(claims[at]!)
  return own
}

export function briefDocument(row: DocumentRow): Omit<DocumentOfFilm, 'facts' | 'claims'> {
  return {
    id: row.id,
    editionId: row.edition_id,
    name: row.name,
    mediaType: row.media_type,
    kind: row.kind,
    language: row.language,
    receivedAt: row.received_at,
    receivedBy: row.received_by,
    reader: row.reader,
    removedAt: row.removed_at,
  }
}

export function claimOf(row: Selectable<OrganisationTables['claim']>): Claim {
  return {
    field: row.field,
    value: row.value as Claim['value'],
    quote: row.quote,
    start: row.span_start,
    end: row.span_end,
    rule: row.rule,
  }
}
