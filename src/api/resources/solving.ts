import { z } from '@hono/zod-openapi'
import { explainPlace } from '#acts/timetable/explain-place.ts'
import { findConflict } from '#acts/timetable/find-conflict.ts'
import { judgeDraft } from '#acts/timetable/judge-draft.ts'
import { listShowings } from '#acts/timetable/list-showings.ts'
import { listTouched } from '#acts/timetable/list-touched.ts'
import { pinScreening } from '#acts/timetable/pin-screening.ts'
import { setShowing } from '#acts/timetable/set-showing.ts'
import { showSolving } from '#acts/timetable/show-solving.ts'
import { startSolving } from '#acts/timetable/start-solving.ts'
import { steerSolving } from '#acts/timetable/steer-solving.ts'
import { takeOverTimetable } from '#acts/timetable/take-over-timetable.ts'
import { undoTakeOver } from '#acts/timetable/undo-take-over.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import {
  ConflictShape,
  JudgementShape,
  PinShape,
  PinToSet,
  PlaceExplainedShape,
  ShowingShape,
  ShowingsShape,
  ShowingToSet,
  SolvingShape,
  SolvingStartedShape,
  SolvingSteer,
  SolvingToStart,
  TakenOverShape,
  TakingOver,
  TouchedShape,
} from '../shapes/solving.ts'

const ofEdition = '/v1/editions/{editionId}'

/** What the timetable is asked, and the solver that answers (docs/rules/timetable.md). */
export const solvingRoutes: Route[] = [
  route({
    method: 'get',
    path: `${ofEdition}/showings`,
    name: 'listShowings',
    does: 'How items are to be shown, where anybody has said so, and the screenings that are pinned',
    params: InEdition,
    answers: ShowingsShape,
    act: ({ house, acting, params }) => listShowings(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/items/{itemId}/showing',
    name: 'setShowing',
    does: 'Say how an item is to be shown, in place of what was said before',
    params: z.object({ itemId: Id }),
    body: ShowingToSet,
    answers: ShowingShape,
    act: ({ house, acting, params, body }) => setShowing(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'put',
    path: '/v1/screenings/{screeningId}/pin',
    name: 'pinScreening',
    does: 'Say whether a screening stays where it stands when the timetable is solved',
    params: z.object({ screeningId: Id }),
    body: PinToSet,
    answers: PinShape,
    act: ({ house, acting, params, body }) => pinScreening(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: `${ofEdition}/timetable/judgement`,
    name: 'judgeDraft',
    does: 'What the draft timetable breaks and costs by the solver’s rules',
    params: InEdition,
    answers: JudgementShape,
    act: ({ house, acting, params }) => judgeDraft(house, acting, params),
  }),
  route({
    method: 'get',
    path: '/v1/screenings/{screeningId}/why-there',
    name: 'explainPlace',
    does: 'Why a screening of the draft stands where it stands, and what its next best places would cost',
    params: z.object({ screeningId: Id }),
    answers: PlaceExplainedShape,
    act: ({ house, acting, params }) => explainPlace(house, acting, params),
  }),
  route({
    method: 'post',
    path: `${ofEdition}/solving`,
    name: 'startSolving',
    does: 'Start solving the draft timetable, in place of what was being solved',
    tells: 'Nothing of the draft changes until the answer is taken over.',
    params: InEdition,
    body: SolvingToStart,
    answers: SolvingStartedShape,
    act: ({ house, acting, params, body }) => startSolving(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: `${ofEdition}/solving`,
    name: 'showSolving',
    does: 'How far the solver has come, with its best answer so far; null when nothing was started',
    tells:
      'Who has the screenings of an answer names its version, and gets them again only with a better one.',
    params: InEdition,
    query: z.object({ known: z.string().max(100).optional() }),
    answers: SolvingShape.nullable(),
    act: ({ house, acting, params, query }) =>
      showSolving(house, acting, { ...params, ...(query.known && { known: query.known }) }),
  }),
  route({
    method: 'post',
    path: `${ofEdition}/solving/steer`,
    name: 'steerSolving',
    does: 'Pause the solver, let it go on, or end it and keep its best answer',
    params: InEdition,
    body: SolvingSteer,
    answers: SolvingShape,
    act: ({ house, acting, params, body }) => steerSolving(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: `${ofEdition}/solving/touched`,
    name: 'listTouched',
    does: 'The screenings with seats sold that the answer moves, and the showings to offer instead',
    params: InEdition,
    answers: z.array(TouchedShape),
    act: ({ house, acting, params }) => listTouched(house, acting, params),
  }),
  route({
    method: 'get',
    path: `${ofEdition}/solving/conflict`,
    name: 'findConflict',
    does: 'Why the answer has no place for a screening: the fewest rules that cannot be had together',
    tells: 'Empty when it would fit among the others as they stand.',
    params: InEdition,
    query: z.object({ screening: z.string().max(200) }),
    answers: ConflictShape,
    act: ({ house, acting, params, query }) => findConflict(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: `${ofEdition}/solving/take-over`,
    name: 'takeOverTimetable',
    does: 'Make the solver’s best answer the draft timetable',
    tells: 'Stale when the board has changed meanwhile so that the answer no longer holds.',
    params: InEdition,
    body: TakingOver,
    answers: TakenOverShape,
    act: ({ house, acting, params, body }) => takeOverTimetable(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: `${ofEdition}/solving/take-over/undo`,
    name: 'undoTakeOver',
    does: 'Make the draft timetable what it was before the last answer was taken over',
    tells: 'Refused when a screening has been changed since.',
    params: InEdition,
    answers: TakenOverShape,
    act: ({ house, acting, params }) => undoTakeOver(house, acting, params),
  }),
]
