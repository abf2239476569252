import { queryOptions } from '@tanstack/react-query'
import type { Facts, Field } from '#core/film/facts.ts'
import type { FilmWithSources as CoreFilm, FilmRow as CoreFilmRow } from '#core/film/stored-document.ts'
import type { Localised } from '#core/localised.ts'
import { against, answered, api, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Wire } from './wire.ts'

export type FilmRow = Wire<CoreFilmRow>
export type FilmWithSources = Wire<CoreFilm>
type Film = FilmWithSources['film']

export const films = (editionId: string) =>
  pagedList<FilmRow, QueryOf<'/v1/editions/{editionId}/films'>>(['films', editionId], (query, signal) =>
    api.GET('/v1/editions/{editionId}/films', { params: { path: { editionId }, query }, signal }),
  )

/** Titles of every film of an edition, for choosing among them. */
export const filmTitlesQuery = (editionId: string) => films(editionId).whole({ sort: 'title' })

const of = (filmId: string) => ({ params: { path: { filmId } } })

export const filmQuery = (id: string) =>
  queryOptions({
    queryKey: ['film', id],
    queryFn: () => answered<FilmWithSources>(api.GET('/v1/films/{filmId}', of(id))),
  })

export const createFilm = (editionId: string, facts: Facts) =>
  answered<Film>(
    api.POST('/v1/editions/{editionId}/films', { params: { path: { editionId } }, body: { facts } }),
  )
export const removeFilm = (id: string) => answered(api.DELETE('/v1/films/{filmId}', of(id)))
export const restoreFilm = (id: string) => answered(api.POST('/v1/films/{filmId}/restore', of(id)))

/** Decides a field's whole value; null keeps it empty. Outlives every later reading. */
export const settleFact = (filmId: string, field: Field, value: unknown) =>
  answered<Film>(
    api.PUT('/v1/films/{filmId}/facts/{field}', { params: { path: { filmId, field } }, body: { value } }),
  )
/** Gives a field back to what the documents state. */
export const unsettleFact = (filmId: string, field: Field) =>
  answered<Film>(api.DELETE('/v1/films/{filmId}/facts/{field}', { params: { path: { filmId, field } } }))

export const changeFilmNote = (id: string, note: Localised, version?: number) =>
  answered<Film>(
    api.PUT('/v1/films/{filmId}/note', {
      ...of(id),
      body: { note },
      ...(version !== undefined && against(version)),
    }),
  )
