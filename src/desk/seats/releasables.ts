import type { Releasable } from '#core/boxoffice/seats/setting-free.ts'
import type { Say } from '../words/words.tsx'
import { allocationKinds } from './allocation-kinds.ts'

/** What can be set free: seats of an allocation, or those of people who did not come. */
export const releasables: readonly Releasable[] = [
  'press',
  'no-shows',
  ...allocationKinds.filter(kind => kind !== 'press'),
]

export const releasableName = (say: Say, what: Releasable): string =>
  what === 'no-shows' ? say('seats.no-shows') : say(`allocation.${what}`)
