/** Whether two plain values (as JSON has them) say the same, whatever the order of their keys. */
export function deepEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  return keys.every(
    key =>
      Object.hasOwn(other, key) &&
      deepEqual((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  )
}
