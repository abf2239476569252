/**
 * The floors of the house (docs/architecture.md): which room may look into which.
 * `types` marks a look that is for types alone.
 */
export interface Room {
  /** What lives here, as the message to a lost import tells it. */
  is: string
  sees: readonly string[]
  /** Rooms of which only types may be imported. */
  seesTypes?: readonly string[]
}

/** Rules that a browser at the door follows without a network: pure, and the same as the house's. */
const atTheDoor = [
  'core/boxoffice/ticket/base32.ts',
  'core/boxoffice/door/door-answer.ts',
  'core/boxoffice/door/door-scan.ts',
  'core/boxoffice/door/door-summary.ts',
  'core/boxoffice/ticket/number.ts',
  'core/boxoffice/ticket/ticket-code.ts',
]

const face = { sees: ['acts', 'core', 'words'] }

export const rooms: Record<string, Room> = {
  core: { is: 'pure rules: no IO, no clock, no randomness, no words for people', sees: [] },
  acts: { is: 'what people do, through the ports in acts/ports', sees: ['core'] },
  words: { is: 'catalogs in four languages and the formatting of values', sees: ['core'] },
  store: { is: 'PostgreSQL behind the ports', sees: ['core', 'acts/ports', 'acts/acting.ts'] },
  outside: {
    is: 'documents, mail, payment, printing and the clock behind the ports',
    sees: ['core', 'acts/ports', 'acts/acting.ts'],
  },
  api: { is: 'HTTP and OpenAPI', ...face },
  site: { is: 'the public pages', ...face },
  letters: { is: 'e-mails, tickets and PDFs', ...face },
  cli: { is: 'one command a file', ...face },
  desk: {
    is: 'the staff’s web app, which talks to api/ over HTTP only',
    sees: atTheDoor,
    seesTypes: ['core', 'api'],
  },
  run: {
    is: 'the wiring',
    sees: ['core', 'acts', 'words', 'store', 'outside', 'api', 'site', 'letters', 'cli', 'desk'],
  },
}

/** Where code that a room may not see should go instead, by the room it was wanted from. */
export const remedies: Record<string, string> = {
  acts: 'turn it around: the act calls the port, and what you need comes in as an argument',
  store: 'declare what you need in acts/ports and let src/run hand it over',
  outside: 'declare what you need in acts/ports and let src/run hand it over',
  words: 'return a code or a value and let a face (api, site, letters, cli, desk) find the words',
  core: 'ask the API for the answer, or import the type alone (`import type`)',
  run: 'run/ wires the others and nobody looks into it: take what you need as an argument',
}

/** For a room without a remedy of its own: the faces. */
export const remedyForFace =
  'what two faces need is an act (src/acts), a rule (src/core) or a wording (src/words)'

/** Names that hold anything and say nothing. */
export const drawers = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'manager',
  'managers',
  'misc',
  'shared',
  'lib',
  'stuff',
  'item',
  'items',
]
