import type { z } from '@hono/zod-openapi'
import type { Acting } from '#acts/acting.ts'
import type { Refusal } from '#core/refusal.ts'
import type { ApiHouse } from './api-house.ts'
import { type Route, route } from './route.ts'

type Act<Params> = (house: ApiHouse, acting: Acting, input: Params) => Promise<object | Refusal>

/** The two routes of everything that can be taken away and brought back. */
export function removable<Params extends z.ZodType>(thing: {
  /** As in the operation's name: removeGuest. */
  name: string
  /** As in a sentence: a guest. */
  called: string
  path: `/${string}`
  params: Params
  remove: Act<z.output<Params>>
  restore: Act<z.output<Params>>
}): Route[] {
  const { name, called, path, params } = thing
  return [
    route({
      method: 'delete',
      path,
      name: `remove${name}`,
      does: `Take ${called} away`,
      params,
      act: call => thing.remove(call.house, call.acting, call.params),
    }),
    route({
      method: 'post',
      path: `${path}/restore`,
      name: `restore${name}`,
      does: `Bring ${called} back that was taken away`,
      params,
      act: call => thing.restore(call.house, call.acting, call.params),
    }),
  ]
}
