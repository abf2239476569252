import { z } from '@hono/zod-openapi'
import { changeWebhook } from '#acts/reach/change-webhook.ts'
import { listWebhookMessages } from '#acts/reach/list-webhook-messages.ts'
import { listWebhooks } from '#acts/reach/list-webhooks.ts'
import { makeWebhook } from '#acts/reach/make-webhook.ts'
import { removeWebhook } from '#acts/reach/remove-webhook.ts'
import { renewWebhookSecret } from '#acts/reach/renew-webhook-secret.ts'
import { replayWebhookMessage } from '#acts/reach/replay-webhook-message.ts'
import { sendKeptMessages } from '#acts/reach/send-kept-messages.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, pageOf, pageQuery } from '../shapes/basics.ts'
import {
  MadeWebhookShape,
  SecretToRenew,
  WebhookChange,
  WebhookMessageShape,
  WebhookShape,
  WebhookToMake,
} from '../shapes/webhooks.ts'

const OfWebhook = z.object({ webhookId: Id })

/** Who is told what happens here (docs/rules/webhooks.md). */
export const webhookRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/webhooks',
    name: 'listWebhooks',
    does: 'Addresses that are told what happens here',
    answers: z.array(WebhookShape),
    act: ({ house, acting }) => listWebhooks(house, acting),
  }),
  route({
    method: 'post',
    path: '/v1/webhooks',
    name: 'makeWebhook',
    does: 'Begin to tell an address what happens here',
    tells: 'The secret that signs the messages is in this answer and in no other.',
    body: WebhookToMake,
    answers: MadeWebhookShape,
    status: 201,
    act: ({ house, acting, body }) => makeWebhook(house, acting, body),
  }),
  route({
    method: 'patch',
    path: '/v1/webhooks/{webhookId}',
    name: 'changeWebhook',
    does: 'Change what a webhook is told and where, or turn it off and on',
    params: OfWebhook,
    body: WebhookChange,
    answers: WebhookShape,
    act: ({ house, acting, params, body }) => changeWebhook(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/webhooks/{webhookId}/secret',
    name: 'renewWebhookSecret',
    does: 'Draw a new secret for a webhook; for some hours the one before signs, too',
    tells: 'The new secret is in this answer and in no other. With 0 hours the one before is over at once.',
    params: OfWebhook,
    body: SecretToRenew,
    answers: MadeWebhookShape,
    status: 201,
    act: ({ house, acting, params, body }) => renewWebhookSecret(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/webhooks/{webhookId}/send-kept',
    name: 'sendKeptMessages',
    does: 'Send everything that was kept while a webhook was off',
    params: OfWebhook,
    answers: z.object({ sent: z.int() }),
    act: ({ house, acting, params }) => sendKeptMessages(house, acting, params),
  }),
  route({
    method: 'delete',
    path: '/v1/webhooks/{webhookId}',
    name: 'removeWebhook',
    does: 'Tell an address nothing any more, and forget its messages',
    params: OfWebhook,
    act: ({ house, acting, params }) => removeWebhook(house, acting, params),
  }),
  route({
    method: 'get',
    path: '/v1/webhooks/{webhookId}/messages',
    name: 'listWebhookMessages',
    does: 'What an address was told, byte for byte, and what it answered; newest first',
    params: OfWebhook,
    query: pageQuery,
    answers: pageOf(WebhookMessageShape),
    act: ({ house, acting, params, query }) => listWebhookMessages(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/webhook-messages/{messageId}/replay',
    name: 'replayWebhookMessage',
    does: 'Send a message once more, the same bytes under the same id',
    params: z.object({ messageId: Id }),
    answers: WebhookMessageShape,
    act: ({ house, acting, params }) => replayWebhookMessage(house, acting, params),
  }),
]
