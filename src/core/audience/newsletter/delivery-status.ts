/** Letters that came back for the moment, one after the other, until the address is suppressed. */
export const mostSoftBounces = 3

/**
 * Whether a status of RFC 3463 says that the mailbox is not there: 5.1.x (but not what is wrong with the sender's address) or
 * 5.2.1, disabled. A full mailbox or a policy says nothing for good (docs/rules/newsletter.md#suppressed-addresses).
 */
export function isHardStatus(status: string): boolean {
  return /^5\.(1\.(?!7$|8$)\d{1,3}|2\.1)$/.test(status)
}
