import type { Refusal } from '#core/refusal.ts'

type Write = (chunk: Uint8Array) => Promise<void>

/**
 * A file that is sent while it is made, so that it need not fit into memory. Waits for the first piece: work that is
 * refused before it is answered as a refusal like any other; one that fails later cuts the answer short.
 *
 * @param seal told apart from every other file: what was read of this one before is no part of it
 */
export async function streamedFile(
  { name, mediaType, seal }: { name: string; mediaType: string; seal: string },
  work: (write: Write) => Promise<object>,
): Promise<Response | Refusal> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const begun = Promise.withResolvers<undefined>()
  const done = work(async chunk => {
    begun.resolve(undefined)
    await writer.write(chunk)
  })
  done
    .then(
      () => writer.close(),
      error => writer.abort(error),
    )
    .catch(() => {})
  const refused = await Promise.race([begun.promise, done])
  if (refused && 'refused' in refused) return refused as Refusal
  return new Response(readable, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}"`,
      etag: `"${seal}"`,
    },
  })
}
