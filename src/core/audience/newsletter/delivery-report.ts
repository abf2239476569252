import { mailboxKey } from '../../boxoffice/orders/contact.ts'
import { isHardStatus } from './delivery-status.ts'

/** A message that came back, in its parts; `content` is text. */
export interface IncomingMessage {
  /** Addresses it came to: To, Delivered-To, X-Original-To. */
  recipients: readonly string[]
  /** Parts of the report, in their order, with their media types. */
  parts: readonly { mediaType: string; content: string }[]
}

/** What a report says about one letter. */
export interface DeliveryReport {
  token: string
  /** Whom it says the letter was for, as mailboxes are told from each other. */
  mailbox: string
  report: 'hard' | 'soft' | 'complaint'
  /** The status with what the server said, or the type of the complaint. */
  told: string
}

/**
 * What a report says about letters of ours (docs/rules/newsletter.md#reports-that-come-back): one for each recipient that a
 * token of ours belongs to it. Empty for everything that is no report, or says nothing for good.
 */
export function readReport({ recipients, parts }: IncomingMessage): DeliveryReport[] {
  const part = (...types: string[]) => parts.find(({ mediaType }) => types.includes(mediaType))?.content
  const returned = part('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers')
  const headers = fieldsIn(firstBlock(returned ?? ''))
  const token = tokenIn([...recipients, headers.get('message-id') ?? ''])
  if (!token) return []
  const status = part('message/delivery-status', 'message/global-delivery-status')
  if (status !== undefined) return statusReports(status, token)
  const feedback = part('message/feedback-report')
  return feedback === undefined ? [] : complaintsIn(fieldsIn(feedback), headers, token)
}

/** `bounces+TOKEN@…` or `<TOKEN@…>`; two different ones say nothing. */
function tokenIn(addresses: readonly string[]): string | undefined {
  const tokens = new Set(
    addresses.flatMap(address => /(?:\+|^\s*<?)([0-9a-f]{32})@/i.exec(address)?.[1]?.toLowerCase() ?? []),
  )
  return tokens.size === 1 ? [...tokens][0] : undefined
}

/** RFC 3464: a block about the message, then one for each recipient. */
function statusReports(content: string, token: string): DeliveryReport[] {
  const [, ...recipients] = blocksIn(content).map(fieldsIn)
  return recipients.flatMap(fields => {
    const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0]
    const mailboxes = [fields.get('original-recipient'), fields.get('final-recipient')].flatMap(addressOf)
    if (fields.get('action')?.toLowerCase() !== 'failed' || !status || status.startsWith('2.')) return []
    const report = isHardStatus(status) ? ('hard' as const) : ('soft' as const)
    const told = `${status} ${fields.get('diagnostic-code') ?? ''}`.trim().slice(0, 500)
    return mailboxes.map(mailbox => ({ token, mailbox, report, told }))
  })
}

/** RFC 5965; of its types, only `abuse` says that somebody does not want letters. */
function complaintsIn(
  fields: ReadonlyMap<string, string>,
  headers: ReadonlyMap<string, string>,
  token: string,
): DeliveryReport[] {
  if (fields.get('feedback-type')?.toLowerCase() !== 'abuse') return []
  const named = fields.get('original-rcpt-to') ?? headers.get('to')
  return addressOf(named).map(mailbox => ({ token, mailbox, report: 'complaint' as const, told: 'abuse' }))
}

/** `rfc822; wara@example.org`, `<wara@example.org>` or `Wara <wara@example.org>`. */
function addressOf(field: string | undefined): string[] {
  const found = /([^\s<>;,"]+@[^\s<>;,"]+)>?\s*$/.exec(field ?? '')?.[1]
  return found ? [mailboxKey(found)] : []
}

const blocksIn = (content: string) =>
  content
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .filter(block => block.trim() !== '')

const firstBlock = (content: string) => blocksIn(content)[0] ?? ''

/** Fields of a header by their names in lower case, unfolded; of several of a name the first. */
function fieldsIn(block: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of block
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split('\n')) {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? []
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value!.trim())
  }
  return fields
}
