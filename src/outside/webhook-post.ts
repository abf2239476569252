import { createHmac } from 'node:crypto'
import type { WebhookPoster, WebhookToPost } from '#acts/ports/webhooks.ts'
import { webhookSeconds } from '#core/reach/webhook.ts'
import { type AllowedHosts, addressOf, allowedAddresses, ask, faultOf } from './allowed-host.ts'

export interface PostLimits extends AllowedHosts {
  milliseconds?: number
}

/** Posts webhooks (Standard Webhooks 1.0). What the address answers is not read, only its status. */
export function webhookPoster({
  milliseconds = webhookSeconds * 1000,
  ...hosts
}: PostLimits = {}): WebhookPoster {
  return {
    async post(message) {
      const signal = AbortSignal.timeout(milliseconds)
      try {
        const url = addressOf(message.url)
        const answer = await ask(url, await allowedAddresses(url, hosts, signal), signal, {
          method: 'POST',
          headers: headersOf(message),
          body: message.body,
        })
        answer.destroy()
        return { status: answer.statusCode ?? 0 }
      } catch (error) {
        return { notPosted: faultOf(error, signal, milliseconds).told.notFetched }
      }
    },

    async mayPost(address) {
      const signal = AbortSignal.timeout(milliseconds)
      try {
        await allowedAddresses(addressOf(address), hosts, signal)
        return true
      } catch {
        return false
      }
    },
  }
}

function headersOf({ id, at, secrets, body }: WebhookToPost): Record<string, string> {
  const timestamp = String(Math.floor(at.epochMilliseconds / 1000))
  const signatures = secrets.map(secret => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Cartelera (webhook)',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    // Whoever has one of the secrets finds the signature that is theirs.
    'webhook-signature': signatures.join(' '),
  }
}
