import type { z } from '@hono/zod-openapi'
import { create } from 'content-disposition'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { type None, type Route, route } from './route.ts'
import type { Call, RouteDefinition } from './route-definition.ts'

interface NamedFile {
  name: string
  bytes: Uint8Array
}

/** A route whose act makes a file; `file` is its media type. */
export function fileRoute<Params extends z.ZodType = None, Query extends z.ZodType = None>(
  definition: Omit<RouteDefinition<Params, Query, None, z.ZodUnknown>, 'act' | 'file' | 'method'> & {
    file: string
    act(call: Call<Params, Query, None>): Promise<NamedFile | Refusal>
  },
): Route {
  return route<Params, Query>({
    ...definition,
    method: 'get',
    async act(call) {
      const made = await definition.act(call)
      return isRefusal(made) ? made : fileAnswer(made, definition.file)
    },
  })
}

/** A file to keep, under its name (RFC 6266). */
export function fileAnswer({ name, bytes }: NamedFile, mediaType: string): Response {
  const isPlain = /^text\/[^;]+$/.test(mediaType)
  return new Response(bytes.slice(), {
    headers: {
      'content-type': isPlain ? `${mediaType}; charset=utf-8` : mediaType,
      'content-disposition': create(name),
    },
  })
}
