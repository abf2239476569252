import { z } from '@hono/zod-openapi'
import { answerNameQuestion } from '#acts/record/answer-name-question.ts'
import { changeFilmNote } from '#acts/record/change-film-note.ts'
import { createFilm } from '#acts/record/create-film.ts'
import { listFilms } from '#acts/record/list-films.ts'
import { listNameQuestions } from '#acts/record/list-name-questions.ts'
import { removeFilm } from '#acts/record/remove-film.ts'
import { restoreFilm } from '#acts/record/restore-film.ts'
import { settleFact } from '#acts/record/settle-fact.ts'
import { showFilm } from '#acts/record/show-film.ts'
import { unsettleFact } from '#acts/record/unsettle-fact.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Flag, Id, InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { FieldName } from '../shapes/facts.ts'
import {
  FilmRowShape,
  FilmShape,
  FilmToCreate,
  FilmWithSourcesShape,
  NameAnswerShape,
  NameQuestionShape,
  NoteChange,
  SettledValue,
} from '../shapes/film.ts'

const OfFilm = z.object({ filmId: Id })
const OfFact = OfFilm.extend({ field: FieldName })

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
    method: 'post',
    path: '/v1/editions/{editionId}/films',
    name: 'createFilm',
    does: 'Add a film by hand; its facts count as settled',
    params: InEdition,
    body: FilmToCreate,
    answers: FilmShape,
    status: 201,
    act: ({ house, acting, params, body }) => createFilm(house, acting, { ...body, ...params }),
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
    path: '/v1/films/{filmId}/facts/{field}',
    name: 'settleFact',
    does: 'Settle a field: the whole value, or null to keep it empty',
    tells: 'Outlives every later reading.',
    params: OfFact,
    body: SettledValue,
    guarded: true,
    answers: FilmShape,
    act: ({ house, acting, params, body, version }) =>
      settleFact(house, acting, { ...body, ...params, version }),
  }),
  route({
    method: 'delete',
    path: '/v1/films/{filmId}/facts/{field}',
    name: 'unsettleFact',
    does: 'Give a field back to what the documents state',
    params: OfFact,
    guarded: true,
    answers: FilmShape,
    act: ({ house, acting, params, version }) => unsettleFact(house, acting, { ...params, version }),
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
  route({
    method: 'get',
    path: '/v1/films/{filmId}/name-questions',
    name: 'listNameQuestions',
    does: 'Names of a film that may be somebody else’s name, and what was answered',
    params: OfFilm,
    answers: z.array(NameQuestionShape),
    act: ({ house, acting, params }) => listNameQuestions(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/films/{filmId}/name-questions',
    name: 'answerNameQuestion',
    does: 'Say whether two people, or two names of companies, are one',
    tells: 'Outlives every later reading; every film that names them follows.',
    params: OfFilm,
    body: NameAnswerShape,
    answers: z.array(NameQuestionShape),
    act: ({ house, acting, params, body }) => answerNameQuestion(house, acting, { ...body, ...params }),
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
