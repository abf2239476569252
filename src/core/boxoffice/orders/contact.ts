import { type Refusal, refuse } from '#core/refusal.ts'

/** Who ordered: a name to find the order by, an address to send the tickets to. */
export interface Contact {
  name: string
  email: string
}

/**
 * One mailbox, as RFC 5321 has it without quoted local parts and address literals: nobody types those, and everything
 * else that a mail header could misread (spaces, commas, line ends, angle brackets) is thereby refused.
 */
const mailbox =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~\u{80}-\u{10ffff}-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~\u{80}-\u{10ffff}-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])$/iu

const longestName = 200
const longestMailbox = 254

/**
 * The contact with spaces set right (docs/rules/orders.md#contact). A name keeps its letters of every script; control
 * characters, line ends and invisible direction marks in it are refused: they would travel into a mail's header.
 */
export function readContact(contact: Contact): Contact | Refusal<'wrong-value' | 'address-wrong'> {
  const name = readName(contact.name)
  if (typeof name !== 'string') return name
  const email = readMailbox(contact.email)
  return typeof email === 'string' ? { name, email } : email
}

/** How an address is told from others: without case, and without what stands behind a plus. */
export function mailboxKey(email: string): string {
  const at = email.lastIndexOf('@')
  const name = email.slice(0, at).replace(/(?<=.)\+.*$/, '')
  return `${name}${email.slice(at)}`.normalize('NFC').toLowerCase()
}

export function readMailbox(given: string): string | Refusal<'address-wrong'> {
  const email = given.trim()
  if (email.length > longestMailbox || !mailbox.test(email))
    return refuse('address-wrong', { email: email.slice(0, longestMailbox) })
  return email
}

export function readName(given: string): string | Refusal<'wrong-value'> {
  const name = given.trim().replaceAll(/ {2,}/g, ' ')
  if (name === '' || [...name].length > longestName || /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(name)) {
    return refuse('wrong-value', { field: 'name', value: name.slice(0, longestName) })
  }
  return name
}

/** Of whoever holds a pass or gets a voucher: a name, and an address or none. */
export function readHolder(holder: Contact): Contact | Refusal<'wrong-value' | 'address-wrong'> {
  if (holder.email.trim() !== '') return readContact(holder)
  const name = readName(holder.name)
  return typeof name === 'string' ? { name, email: '' } : name
}
