/**
 * What of an organisation goes into the copy of a rehearsal, and which columns become something else on the way
 * (docs/rules/rehearsal.md#the-copy). A table that is not named here is left out: nobody's data are copied because
 * somebody forgot to think of them.
 */
export const copiedTables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  film: {},
  person: {},
  credit: {},
  press_entry: { document_id: 'null' },
  edition: {},
  edition_film: {},
  section: {},
  venue: {},
  screen: {},
  opening_window: {},
  programme_item: {},
  programme_item_film: {},
  screening: { guest_ids: `'{}'` },
  released_screening: { guest_ids: `'{}'` },
  news: {},
  public_version: {},
  price: {},
  pass_product: {},
  voucher_offer: {},
  discount_code: { uses: '0', note: `''`, made_by: `'rehearsal'` },
  // Who has a seat already stays out; that the seat is not to be had stays. Nobody waits in the copy.
  allocation: { held: '0', sold: '0', blocked: 'held + sold + blocked', awaited: 'false' },
  screening_seats: {},
  seat_release: {},
  screening_seat_release: {},
  seat_map: { drawn_by: `'rehearsal'` },
  screening_place: {},
  taken_place: { hold_id: 'null', ticket_id: 'null' },
}
