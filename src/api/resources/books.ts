import { z } from '@hono/zod-openapi'
import { listLetters } from '#acts/audience/list-letters.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { listOrderLetters } from '#acts/boxoffice/list-order-letters.ts'
import { listTicketKeys } from '#acts/boxoffice/list-ticket-keys.ts'
import { rotateTicketKey } from '#acts/boxoffice/rotate-ticket-key.ts'
import { showSignedLedger } from '#acts/door/show-signed-ledger.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, pageOf } from '../shapes/basics.ts'
import { LedgerProblemShape, LedgerShape, LetterShape, LetterWish, TicketKeyShape } from '../shapes/books.ts'

/** What the box office looks back at: the ledger of seats, the outbox, the keys that sign tickets. */
export const bookRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/screenings/{screeningId}/ledger',
    name: 'showLedger',
    does: 'The seats of a screening and every move of them',
    params: z.object({ screeningId: Id }),
    answers: LedgerShape,
    act: ({ house, acting, params }) => showSignedLedger(house, acting, params),
  }),
  route({
    method: 'get',
    path: '/v1/ledger/problems',
    name: 'checkLedger',
    does: 'Where seats, tickets, orders and money disagree; none when the books are sound',
    answers: z.array(LedgerProblemShape),
    act: ({ house, acting }) => checkLedger(house, acting),
  }),
  route({
    method: 'get',
    path: '/v1/letters',
    name: 'listLetters',
    does: 'Letters that wait, went or could not go, the newest first',
    query: LetterWish,
    answers: pageOf(LetterShape),
    act: ({ house, acting, query }) => listLetters(house, acting, query),
  }),
  route({
    method: 'get',
    path: '/v1/orders/{orderId}/letters',
    name: 'listOrderLetters',
    does: 'The letters about an order, those that came back among them',
    params: z.object({ orderId: Id }),
    answers: z.array(LetterShape),
    act: ({ house, acting, params }) => listOrderLetters(house, acting, params),
  }),
  route({
    method: 'get',
    path: '/v1/ticket-keys',
    name: 'listTicketKeys',
    does: 'The public halves of the keys that sign tickets',
    answers: z.array(TicketKeyShape),
    async act({ house, acting }) {
      const keys = await listTicketKeys(house, acting)
      return keys.map(({ publicKey, ...key }) => ({
        ...key,
        publicKey: publicKey.toBase64({ alphabet: 'base64url', omitPadding: true }),
      }))
    },
  }),
  route({
    method: 'post',
    path: '/v1/ticket-keys',
    name: 'rotateTicketKey',
    does: 'Sign tickets with a new key from now on; the earlier ones still verify',
    answers: z.object({ keyId: z.int() }),
    status: 201,
    act: ({ house, acting }) => rotateTicketKey(house, acting),
  }),
]
