/** How a program's key begins, so that a scanner for leaked secrets can recognise it. */
export const keyBeginning = 'cartelera_'

/** Random bytes as letters, digits, `-` and `_`: a secret that stands in any address. */
export function secretFrom(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
}
