import { z } from '@hono/zod-openapi'
import { changeFilmNote } from '#acts/change-film-note.ts'
import { listFilms } from '#acts/list-films.ts'
import { removeFilm } from '#acts/remove-film.ts'
import { restoreFilm } from '#acts/restore-film.ts'
import { showFilm } from '#acts/show-film.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Flag, Id, InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { FilmRowShape, FilmShape, FilmWithSourcesShape, NoteChange } from '../shapes/film.ts'

const OfFilm = z.object({ filmId: Id })

export const filmRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/films',
    name: 'listFilms',
    does: 'Films of an edition',
    params: InEdition,
    query: listQuery(['title', 'year', 'director', 'minutes']).extend({
      sectionId: Id.optional(),
      removed: Flag.optional(),
    }),
    answers: pageOf(FilmRowShape),
    act: ({ house, acting, params, query }) => listFilms(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/films/{filmId}',
    name: 'showFilm',
    does: 'A film with the documents and claims it stands on',
    params: OfFilm,
    answers: FilmWithSourcesShape,
    versionOf: ({ film }) => film.version,
    act: ({ house, acting, params }) => showFilm(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/films/{filmId}/note',
    name: 'changeFilmNote',
    does: 'The house’s own words about a film',
    params: OfFilm,
    body: NoteChange,
    guarded: true,
    answers: FilmShape,
    act: ({ house, acting, params, body, version }) =>
      changeFilmNote(house, acting, { ...body, ...params, version }),
  }),
  ...removable({
    name: 'Film',
    called: 'a film',
    path: '/v1/films/{filmId}',
    params: OfFilm,
    remove: removeFilm,
    restore: restoreFilm,
  }),
]
