import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import type { Gift } from './campaign.ts'

const columns = {
  receipt: ({ receipt }) => receipt,
  received: ({ receivedAt }) => receivedAt.toString(),
  order: ({ orderNumber }) => shownNumber(orderNumber),
  name: ({ name }) => name,
  email: ({ email }) => email,
  shown: ({ shownName }) => shownName,
  // Minor units.
  amount: ({ money }) => String(money.amount),
  currency: ({ money }) => money.currency,
  refunded: ({ isRefunded }) => (isRefunded ? 'yes' : 'no'),
} satisfies Record<string, (gift: Gift) => string>

/** Gifts as CSV (RFC 4180); what a spreadsheet would take for a formula begins with an apostrophe. */
export function giftsTable(gifts: readonly Gift[]): string {
  const rows = gifts.map(gift => Object.values(columns).map(of => cell(of(gift))))
  return [Object.keys(columns), ...rows].map(row => `${row.join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
