/**
 * Text of bytes in UTF-8, or in UTF-16 with a byte order mark. `binary` where the bytes are no text at all, `broken`
 * where they are text that breaks UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | 'binary' | 'broken' {
  const [first, second] = bytes
  const utf16 =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined
  if (!utf16 && looksBinary(bytes)) return 'binary'
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return 'broken'
  }
}

/** Zero bytes, or many control characters, in the first stretch. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  let control = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) control++
  }
  return control > head.length * 0.05
}
