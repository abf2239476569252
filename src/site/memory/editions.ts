import { createHash } from 'node:crypto'
import { findAward } from '#acts/audience/find-award.ts'
import { listProductsOnSale, type ProductsOnSale } from '#acts/boxoffice/list-products-on-sale.ts'
import { type SeatsLeft, showAvailability } from '#acts/boxoffice/show-availability.ts'
import { showDraw } from '#acts/opening/show-draw.ts'
import { showWaitingRoom } from '#acts/opening/show-waiting-room.ts'
import type { ShownRoom } from '#acts/opening/steps/shown-room.ts'
import type { House } from '#acts/ports/house.ts'
import { listPressKits } from '#acts/press/list-press-kits.ts'
import { publicPageVersion } from '#acts/programme/public-page-version.ts'
import { showProgramme } from '#acts/programme/show-programme.ts'
import type { Award } from '#core/audience/award/ballot.ts'
import { isKitOpen } from '#core/press/press-kit.ts'
import { isRefusal } from '#core/refusal.ts'
import { type Guide, guideOf } from '../guide.ts'
import { type Search, searchOf } from '../search.ts'
import { keptFor } from './kept-for.ts'

/** An edition as it was read, under a mark that changes when it is read anew. */
export interface ShownEdition {
  mark: string
  guide: Guide
  search: Search
  products: ProductsOnSale
  /** Where the audience votes. */
  award: Award | undefined
  /** Films whose press kit anybody can have. */
  openKits: ReadonlySet<string>
}

export interface SeatsOfEdition {
  /** The same while every word that pages show is the same. */
  mark: string
  seats: ReadonlyMap<string, SeatsLeft>
}

/** What pages are drawn from, read no more often than needed. */
export interface Editions {
  shown(organisation: string, editionSlug: string): Promise<ShownEdition | undefined>
  seats(organisation: string, editionId: string): Promise<SeatsOfEdition>
  /** Its waiting room, when it has one; whoever looks at the hour makes the draw. */
  room(organisation: string, editionId: string): Promise<ShownRoom | undefined>
  /** Places by their ids, once they are drawn: read once for everybody who waited for it. */
  drawn(organisation: string, editionId: string): Promise<ReadonlyMap<string, number>>
}

/** How long a page may lag behind what happened, in milliseconds: a change at the desk, and a sale. */
const lag = { version: 250, seats: 1000, room: 1000, drawn: 3_600_000, programme: 60_000 }

export function openEditions(house: Pick<House, 'store' | 'clock'>): Editions {
  const by = 'public'
  const version = keptFor(lag.version, organisation => publicPageVersion(house, { organisation, by }))
  const seats = keptFor(lag.seats, async key => {
    const [organisation = '', editionId = ''] = key.split('\n')
    const left = await showAvailability(house, { organisation, by }, { editionId })
    return { seats: left, mark: markOf(left) }
  })

  const room = keptFor(lag.room, async key => {
    const [organisation = '', editionId = ''] = key.split('\n')
    const answer = await showWaitingRoom(house, { organisation, by }, { editionId })
    return isRefusal(answer) ? undefined : answer
  })

  const drawn = keptFor(lag.drawn, async key => {
    const [organisation = '', editionId = ''] = key.split('\n')
    const draw = await showDraw(house, { organisation, by }, { editionId })
    if (isRefusal(draw) || !draw.drawnAt) throw new Error('Asked for places before they were drawn')
    return new Map(draw.order.map((id, index) => [id, index + 1]))
  })

  let readings = 0
  // News whose hour has come and an embargo that ends change no version: hence the programme's own, longer lag.
  const reader = () =>
    keptFor(lag.programme, async key => {
      const [organisation = '', editionSlug = ''] = key.split('\n')
      const answer = await showProgramme(house, { organisation, by }, { editionSlug })
      if (isRefusal(answer)) return undefined
      const guide = guideOf(answer)
      readings += 1
      const { id: editionId } = answer.edition
      const products = await listProductsOnSale(house, { organisation, by }, { editionId })
      const award = await findAward(house, { organisation, by }, { editionId })
      const kits = await listPressKits(house, { organisation, by }, { editionId })
      const now = house.clock.now()
      const open = kits.filter(kit => isKitOpen(kit, 'public', now))
      return {
        guide,
        search: searchOf(guide),
        products,
        award: isRefusal(award) ? undefined : award,
        openKits: new Set(open.map(kit => kit.filmId)),
        mark: `${organisation}/${editionSlug}/${readings}`,
      }
    })
  // One reader an organisation and version: what was read of an older version is let go.
  const readers = new Map<string, { version: bigint; read: ReturnType<typeof reader> }>()

  return {
    async shown(organisation, slug) {
      const current = await version(organisation)
      let kept = readers.get(organisation)
      if (kept?.version !== current) {
        kept = { version: current, read: reader() }
        readers.set(organisation, kept)
      }
      return kept.read(`${organisation}\n${slug}`)
    },
    seats: (organisation, editionId) => seats(`${organisation}\n${editionId}`),
    room: (organisation, editionId) => room(`${organisation}\n${editionId}`),
    drawn: (organisation, editionId) => drawn(`${organisation}\n${editionId}`),
  }
}

/** The number of free seats is only shown for the last ones. */
function markOf(seats: ReadonlyMap<string, SeatsLeft>): string {
  const hash = createHash('sha256')
  for (const [id, { availability, free }] of seats)
    hash.update(`${id} ${availability} ${availability === 'last' ? free : ''}\n`)
  return hash.digest('base64url').slice(0, 16)
}
