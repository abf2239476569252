/** The sender of one letter's envelope: `bounces+TOKEN@festival.example` (docs/rules/newsletter.md#reports-that-come-back). */
export function verpSender(bounces: string, token: string): string {
  const at = bounces.lastIndexOf('@')
  return `${bounces.slice(0, at)}+${token}${bounces.slice(at)}`
}
