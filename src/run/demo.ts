import { listEditions } from '#acts/programme/list-editions.ts'
import { readEditionFiles } from '#cli/seed/edition-files.ts'
import { loadDemo } from '#cli/seed/load-demo.ts'
import type { SeedHouse } from '#cli/seed/seeding.ts'
import { isRefusal } from '#core/refusal.ts'

/** What a house shows that has nothing of its own yet. */
const demo = { stage: 'on-sale', seed: 1 } as const

/**
 * Loads the demo edition into an organisation that has no edition: that is the first run.
 *
 * @returns whether it did
 */
export async function loadDemoOnFirstRun(
  house: SeedHouse,
  organisation: string,
  say: (line: string) => void,
): Promise<boolean> {
  const { total } = await listEditions(house, { organisation, by: 'demo' }, { perPage: 1 })
  if (total > 0) return false
  say('Loading the demo edition (once; some seconds) …')
  const loaded = await loadDemo(house, organisation, await readEditionFiles(), {
    ...demo,
    now: house.clock.now(),
  })
  return !isRefusal(loaded)
}
