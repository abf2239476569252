import { z } from '@hono/zod-openapi'
import { admitStandby } from '#acts/door/admit-standby.ts'
import { admitTicket } from '#acts/door/admit-ticket.ts'
import { doorScreenings } from '#acts/door/door-screenings.ts'
import { keepScans } from '#acts/door/keep-scans.ts'
import { listDoor } from '#acts/door/list-door.ts'
import { printDoorList } from '#acts/door/print-door-list.ts'
import { setReEntry } from '#acts/door/set-re-entry.ts'
import { takeEvening } from '#acts/door/take-evening.ts'
import { undoAdmission } from '#acts/door/undo-admission.ts'
import { fileRoute } from '../frame/file-route.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import {
  AdmissionShape,
  DoorDay,
  DoorEveningShape,
  DoorListShape,
  DoorScreeningShape,
  DoorToldShape,
  PaperLanguage,
  ReEntryToSet,
  ScansToKeep,
  ScansToldShape,
  StandbyAdmittedShape,
  StandbyToAdmit,
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
    path: '/v1/editions/{editionId}/door/evening',
    name: 'takeEvening',
    does: 'Everything a device needs to check tickets without a network for a festival day',
    tells: 'Without names; numbers only as hashes. docs/rules/door.md says what a device does with it.',
    params: InEdition,
    query: DoorDay,
    answers: DoorEveningShape,
    act: ({ house, acting, params, query }) => takeEvening(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/door/scans',
    name: 'keepScans',
    does: 'Send what a device scanned, and hear what others did',
    tells: 'A scan is its device and its number: sending it again changes nothing.',
    body: ScansToKeep,
    answers: ScansToldShape,
    act: ({ house, acting, body }) => keepScans(house, acting, body),
  }),
  route({
    method: 'put',
    path: '/v1/door/{screeningId}/re-entry',
    name: 'setReEntry',
    does: 'Say whether people may leave a screening and come back',
    params: AtDoor,
    body: ReEntryToSet,
    answers: DoorScreeningShape,
    act: ({ house, acting, params, body }) => setReEntry(house, acting, { ...body, ...params }),
  }),
  fileRoute({
    path: '/v1/door/{screeningId}/list.pdf',
    name: 'printDoorList',
    does: 'The tickets of a screening on paper, with boxes to tick',
    params: AtDoor,
    query: PaperLanguage,
    file: 'application/pdf',
    act: ({ house, acting, params, query }) => printDoorList(house, acting, { ...query, ...params }),
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
    method: 'post',
    path: '/v1/door/{screeningId}/standby',
    name: 'admitStandby',
    does: 'Sell free seats of the standby line at the door and let people in',
    params: AtDoor,
    body: StandbyToAdmit,
    keyed: true,
    answers: StandbyAdmittedShape,
    status: 201,
    act: ({ house, acting, params, body, key }) =>
      admitStandby(house, acting, { ...body, ...params, idempotencyKey: key }),
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
