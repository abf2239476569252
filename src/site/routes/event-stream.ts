import type { Context } from 'hono'
import { type SSEMessage, streamSSE } from 'hono/streaming'
import type { Site, SiteContext } from '../visit.ts'

/** What a page hears in one second: a message, nothing (undefined), or that the stream ends, after a last message if any. */
export type Heard = SSEMessage | undefined | { last: SSEMessage | undefined }

/**
 * A page that is told what changes: `hear` is asked once a second. After ten minutes the browser asks again by itself, so
 * that no connection is kept for ever; in silence a word now and then shows everybody between that it lives.
 */
export function eventStream(
  c: SiteContext,
  site: Site,
  hear: (second: number) => Promise<Heard>,
  ended?: () => void,
): Response {
  return streamSSE(
    c,
    async stream => {
      try {
        for (let second = 0; second < secondsOfStream && !stream.aborted; second++) {
          const heard = await hear(second)
          const isLast = heard !== undefined && 'last' in heard
          const message = isLast ? heard.last : heard
          if (message) await stream.writeSSE(message)
          else if (!isLast && second % secondsOfSilence === 0)
            await stream.writeSSE({ event: 'still', data: '' })
          if (isLast) break
          await stream.sleep(1000)
        }
      } finally {
        ended?.()
      }
    },
    async error => site.options.onError?.(error, c as unknown as Context),
  )
}

const secondsOfStream = 600
const secondsOfSilence = 15
