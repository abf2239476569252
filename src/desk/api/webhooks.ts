import { queryOptions } from '@tanstack/react-query'
import type { Page } from '#core/page.ts'
import type { WebhookMessage as CoreMessage, Webhook as CoreWebhook } from '#core/reach/webhook.ts'
import { answered, api } from './client.ts'
import type { Wire } from './wire.ts'

export type Webhook = Wire<CoreWebhook>
export type WebhookMessage = Wire<CoreMessage>
export type WebhookGiven = Pick<Webhook, 'name' | 'url' | 'kinds'>

const of = (webhookId: string) => ({ params: { path: { webhookId } } })

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => answered<Webhook[]>(api.GET('/v1/webhooks')),
})
export const makeWebhook = (given: WebhookGiven) =>
  answered<{ webhook: Webhook; secret: string }>(api.POST('/v1/webhooks', { body: given }))
export const changeWebhook = (id: string, change: Partial<WebhookGiven & { enabled: boolean }>) =>
  answered<Webhook>(api.PATCH('/v1/webhooks/{webhookId}', { ...of(id), body: change }))
export const renewWebhookSecret = (id: string) =>
  answered<{ webhook: Webhook; secret: string }>(
    api.POST('/v1/webhooks/{webhookId}/secret', { ...of(id), body: {} }),
  )
export const sendKept = (id: string) =>
  answered<{ sent: number }>(api.POST('/v1/webhooks/{webhookId}/send-kept', of(id)))
export const removeWebhook = (id: string) => answered(api.DELETE('/v1/webhooks/{webhookId}', of(id)))

export const messagesQuery = (webhookId: string) =>
  queryOptions({
    queryKey: ['webhooks', webhookId, 'messages'],
    queryFn: () =>
      answered<Page<WebhookMessage>>(api.GET('/v1/webhooks/{webhookId}/messages', of(webhookId))),
  })
export const replayMessage = (messageId: string) =>
  answered<WebhookMessage>(
    api.POST('/v1/webhook-messages/{messageId}/replay', { params: { path: { messageId } } }),
  )
