import { z } from '@hono/zod-openapi'
import { packKitAtDesk } from '#acts/press/pack-kit-at-desk.ts'
import { setPressKit } from '#acts/press/set-press-kit.ts'
import { showPressKit } from '#acts/press/show-press-kit.ts'
import { addStill } from '#acts/record/add-still.ts'
import { changeStill } from '#acts/record/change-still.ts'
import { removeStill } from '#acts/record/remove-still.ts'
import { restoreStill } from '#acts/record/restore-still.ts'
import { showStill } from '#acts/record/show-still.ts'
import { fileRoute } from '../frame/file-route.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import {
  KitQuery,
  PressKitAtDeskShape,
  PressKitRules,
  PressKitShape,
  StillChange,
  StillShape,
  StillToSend,
} from '../shapes/press-kit.ts'

/** More than a still may have, so that one that is too large is refused by its name. */
const mostSent = 32 * 1024 * 1024

const path = '/v1/editions/{editionId}/films/{filmId}/press-kit'
const params = InEdition.extend({ filmId: Id })
const OfStill = z.object({ stillId: Id })

function kitFile(form: 'pdf' | 'zip', mediaType: string): Route {
  return fileRoute({
    path: `${path}.${form}`,
    name: `packPressKit${form.toUpperCase()}`,
    does: `A public film’s press kit as ${form.toUpperCase()}, whatever its embargo`,
    params,
    query: KitQuery,
    file: mediaType,
    act: ({ house, acting, params: of, query: { language = 'en' } }) =>
      packKitAtDesk(house, acting, { ...of, form, language }),
  })
}

/** What the press gets of a film (docs/rules/press.md). */
export const pressKitRoutes: Route[] = [
  route({
    method: 'get',
    path,
    name: 'showPressKit',
    does: 'How a film’s press kit is offered, and its stills',
    params,
    answers: PressKitAtDeskShape,
    act: ({ house, acting, params: of }) => showPressKit(house, acting, of),
  }),
  route({
    method: 'put',
    path,
    name: 'setPressKit',
    does: 'Offer a film’s press kit, at once or from a moment on',
    params,
    body: PressKitRules,
    answers: PressKitShape,
    act: ({ house, acting, params: of, body }) => setPressKit(house, acting, { ...body, ...of }),
  }),
  kitFile('pdf', 'application/pdf'),
  kitFile('zip', 'application/zip'),
  route({
    method: 'post',
    path: '/v1/films/{filmId}/stills',
    name: 'addStill',
    does: 'Add a still to a film',
    tells: 'JPEG, PNG, TIFF or WebP, at most 15 MB, from 300 to 20,000 pixels a side; at most ten a film.',
    params: z.object({ filmId: Id }),
    body: StillToSend,
    multipart: { most: mostSent },
    answers: StillShape,
    status: 201,
    async act({ house, acting, params: of, body: { file, credit, description } }) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      return addStill(house, acting, { ...of, name: file.name, credit, description, bytes })
    },
  }),
  fileRoute({
    path: '/v1/stills/{stillId}/shown.jpg',
    name: 'showStill',
    does: 'A still at most 1600 pixels a side',
    params: OfStill,
    file: 'image/jpeg',
    act: ({ house, acting, params: of }) => showStill(house, acting, of),
  }),
  route({
    method: 'patch',
    path: '/v1/stills/{stillId}',
    name: 'changeStill',
    does: 'Say anew whose a still is and what it shows',
    params: OfStill,
    body: StillChange,
    answers: StillShape,
    act: ({ house, acting, params: of, body }) => changeStill(house, acting, { ...body, ...of }),
  }),
  ...removable({
    name: 'Still',
    called: 'a still',
    path: '/v1/stills/{stillId}',
    params: OfStill,
    remove: removeStill,
    restore: restoreStill,
  }),
]
