import type { Transaction } from 'kysely'
import type { RecordShelf } from '#acts/ports/record.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { correctionShelf } from './record-corrections.ts'
import { documentShelf } from './record-documents.ts'
import { filmShelf } from './record-films.ts'
import { peopleShelf } from './record-people.ts'
import { pressShelf } from './record-press.ts'
import { sameOrNotShelf } from './record-same-or-not.ts'

/** Documents, films, people and the press in one organisation's schema. */
export function recordShelf(organisation: Transaction<OrganisationTables>): RecordShelf {
  return {
    documents: documentShelf(organisation),
    corrections: correctionShelf(organisation),
    films: filmShelf(organisation),
    people: peopleShelf(organisation),
    sameOrNot: sameOrNotShelf(organisation),
    press: pressShelf(organisation),
  }
}
