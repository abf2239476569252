import type { Context } from 'hono'
import type { HouseLanguage } from '#core/localised.ts'
import type { Editions, SeatsOfEdition, ShownEdition } from './memory/editions.ts'
import type { PageMemory } from './memory/page-memory.ts'
import type { SiteHouse, SiteOptions } from './options.ts'
import { type View, viewOf } from './view.ts'

/** What every route works with. */
export interface Site {
  house: SiteHouse
  options: SiteOptions
  editions: Editions
  pages: PageMemory
}

/** What one request is about, set before any route. */
export interface SiteEnv {
  Variables: {
    organisation: string
    /** Of the host name, when one is set. */
    editionSlug: string | undefined
    /** `https://festival.example` */
    origin: string
  }
}

export type SiteContext = Context<SiteEnv>

/** An edition with the seats that are left, for one request. */
export interface Visit {
  shown: ShownEdition
  seats: SeatsOfEdition
}

export async function visit(site: Site, c: SiteContext, editionSlug: string): Promise<Visit | undefined> {
  const organisation = c.get('organisation')
  const shown = await site.editions.shown(organisation, editionSlug)
  if (!shown) return undefined
  return { shown, seats: await site.editions.seats(organisation, shown.guide.programme.edition.id) }
}

export function viewFor(c: SiteContext, { shown, seats }: Visit, language: HouseLanguage): View {
  return viewOf({
    language,
    guide: shown.guide,
    search: shown.search,
    seats: seats.seats,
    origin: c.get('origin'),
  })
}

export const htmlType = 'text/html; charset=utf-8'
