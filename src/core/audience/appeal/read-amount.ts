/**
 * The amount that somebody typed, in minor units: `25`, `25.50`, `25,50`, `1’250.–`, `1.000`, `1,234.50`. The last mark is a
 * decimal point if no more digits stand behind it than the currency has; undefined when it is no amount.
 *
 * @param digits of the currency's minor unit: 2 for cents, 0 where there are none
 */
export function readAmount(typed: string, digits: number): number | undefined {
  const plain = typed.replaceAll(/[\s'’\u00a0\u202f]/g, '').replace(/[.,][-–—]+$/, '')
  const parts = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:([.,])(\d+))?$/.exec(plain)
  if (!parts) return undefined
  const [, whole = '', point = '', rest = ''] = parts
  if (rest.length > digits) return undefined
  const marks = new Set(whole.replaceAll(/\d/g, ''))
  if (marks.size > 1 || marks.has(point)) return undefined
  const amount = Number(whole.replaceAll(/[.,]/g, '')) * 10 ** digits + Number(rest.padEnd(digits, '0') || 0)
  return Number.isSafeInteger(amount) ? amount : undefined
}
