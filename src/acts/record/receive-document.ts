import type { ReadDocument } from '#core/film/claim.ts'
import { readDocument } from '#core/reading/read-document.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { Assistant, NoProposals } from '../ports/assistant.ts'
import type { House } from '../ports/house.ts'
import type { RecordShelf } from '../ports/record.ts'
import { addToRecord } from './steps/add-to-record.ts'
import { askAssistant, type Proposed } from './steps/ask-assistant.ts'
import { bringBackDocument } from './steps/bring-back-document.ts'
import { readerVersion } from './steps/reader-version.ts'

export interface DocumentToReceive {
  editionId: string
  /** The file's name. */
  name: string
  bytes: Uint8Array
  /** Asked for more than the reader finds, if the document is new; what the text does not bear out is dropped. */
  assistant?: Assistant | undefined
}

export interface ReceivedDocument {
  documentId: string
  /** The films it tells of, in its order; none where it names none, or could mean several. */
  filmIds: string[]
  /** Their titles in the edition, in the order of `filmIds`. */
  filmTitles: string[]
  read: ReadDocument
  /** These bytes came in before: nothing was stored again. */
  alreadyThere: boolean
  /** What the assistant proposed, where it was asked. */
  asked?: Proposed | NoProposals
}

/**
 * Takes a file in: extracts its text, reads the claims, adds them to the film they speak of (a new one, if no film of
 * the edition fits), chooses the film's facts anew and proposes the screenings it states.
 */
export async function receiveDocument(
  house: Pick<House, 'store' | 'clock' | 'documentText'>,
  acting: Acting,
  { editionId, name, bytes, assistant }: DocumentToReceive,
): Promise<ReceivedDocument | Refusal> {
  const extracted = await house.documentText.textOf(bytes, name)
  if ('refused' in extracted) return extracted
  const { text, mediaType } = extracted
  const own = readDocument(text, name)
  const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)))
  const isThere = () =>
    house.store.within(acting.organisation, ({ record }) => record.documents.withBytes(editionId, sha256))
  // outside the transaction: an answer may take a minute
  const helped = assistant && !(await isThere()) ? await askAssistant(assistant, text, own) : { read: own }
  const { read } = helped
  return house.store.within(acting.organisation, async shelves => {
    const { record, programme } = shelves
    const edition = await programme.editions.find(editionId, 'lock')
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const known = await record.documents.withBytes(editionId, sha256)
    if (known) {
      if (known.removedAt) await bringBackDocument(shelves, edition, known.id)
      const { filmIds } = (await record.documents.find(known.id))!
      const filmTitles = await titlesOf(record, editionId, filmIds)
      return { documentId: known.id, filmIds, filmTitles, read, alreadyThere: true }
    }
    const documentId = await record.documents.add(
      {
        editionId,
        name,
        mediaType,
        bytes,
        sha256,
        text,
        reader: readerVersion,
        receivedAt: house.clock.now(),
        receivedBy: acting.by,
      },
      read,
    )
    const filmIds = await addToRecord(shelves, edition, documentId)
    return {
      documentId,
      filmIds,
      filmTitles: await titlesOf(record, editionId, filmIds),
      read,
      alreadyThere: false,
      ...('asked' in helped ? { asked: helped.asked } : {}),
    }
  })
}

async function titlesOf(
  record: RecordShelf,
  editionId: string,
  filmIds: readonly string[],
): Promise<string[]> {
  const titles = new Map((await record.films.briefOfEdition(editionId)).map(film => [film.id, film.title]))
  return filmIds.map(id => titles.get(id) ?? id)
}
