import { load } from 'cheerio'
import { sql } from 'kysely'
import { setWaitingRoom } from '#acts/opening/set-waiting-room.ts'
import { createEdition } from '#acts/programme/create-edition.ts'
import { provesWork } from '#core/boxoffice/opening/room-secrets.ts'
import { isRefusal } from '#core/refusal.ts'
import { beside } from './books.ts'
import { post } from './rush.ts'

/** A waiting room whose doors are open, of an edition that is not on sale yet. */
export interface Room {
  editionId: string
  /** Path of its page. */
  path: string
}

export async function openRoom(folder: string): Promise<Room> {
  return beside(folder, async ({ ports, acting }) => {
    const today = ports.clock.now().toZonedDateTimeISO('America/La_Paz').toPlainDate()
    const edition = await createEdition(ports, acting, {
      ...{
        name: 'Sale to come',
        country: 'BO',
        timeZone: 'America/La_Paz',
        currency: 'BOB',
        languages: ['es'],
      },
      ...{ startsOn: today.add({ days: 20 }), endsOn: today.add({ days: 25 }), stage: 'programming' },
    })
    if (isRefusal(edition)) throw new Error(edition.refused)
    const opensAt = ports.clock.now().add({ hours: 20 })
    const rules = { doorsMinutes: 1440, placesPerAddress: 10_000, workBits: 8 }
    const room = await setWaitingRoom(ports, acting, { editionId: edition.id, opensAt, ...rules })
    if (isRefusal(room)) throw new Error(room.refused)
    return { editionId: edition.id, path: `/en/${edition.slug}/waiting-room` }
  })
}

/** Comes in as a browser does, and answers with the id of the place. Throws where the house is gone meanwhile. */
export async function comeIn(address: string, { path }: Room): Promise<string> {
  const form = load(await (await fetch(address + path)).text())('form.come-in')
  const question = form.find('[name=question]').attr('value')
  if (question === undefined) throw new Error('The page has no form')
  const bits = Number(form.attr('data-bits'))
  let work = 0
  while (!provesWork(question, String(work), bits)) work += 1
  const answer = await post(address + path, '', { question, work: String(work) })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (answer.status !== 303 || !cookie) throw new Error(`Coming in answered ${answer.status}`)
  return decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)).split('.')[0]!
}

/** How many of these places are still there. */
export async function keptPlaces(
  folder: string,
  { editionId }: Room,
  ids: readonly string[],
): Promise<number> {
  return beside(folder, ({ house, acting }) =>
    house.connection.withinOrganisation(acting.organisation, async db => {
      const { rows } = await sql<{ kept: number }>`
        select count(*)::integer as kept from waiting_place where edition_id = ${editionId}
        and id = any(${ids as string[]}::uuid[])`.execute(db)
      return rows[0]!.kept
    }),
  )
}
