import type { Context } from 'hono'
import type { ShownRoom } from '#acts/opening/steps/shown-room.ts'
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
  /** The edition's waiting room, ended or not. */
  room: ShownRoom | undefined
}

export async function visit(site: Site, c: SiteContext, editionSlug: string): Promise<Visit | undefined> {
  const organisation = c.get('organisation')
  const shown = await site.editions.shown(organisation, editionSlug)
  if (!shown) return undefined
  const { id } = shown.guide.programme.edition
  const [seats, room] = await Promise.all([
    site.editions.seats(organisation, id),
    site.editions.room(organisation, id),
  ])
  return { shown, seats, room }
}

export function viewFor(c: SiteContext, { shown, seats, room }: Visit, language: HouseLanguage): View {
  return viewOf({
    language,
    guide: shown.guide,
    search: shown.search,
    products: shown.products,
    award: shown.award,
    openKits: shown.openKits,
    seats: seats.seats,
    seatsMark: seats.mark,
    room: room?.endedAt ? undefined : room,
    origin: c.get('origin'),
  })
}

export const htmlType = 'text/html; charset=utf-8'
