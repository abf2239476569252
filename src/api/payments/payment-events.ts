import { Hono } from 'hono'
import { takePaymentEvent } from '#acts/money/take-payment-event.ts'
import { isRefusal } from '#core/refusal.ts'
import type { ApiHouse } from '../frame/api-house.ts'
import { atMost } from '../frame/body-size.ts'
import { refusalProblem } from '../frame/problem.ts'

const mostBytes = 512 * 1024

/**
 * Where the payment service posts its events. Whoever calls is known by the signature over the body, byte for byte, so the body
 * is read before anything makes something of it. What is not answered with 2xx is posted again later.
 */
export function paymentEvents(house: ApiHouse): Hono {
  const app = new Hono()
  app.post('/payments/events', atMost(mostBytes), async c => {
    const signature = c.req.header('stripe-signature') ?? ''
    const answer = await takePaymentEvent(house, { body: await c.req.text(), signature })
    return isRefusal(answer) ? refusalProblem(c, answer) : c.json({ event: answer })
  })
  return app
}
