import { moment, onlyWithPeople, optional, ref, text, whole } from './table.ts'

/** Who came, and what they said of it. */
export const doorTables = onlyWithPeople([
  {
    name: 'admission',
    says: 'Tickets whose holders were let in.',
    belongs: { through: ['ticket_id'] },
    key: ['ticket_id'],
    columns: {
      ticket_id: ref('ticket'),
      screening_id: ref('screening'),
      at: moment,
      by: text,
      door: text,
      device: text,
      sequence: whole,
      left_at: optional(moment),
    },
  },
  {
    name: 'door_move',
    says: 'The journal of the door.',
    belongs: { through: ['ticket_id'] },
    key: [],
    columns: { ticket_id: ref('ticket'), act: text, at: moment, by: text, door: text },
  },
  {
    name: 'door_scan',
    says: 'Every scan that devices kept.',
    belongs: { through: ['screening_id'] },
    key: ['device', 'sequence'],
    columns: {
      device: text,
      sequence: whole,
      ticket_id: optional(ref('ticket')),
      screening_id: ref('screening'),
      act: text,
      answer: text,
      door: text,
      device_at: moment,
      at: moment,
      received_at: moment,
      by: text,
      undoes_device: optional(text),
      undoes_sequence: optional(whole),
    },
  },
  {
    name: 'ballot',
    says: 'Votes for the audience award.',
    belongs: { through: ['ticket_id'] },
    key: ['ticket_id'],
    columns: { ticket_id: ref('ticket'), stars: whole, cast_at: moment, changed_at: moment },
  },
])
