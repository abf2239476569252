import type { BoxOfficeShelf } from './box-office.ts'
import type { DoorShelf } from './door.ts'
import type { LetterShelf } from './letters.ts'
import type { ProgrammeShelf } from './programme.ts'
import type { RecordShelf } from './record.ts'

/** What one organisation keeps, inside one transaction. */
export interface Shelves {
  record: RecordShelf
  programme: ProgrammeShelf
  boxOffice: BoxOfficeShelf
  door: DoorShelf
  letters: LetterShelf
}

export interface Store {
  /**
   * Runs `work` in one transaction that sees only this organisation. A thrown error rolls back; a returned
   * refusal commits nothing either when `work` returns one (docs/decisions/002-refusals-roll-back.md).
   */
  within<Answer>(organisation: string, work: (shelves: Shelves) => Promise<Answer>): Promise<Answer>
}
