import type { Hono } from 'hono'
import { makeFirstSignInLink } from '#acts/house/make-first-sign-in-link.ts'
import type { House } from '#acts/ports/house.ts'
import type { Tries } from '#acts/ports/tries.ts'
import { apiApp } from '#api/api-app.ts'
import { enterPath } from '#api/sign-in/enter-page.ts'
import { openSignIn } from '#store/sign-in/open-sign-in.ts'
import type { OpenHouse } from './house.ts'

/** The API with the sign-in behind it. */
export interface ApiFace {
  app: Hono
  tries: Tries
  close(): Promise<void>
}

/** Opens the API over a house whose ports are all there. */
export async function openApiFace(
  ports: House,
  { settings, log, connectionString }: Pick<OpenHouse, 'settings' | 'log' | 'connectionString'>,
): Promise<ApiFace> {
  const { signIn, tries, close } = await openSignIn(connectionString, {
    publicUrl: settings.publicUrl ?? `http://${settings.host}:${settings.port}`,
    clock: ports.clock,
    log,
    ...(settings.secret && { secret: settings.secret }),
  })
  const app = apiApp(
    { ...ports, signIn, tries },
    {
      onFault: (error, about) => log.error({ err: error, ...about }, 'A request to the API failed'),
      // The house itself speaks no TLS: under https something of ours stands in front.
      behindProxy: settings.publicUrl?.startsWith('https:') ?? false,
    },
  )
  return { app: app as unknown as Hono, tries, close }
}

/** The one-time addresses that sign the person at the console in: one an admin, however many organisations. */
export async function firstSignInAddresses(
  house: Pick<House, 'accounts' | 'clock' | 'chance'>,
  address: string,
): Promise<{ organisation: string; address: string; until: Temporal.Instant }[]> {
  const served = new Set<string>()
  const addresses = []
  for (const { slug, name } of await house.accounts.organisations()) {
    const link = await makeFirstSignInLink(house, { organisation: slug, by: 'console' }, { served })
    if (!link) continue
    served.add(link.staffId)
    addresses.push({
      organisation: name,
      address: `${address}${enterPath}?link=${link.secret}`,
      until: link.until,
    })
  }
  return addresses
}
