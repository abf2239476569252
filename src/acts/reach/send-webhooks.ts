import { nextAttempt } from '#core/boxoffice/orders/letter.ts'
import { idFrom } from '#core/id.ts'
import { toldOf } from '#core/reach/happened.ts'
import { goneStatus, webhookKeptDays, webhookSeconds } from '#core/reach/webhook.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { WebhookShelf, WebhookToSend } from '../ports/webhooks.ts'

type SendingHouse = Pick<House, 'store' | 'clock' | 'chance' | 'webhooks'>

const mostHappened = 500
/** For each address a run; the next run takes the rest. */
const mostEach = 50

/**
 * Writes out what happened for those who are told of it, and sends what is due. Each address has its own turn, so one that
 * hangs keeps nobody else waiting; no transaction is open meanwhile. That a message is about to be sent is written down
 * before, so one may go twice after a crash, under the same id (docs/rules/webhooks.md#tries).
 */
export async function sendWebhooks(
  house: SendingHouse,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ told: number; untold: number; forgotten: number }> {
  await writeMessages(house, acting)
  const { organisation } = acting
  const due = await house.store.within(organisation, async ({ webhooks }) => {
    const now = house.clock.now()
    const locked = await webhooks.lockDue(now, mostEach)
    // Long enough for all before it in its turn.
    const nextAttemptAt = now.add({ seconds: webhookSeconds * mostEach })
    for (const { id, attempts } of locked)
      await webhooks.changeMessage(id, { attempts: attempts + 1, nextAttemptAt })
    return locked
  })
  const turns = [...Map.groupBy(due, ({ webhookId }) => webhookId).values()]
  const told = await Promise.all(turns.map(turn => sendTurn(house, acting, turn)))
  const forgotten = await house.store.within(organisation, ({ webhooks }) =>
    webhooks.forgetBefore(house.clock.now().subtract({ hours: 24 * webhookKeptDays })),
  )
  const sent = told.reduce((sum, count) => sum + count, 0)
  return { told: sent, untold: due.length - sent, forgotten }
}

async function writeMessages(house: SendingHouse, { organisation }: Acting): Promise<void> {
  await house.store.within(organisation, async ({ webhooks }) => {
    const happened = await webhooks.takeHappened(mostHappened)
    if (happened.length === 0) return
    const listening = await webhooks.list()
    const writtenAt = house.clock.now()
    await webhooks.write(
      happened.flatMap(toldOf).flatMap(told =>
        listening
          .filter(({ kinds }) => kinds.includes(told.type))
          .map(({ id: webhookId, enabled }) => ({
            ...{ id: idFrom(house.chance.bytes(16)), webhookId, kind: told.type, writtenAt },
            body: JSON.stringify(told),
            isKept: !enabled,
          })),
      ),
    )
  })
}

/** One address, message by message; what fails ends the turn, and the rest is given back untried. */
async function sendTurn(
  house: SendingHouse,
  { organisation }: Acting,
  turn: WebhookToSend[],
): Promise<number> {
  for (const [index, message] of turn.entries()) {
    const answer = await house.webhooks.post({ ...message, at: house.clock.now() })
    const at = house.clock.now()
    const isTold = 'status' in answer && answer.status >= 200 && answer.status < 300
    await house.store.within(organisation, async ({ webhooks }) => {
      await webhooks.changeMessage(message.id, {
        lastStatus: 'status' in answer ? answer.status : null,
        lastError: 'status' in answer ? '' : answer.notPosted,
        ...(isTold ? { sentAt: at } : { nextAttemptAt: nextAttempt(at, message.attempts + 1) }),
      })
      if (isTold) return
      for (const { id, attempts } of turn.slice(index + 1))
        await webhooks.changeMessage(id, { attempts, nextAttemptAt: nextAttempt(at, 1) })
      if ('status' in answer && answer.status === goneStatus) await turnOff(webhooks, message, at)
    })
    if (!isTold) return index
  }
  return turn.length
}

/** Asks an address no more that says it is gone; what waits for it is kept. One that was entered meanwhile is another. */
async function turnOff(
  webhooks: WebhookShelf,
  { webhookId, url }: WebhookToSend,
  goneAt: Temporal.Instant,
): Promise<void> {
  const webhook = await webhooks.find(webhookId)
  if (!webhook?.enabled || webhook.url !== url) return
  await webhooks.change({ ...webhook, enabled: false, goneAt })
  await webhooks.keepWaiting(webhookId)
}
