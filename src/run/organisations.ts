import { isSlug } from '#core/slug.ts'
import { createOrganisation } from '#store/migrate.ts'
import type { NotOpened } from './database.ts'
import type { OpenHouse } from './house.ts'

/** The organisation that a new house begins with. */
const first = { slug: 'festival', name: 'Festival' }

/** Makes an organisation with a schema of its own; its name in the house's list comes last, when all of it is there. */
export async function addOrganisation(
  { connection, connectionString }: Pick<OpenHouse, 'connection' | 'connectionString'>,
  { slug, name, hosts = [] }: { slug: string; name: string; hosts?: readonly string[] },
): Promise<NotOpened | undefined> {
  if (!isSlug(slug) || slug.length > 40 || !/^[a-z]/.test(slug)) {
    return {
      refused: 'wrong-value',
      sentence: `"${slug}" cannot be an organisation's address: lower-case letters, digits and hyphens, a letter first, at most 40.`,
    }
  }
  const made = await createOrganisation(connectionString, slug)
  if ('refused' in made) return made
  await connection.withinHouse(async house => {
    await house
      .insertInto('organisation')
      .values({ slug, name })
      .onConflict(known => known.column('slug').doUpdateSet({ name }))
      .execute()
    for (const host of hosts) {
      await house
        .insertInto('host_name')
        .values({ host: host.toLowerCase(), organisation: slug })
        .onConflict(known => known.column('host').doUpdateSet({ organisation: slug }))
        .execute()
    }
  })
  return undefined
}

/** A house without an organisation gets its first; an interrupted first run is finished by the next. */
export async function openFirstOrganisation(house: OpenHouse): Promise<NotOpened | undefined> {
  const known = await house.connection.withinHouse(tables =>
    tables.selectFrom('organisation').select('slug').limit(1).execute(),
  )
  return known.length > 0 ? undefined : addOrganisation(house, first)
}

interface AtHome {
  organisation: string
  editionSlug?: string
}

/** For how long a host name's answer is kept in memory: a new host name is heard of after that. */
const keptFor = 10_000

/**
 * Who is at home under a host name: the organisation it is entered for, else the only one there is. Answers from
 * memory and looks again every ten seconds.
 */
export function organisationsByHost({ connection }: Pick<OpenHouse, 'connection'>) {
  let known: Promise<{ hosts: Map<string, AtHome>; only: AtHome | undefined }> | undefined
  let until = 0

  const look = () =>
    connection.withinHouse(async house => {
      const organisations = await house.selectFrom('organisation').select('slug').limit(2).execute()
      const rows = await house
        .selectFrom('host_name')
        .select(['host', 'organisation', 'edition_slug'])
        .execute()
      const hosts = new Map<string, AtHome>()
      for (const { host, organisation, edition_slug } of rows)
        hosts.set(host, { organisation, ...(edition_slug && { editionSlug: edition_slug }) })
      const only = organisations.length === 1 ? { organisation: organisations[0]!.slug } : undefined
      return { hosts, only }
    })

  return async (host: string): Promise<AtHome | undefined> => {
    if (!known || performance.now() > until) {
      until = performance.now() + keptFor
      known = look()
      // A failed look is not remembered: the next request looks again.
      known.catch(() => {
        known = undefined
      })
    }
    const { hosts, only } = await known
    return hosts.get(host) ?? only
  }
}
