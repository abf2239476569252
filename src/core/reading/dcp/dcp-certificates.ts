import type { Certificate } from '../../film/facts.ts'

/** The board that rates in a territory. */
const BOARDS: Readonly<Record<string, string>> = {
  US: 'MPA',
  GB: 'BBFC',
  UK: 'BBFC',
  DE: 'FSK',
  ES: 'ICAA',
  FR: 'CNC',
  NL: 'Kijkwijzer',
  PT: 'IGAC',
}
/** How the boards write what names of packages write without signs. */
const WRITTEN: Readonly<Record<string, string>> = { PG13: 'PG-13', NC17: 'NC-17' }
/** Said where there is no rating: to be decided, to be confirmed, not rated. */
const NONE = new Set(['TD', 'TBD', 'TBC', 'TBA', 'NR', 'NULL', 'XX', 'UR'])

/** The rating behind a territory ("US-PG13"), or undefined where the film has none. */
export function dcpCertificate(territory: string, rating: string): Certificate | undefined {
  if (NONE.has(rating)) return undefined
  const system = BOARDS[territory]
  const value = WRITTEN[rating] ?? rating
  return system ? { system, value } : { value }
}
