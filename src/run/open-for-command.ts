import type { House } from '#acts/ports/house.ts'
import { Declined, type Refused } from '#cli/answer.ts'
import type { AddOrganisation } from '#cli/organisation.ts'
import type { Rehearse } from '#cli/rehearse.ts'
import type { WithHouse } from '#cli/with-house.ts'
import { dataFolder, serverBeside } from './database.ts'
import { type OpenHouse, openHouse } from './house.ts'
import { openLog } from './logs.ts'
import { addOrganisation, openFirstOrganisation } from './organisations.ts'
import { portsOf } from './ports.ts'
import { rehearse } from './rehearsal/rehearse.ts'
import { usualTiming } from './rehearsal/sale-on-copy.ts'
import type { Settings } from './settings.ts'
import { untilStopped } from './until-stopped.ts'

/** A house for one command: beside the one that runs in the data folder, else opened for it. */
async function withOpenHouse<Answer extends object>(
  settings: Settings,
  work: (house: OpenHouse) => Promise<Answer | Refused>,
): Promise<Answer | Refused> {
  const folder = dataFolder(settings)
  if (typeof folder !== 'string') return folder
  const house = await openHouse(settings, openLog(folder, settings.logLevel), serverBeside(settings))
  if ('refused' in house) return house
  try {
    return (await openFirstOrganisation(house)) ?? (await work(house))
  } finally {
    await house.close()
  }
}

/** The ports of a house for one command, and the organisation it works for. */
export function withPorts(readSettings: () => Settings): WithHouse<House> {
  return work =>
    withOpenHouse(readSettings(), async opened => {
      const { house, organisation } = await worksFor(opened)
      return work(house, organisation)
    })
}

async function worksFor(opened: OpenHouse): Promise<{ house: House; organisation: string }> {
  const { settings } = opened
  const house = portsOf(opened, settings.publicUrl ?? `http://${settings.host}:${settings.port}`)
  const slugs = (await house.accounts.organisations()).map(organisation => organisation.slug)
  return { house, organisation: chosen(slugs, settings.organisation) }
}

function chosen(slugs: readonly string[], wanted: string | undefined): string {
  if (wanted === undefined && slugs.length === 1) return slugs[0]!
  if (wanted !== undefined && slugs.includes(wanted)) return wanted
  throw new Declined(
    `Say in CARTELERA_ORGANISATION which organisation this is for: ${slugs.join(', ')}${wanted === undefined ? '' : ` (not ${wanted})`}.`,
  )
}

export function addOrganisationWith(readSettings: () => Settings): AddOrganisation {
  return wish =>
    withOpenHouse(readSettings(), async house => (await addOrganisation(house, wish)) ?? { made: true })
}

/** Ctrl-C while it goes on takes everything away that was made. */
export function rehearseWith(readSettings: () => Settings): Rehearse {
  return wish =>
    withOpenHouse(readSettings(), async opened => {
      const { connectionString } = opened
      const stopped = untilStopped().then(() => {
        throw new Declined('The rehearsal was stopped; its copy is taken away.')
      })
      const timing = usualTiming(wish.buyers, wish.minutes)
      return rehearse({ ...(await worksFor(opened)), connectionString }, { ...wish, timing, stopped })
    })
}
