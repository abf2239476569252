/** The sale that opens, as every figure of `rush` has it. */

/** So long is each measured. */
export const seconds = 5
/** Screenings that a spread sale is about. */
export const spread = 200
/** Seats of a house with free seating that does not sell out. */
export const endless = 1_000_000
export const said = { name: 'Ana Buyer', email: 'ana@example.org', language: 'en', way: 'counter' } as const
