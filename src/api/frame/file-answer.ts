/** A file to keep, under its name. */
export function fileAnswer(
  { name, bytes }: { name: string; bytes: Uint8Array },
  mediaType: string,
): Response {
  const plain = name.replaceAll(/[^\w. -]/g, '_')
  return new Response(bytes.slice(), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })
}
