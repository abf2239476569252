import { withCorrections } from '#core/reading/apply-corrections.ts'
import { ASSISTANT_RULE, checkProposals, withClaims } from '#core/reading/check-proposals.ts'
import { readDocument } from '#core/reading/read-document.ts'
import type { RecordShelf } from '../../ports/record.ts'
import { readerVersion } from './reader-version.ts'

/**
 * Reads a stored document with today's reader, what an assistant once proposed and still is borne out, and what people said
 * of it. Entries that are cut otherwise are other entries:
 * each looks for its film anew.
 *
 * @returns films that may have lost this document
 */
export async function readAnew(record: RecordShelf, documentId: string): Promise<readonly string[]> {
  const { text, name, claims, entries, filmIds } = (await record.documents.find(documentId))!
  const corrections = await record.corrections.ofDocument(documentId)
  const proposals = claims.filter(it => it.rule === ASSISTANT_RULE)
  const own = readDocument(text, name)
  const helped = withClaims(own, checkProposals(text, own, proposals).claims)
  const read = withCorrections(helped, text, corrections)
  await record.documents.readAgain(documentId, read, readerVersion)
  if ((read.entries ?? []).length === entries.length) return []
  for (let entry = 0; entry <= entries.length; entry += 1)
    await record.documents.link(documentId, entry, null)
  return filmIds
}
