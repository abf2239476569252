import { day, id, moment, money, onlyWithPeople, optional, ref, text, whole } from './table.ts'

/** Who gave. */
export const appealTables = onlyWithPeople([
  {
    name: 'monthly_gift',
    says: 'Gifts that are given every month. Those that run come in as ended: only the house that they left charges the next ones.',
    belongs: { through: ['campaign_id'] },
    key: ['id'],
    columns: {
      id,
      campaign_id: ref('campaign'),
      ...money,
      name: text,
      email: text,
      language: text,
      shown_name: text,
      token: text,
      state: text,
      day: optional(whole),
      next_on: optional(day),
      promised_at: moment,
      ended_at: optional(moment),
      ended_by: optional(text),
      why_ended: optional(text),
    },
  },
  {
    name: 'gift',
    says: 'Gifts to appeals.',
    belongs: { through: ['campaign_id'] },
    key: ['id'],
    columns: {
      id: ref('order_product'),
      campaign_id: ref('campaign'),
      shown_name: text,
      monthly_gift_id: optional(ref('monthly_gift')),
      month: optional(day),
    },
  },
  {
    name: 'gift_receipt_year',
    says: 'How far the numbers of the organisation’s receipts have come.',
    belongs: 'all',
    key: ['year'],
    columns: { year: whole, last: whole },
  },
  {
    name: 'gift_receipt',
    says: 'Receipts of gifts.',
    belongs: { through: ['gift_id'] },
    key: ['gift_id'],
    columns: {
      gift_id: ref('gift'),
      year: whole,
      number: whole,
      giver: text,
      ...money,
      issued_at: moment,
      issued_by: text,
    },
  },
])
