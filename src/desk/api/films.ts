import { queryOptions } from '@tanstack/react-query'
import type { Facts, Field } from '#core/film/facts.ts'
import type { FilmWithSources as CoreFilm, FilmRow as CoreFilmRow } from '#core/film/stored-document.ts'
import type { Localised } from '#core/localised.ts'
import { call } from './call.ts'
import { wholeQuery } from './pages.ts'
import type { Wire } from './wire.ts'

export type FilmRow = Wire<CoreFilmRow>
export type FilmWithSources = Wire<CoreFilm>

export const filmsPath = (editionId: string) => `/api/v1/editions/${editionId}/films`
const path = (id: string) => `/api/v1/films/${id}`

export const filmQuery = (id: string) =>
  queryOptions({ queryKey: ['films', id], queryFn: () => call<FilmWithSources>('GET', path(id)) })

export const createFilm = (editionId: string, facts: Facts) =>
  call<FilmWithSources>('POST', filmsPath(editionId), { body: { facts } })
export const removeFilm = (id: string) => call('DELETE', path(id))
export const restoreFilm = (id: string) => call('POST', `${path(id)}/restore`)

/** Decides a field's whole value; null keeps it empty. Outlives every later reading. */
export const settleFact = (id: string, field: Field, value: unknown) =>
  call('PUT', `${path(id)}/facts/${field}`, { body: { value } })
/** Gives a field back to what the documents state. */
export const unsettleFact = (id: string, field: Field) => call('DELETE', `${path(id)}/facts/${field}`)

export const changeFilmNote = (id: string, note: Localised) =>
  call('PUT', `${path(id)}/note`, { body: { note } })

/** Titles of every film of an edition, for choosing among them. */
export const filmTitlesQuery = (editionId: string) =>
  wholeQuery<FilmRow>(filmsPath(editionId), { sort: 'title' })
