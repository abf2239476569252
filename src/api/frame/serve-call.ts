import type { Context } from 'hono'
import { isRefusal } from '#core/refusal.ts'
import type { Access } from '../permissions.ts'
import { notLetIn } from './access.ts'
import { answerWith } from './answer-with.ts'
import type { ApiHouse } from './api-house.ts'
import { whoCalls } from './caller.ts'
import { otherSite } from './origin.ts'
import { readCall } from './read-call.ts'
import type { AnyDefinition } from './route-definition.ts'

/**
 * What a request to a resource goes through, from the first question to the answer: where it comes from, who calls,
 * whether they may, what they sent, the act.
 */
export async function serveCall(
  c: Context,
  definition: AnyDefinition,
  access: Access,
  house: ApiHouse,
): Promise<Response> {
  const elsewhere = otherSite(c)
  if (elsewhere) return elsewhere
  const caller = await whoCalls(c, house)
  if (caller instanceof Response) return caller
  const answer = notLetIn(c, access, caller) ?? (await serveAdmitted())
  for (const cookie of caller?.person?.signedIn.cookies ?? []) answer.headers.append('set-cookie', cookie)
  return answer

  async function serveAdmitted(): Promise<Response> {
    const call = await readCall(c, definition, house, caller as never)
    if (call instanceof Response) return call
    const answered = await definition.act(call)
    if (definition.guessable && !isRefusal(answered)) await house.tries.forget('secret', call.acting.by)
    return answerWith(c, definition, answered)
  }
}
