import { z } from '@hono/zod-openapi'
import { formerSecretHours, webhookKinds, webhookMessageStates } from '#core/reach/webhook.ts'
import { Id } from './basics.ts'
import { Moment } from './moments.ts'

const Kinds = z.array(z.enum(webhookKinds)).min(1).max(webhookKinds.length)
const given = { name: z.string().min(1).max(300), url: z.url().max(500), kinds: Kinds }

export const WebhookToMake = z.strictObject(given).openapi('WebhookToMake')

export const WebhookChange = z
  .strictObject({ ...given, enabled: z.boolean() })
  .partial()
  .openapi('WebhookChange')

export const SecretToRenew = z
  .strictObject({
    hours: z
      .int()
      .min(0)
      .max(formerSecretHours.most)
      .optional()
      .openapi({
        description: `For so long the secret before signs, too; ${formerSecretHours.usual} unless said otherwise`,
      }),
  })
  .openapi('SecretToRenew')

export const WebhookShape = z
  .object({
    id: Id,
    ...given,
    enabled: z.boolean(),
    formerUntil: Moment.nullable().openapi({
      description: 'Until when the secret before the last signs, too',
    }),
    goneAt: Moment.nullable().openapi({ description: 'When its address answered 410, which turned it off' }),
    madeAt: Moment,
    madeBy: z.string(),
  })
  .openapi('Webhook')

export const MadeWebhookShape = z
  .object({
    webhook: WebhookShape,
    secret: z.string().openapi({ description: 'Shown once; whsec_ and base64 (Standard Webhooks)' }),
  })
  .openapi('MadeWebhook')

export const WebhookMessageShape = z
  .object({
    id: Id.openapi({ description: 'Its webhook-id, the same at every try' }),
    webhookId: Id,
    kind: z.enum(webhookKinds),
    body: z.string().openapi({ description: 'Byte for byte what is sent' }),
    state: z.enum(webhookMessageStates),
    writtenAt: Moment,
    sentAt: Moment.nullable(),
    attempts: z.int(),
    nextAttemptAt: Moment,
    lastStatus: z.int().nullable(),
    lastError: z.string(),
  })
  .openapi('WebhookMessage')
