import { z } from '@hono/zod-openapi'
import { exportSubscription } from '#acts/audience/export-subscription.ts'
import { liftSuppression } from '#acts/audience/lift-suppression.ts'
import { listSubscribers } from '#acts/audience/list-subscribers.ts'
import { listSuppressed } from '#acts/audience/list-suppressed.ts'
import { removeSubscription } from '#acts/audience/remove-subscription.ts'
import { suppressMailbox } from '#acts/audience/suppress-mailbox.ts'
import { takeDeliveryReport } from '#acts/audience/take-delivery-report.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, listQuery, pageOf } from '../shapes/basics.ts'
import {
  KeptAboutReaderShape,
  MailboxToSuppress,
  ReportTaken,
  ReportToTake,
  SubscriberShape,
  SuppressedShape,
} from '../shapes/subscribers.ts'

const OfSubscriber = z.object({ subscriberId: Id })

/** Who gets letters, and who gets none any more (docs/rules/newsletter.md). */
export const subscriberRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/subscribers',
    name: 'listSubscribers',
    does: 'Who gets letters, and who did',
    query: listQuery(['email', 'since']),
    answers: pageOf(SubscriberShape),
    act: ({ house, acting, query }) => listSubscribers(house, acting, query),
  }),
  route({
    method: 'get',
    path: '/v1/subscribers/{subscriberId}/kept',
    name: 'exportSubscription',
    does: 'Everything that is kept about a reader, with the proof of consent',
    params: OfSubscriber,
    answers: KeptAboutReaderShape,
    act: ({ house, acting, params }) => exportSubscription(house, acting, { id: params.subscriberId }),
  }),
  route({
    method: 'delete',
    path: '/v1/subscribers/{subscriberId}',
    name: 'removeSubscription',
    does: 'Delete everything about a reader, for good',
    params: OfSubscriber,
    act: ({ house, acting, params }) => removeSubscription(house, acting, { id: params.subscriberId }),
  }),
  route({
    method: 'get',
    path: '/v1/suppressed-mailboxes',
    name: 'listSuppressed',
    does: 'Addresses that nothing goes to, the newest first',
    query: listQuery(['at', 'email']),
    answers: pageOf(SuppressedShape),
    act: ({ house, acting, query }) => listSuppressed(house, acting, query),
  }),
  route({
    method: 'post',
    path: '/v1/suppressed-mailboxes',
    name: 'suppressMailbox',
    does: 'Let nothing go to an address any more but letters of orders',
    body: MailboxToSuppress,
    answers: z.object({ email: z.string() }),
    status: 201,
    act: ({ house, acting, body }) => suppressMailbox(house, acting, body),
  }),
  route({
    method: 'delete',
    path: '/v1/suppressed-mailboxes/{digest}',
    name: 'liftSuppression',
    does: 'Let letters go to an address again',
    params: z.object({ digest: z.string().max(64) }),
    act: ({ house, acting, params }) => liftSuppression(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/delivery-reports',
    name: 'takeDeliveryReport',
    does: 'Take a bounce or a complaint as it came by mail',
    tells: 'Only reports count that carry the token of a letter of ours and name its recipient.',
    body: ReportToTake,
    answers: ReportTaken,
    act: ({ house, acting, body }) =>
      takeDeliveryReport(house, acting, { message: new TextEncoder().encode(body.message) }),
  }),
]
