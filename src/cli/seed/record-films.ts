import { changeFilmNote } from '#acts/record/change-film-note.ts'
import { changePerson } from '#acts/record/change-person.ts'
import { createFilm } from '#acts/record/create-film.ts'
import { receiveDocument } from '#acts/record/receive-document.ts'
import { settleFact } from '#acts/record/settle-fact.ts'
import { showFilm } from '#acts/record/show-film.ts'
import type { Field } from '#core/film/facts.ts'
import { folded } from '#core/slug.ts'
import { granted } from '../granted.ts'
import type { FilmFile } from './edition-files.ts'
import { redate } from './redate.ts'
import { editionDays, type SeedHouse, type Seeding } from './seeding.ts'

/** What the documents of the demo became, by their path. */
export type ReceivedDocuments = Map<string, { documentId: string; filmIds: string[] }>

/** Hands every document to the house, its days moved with the edition's. */
export async function receiveDocuments(
  seeding: Seeding,
  house: SeedHouse,
  editionId: string,
): Promise<ReceivedDocuments> {
  const { acting, files, startsOn, progress } = seeding
  const from = Temporal.PlainDate.from(files.edition.startsOn)
  const received: ReceivedDocuments = new Map()
  for (const [path, bytes] of files.documents) {
    const text = redate(new TextDecoder().decode(bytes), from, startsOn, editionDays(files))
    const document = { editionId, name: path.replaceAll('/', '-'), bytes: new TextEncoder().encode(text) }
    received.set(path, await granted(path, receiveDocument(house, acting, document)))
    progress('documents', received.size, files.documents.size)
  }
  return received
}

/**
 * Types in the films that nobody sent a programme page of; answers with their ids by the name of their file. Comes
 * before the documents, so that a review finds its film.
 */
export async function typeInFilms(
  seeding: Seeding,
  house: SeedHouse,
  editionId: string,
): Promise<Map<string, string>> {
  const filmIds = new Map<string, string>()
  for (const [name, { facts }] of seeding.files.films) {
    if (!facts) continue
    filmIds.set(name, (await granted(name, createFilm(house, seeding.acting, { editionId, facts }))).id)
    seeding.progress('films', filmIds.size, seeding.files.films.size)
  }
  return filmIds
}

/** The ids of the films that were read from documents, by the name of their file. */
export function filmsRead({ files }: Seeding, received: ReceivedDocuments): Map<string, string> {
  return new Map(
    [...files.films].flatMap(([name, film]) =>
      film.documents ? [[name, filmRead(name, film, received)]] : [],
    ),
  )
}

/** The one film that all documents of a film's file were read as. */
function filmRead(name: string, { documents = [] }: FilmFile, received: ReceivedDocuments): string {
  const ids = new Set(documents.flatMap(path => received.get(path)?.filmIds ?? []))
  const [id, ...others] = ids
  if (id !== undefined && others.length === 0) return id
  throw new Error(`The documents of ${name} were read as ${ids.size} films instead of one: ${documents}.`)
}

/**
 * What a person does to the record after reading: settles facts, writes the note and who the people are. While the
 * edition is being programmed, what documents disagree about is left for whoever opens the desk.
 */
export async function finishFilms(
  seeding: Seeding,
  house: SeedHouse,
  filmIds: ReadonlyMap<string, string>,
): Promise<void> {
  const { acting, files, stage } = seeding
  for (const [name, film] of files.films) {
    const filmId = filmIds.get(name)!
    const asRead = await granted(name, showFilm(house, acting, { filmId }))
    const open = new Set(asRead.film.conflicts.map(conflict => conflict.field))
    for (const [fieldName, value] of Object.entries(film.settle ?? {})) {
      const field = fieldName as Field
      if (stage === 'programming' && open.has(field)) continue
      await granted(`${field} of ${name}`, settleFact(house, acting, { filmId, field, value }))
    }
    await granted(`note of ${name}`, changeFilmNote(house, acting, { filmId, note: film.note }))
    const { people } = await granted(name, showFilm(house, acting, { filmId }))
    for (const person of film.people) {
      const known = people.find(each => folded(each.name) === folded(person.name))
      if (!known) throw new Error(`${person.name} has a biography in ${name}, but no credit.`)
      const { biography } = person
      await granted(person.name, changePerson(house, acting, { personId: known.id, biography }))
    }
  }
}
