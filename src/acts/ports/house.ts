import type { Chance } from './chance.ts'
import type { Clock } from './clock.ts'
import type { DocumentText } from './document-text.ts'
import type { Store } from './store.ts'

/** Everything that acts need from outside; each act takes only what it uses: `Pick<House, 'store' | 'clock'>`. */
export interface House {
  store: Store
  clock: Clock
  chance: Chance
  documentText: DocumentText
}
