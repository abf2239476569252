import { bytes, id, json, moment, onlyWithPeople, optional, ref, text } from './table.ts'

/** Readers of the newsletter: the organisation’s, whatever edition they signed up at. */
export const readerTables = onlyWithPeople([
  {
    name: 'subscriber',
    says: 'Readers of the newsletter.',
    belongs: 'all',
    key: ['id'],
    columns: {
      id,
      email: text,
      mailbox: text,
      name: text,
      language: text,
      token: text,
      confirmed_at: moment,
      left_at: optional(moment),
    },
  },
  {
    name: 'subscription',
    says: 'What they want letters about: the festival, a section, a film, or those to the press.',
    belongs: { through: ['section_id', 'film_id'] },
    key: ['subscriber_id', 'kind', 'section_id', 'film_id'],
    columns: {
      subscriber_id: ref('subscriber'),
      kind: text,
      section_id: optional(ref('section')),
      film_id: optional(ref('film')),
      city: text,
    },
  },
  {
    name: 'newsletter_sign_up',
    says: 'Sign-ups, with the proof of consent.',
    belongs: { edition: 'edition_id' },
    key: ['id'],
    columns: {
      id,
      edition_id: ref('edition'),
      token: text,
      email: text,
      mailbox: text,
      name: text,
      language: text,
      topics: json,
      asked_at: moment,
      shown_text: text,
      page: text,
      confirmed_at: optional(moment),
      subscriber_id: optional(ref('subscriber')),
    },
  },
  {
    name: 'suppressed_mailbox',
    says: 'Addresses that are written to no more.',
    belongs: 'all',
    key: ['digest'],
    isShared: true,
    columns: { digest: bytes, email: text, why: text, told: text, at: moment },
  },
])
