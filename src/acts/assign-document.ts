import type { DocumentWithText } from '#core/film/stored-document.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'
import { withoutDocument } from './remove-document.ts'
import { followDocument } from './steps/add-to-record.ts'

/**
 * Says which film a document speaks of, where the reader was wrong or could not tell: another film of the edition, or
 * with `filmId: null` a film of its own. Both films' facts are chosen anew; its open proposals move along.
 */
export async function assignDocument(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { documentId, filmId }: { documentId: string; filmId: string | null },
): Promise<DocumentWithText | Refusal> {
  return house.store.within(acting.organisation, async shelves => {
    const { record, programme } = shelves
    const document = await record.documents.find(documentId)
    if (!document || document.removedAt) return refuse('not-found', { what: 'document', id: documentId })
    const edition = (await programme.editions.find(document.editionId, 'lock'))!
    if (filmId !== null) {
      const film = await record.films.find(filmId)
      if (!film || film.removed) return refuse('not-found', { what: 'film', id: filmId })
    }
    const title = document.facts.title ?? document.facts.originalTitle ?? document.name
    const target =
      filmId ?? (await record.films.add(edition.id, title, { facts: { title }, sources: {}, conflicts: [] }))
    const left = document.filmIds.filter(id => id !== target)
    await record.documents.link(documentId, [target])
    const proposals = await programme.proposals.ofEdition(edition.id)
    const open = proposals.filter(each => each.documentId === documentId && each.state === 'open')
    await programme.proposals.remove(open.map(proposal => proposal.id))
    for (const entry of await record.press.ofDocument(documentId)) {
      await record.press.change(entry.id, { filmId: target })
    }
    for (const id of left) {
      const refused = await withoutDocument(shelves, id, document.name, house.clock.now())
      if (refused) return refused
    }
    await followDocument(shelves, edition, { ...document, filmIds: [target] })
    return { ...document, filmIds: [target] }
  })
}
