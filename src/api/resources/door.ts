import { z } from '@hono/zod-openapi'
import { admitTicket } from '#acts/admit-ticket.ts'
import { doorScreenings } from '#acts/door-screenings.ts'
import { listDoor } from '#acts/list-door.ts'
import { undoAdmission } from '#acts/undo-admission.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import {
  AdmissionShape,
  DoorDay,
  DoorListShape,
  DoorScreeningShape,
  DoorToldShape,
  TicketToAdmit,
} from '../shapes/door.ts'

const AtDoor = z.object({ screeningId: Id })

export const doorRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/door',
    name: 'doorScreenings',
    does: 'The screenings of a festival day, for choosing a door',
    params: InEdition,
    query: DoorDay,
    answers: z.array(DoorScreeningShape),
    act: ({ house, acting, params, query }) => doorScreenings(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/door/{screeningId}',
    name: 'listDoor',
    does: 'Everyone who has a ticket for a screening',
    params: AtDoor,
    answers: DoorListShape,
    act: ({ house, acting, params }) => listDoor(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/door/{screeningId}/admissions',
    name: 'admitTicket',
    does: 'Check a ticket at the door and let its holder in',
    tells: 'Every ticket gets an answer with status 200, also one that is not let in.',
    params: AtDoor,
    body: TicketToAdmit,
    answers: DoorToldShape,
    act: ({ house, acting, params, body }) => admitTicket(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'delete',
    path: '/v1/admissions/{ticketId}',
    name: 'undoAdmission',
    does: 'Take an admission back',
    params: z.object({ ticketId: Id }),
    answers: AdmissionShape,
    act: ({ house, acting, params }) => undoAdmission(house, acting, params),
  }),
]
