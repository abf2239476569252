import type { ProductsOnSale } from '#acts/boxoffice/list-products-on-sale.ts'
import type { SeatsLeft } from '#acts/boxoffice/show-availability.ts'
import type { ShownRoom } from '#acts/opening/steps/shown-room.ts'
import type { Award } from '#core/audience/award/ballot.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { Key } from '#words/catalogs.ts'
import { type Params, speak } from '#words/speak.ts'
import { type Addresses, addressesOf } from './addresses.ts'
import type { Guide } from './guide.ts'
import type { Search } from './search.ts'

/** Everything a page of an edition is drawn from: no store, no clock. */
export interface View {
  language: HouseLanguage
  guide: Guide
  search: Search
  seats: ReadonlyMap<string, SeatsLeft>
  /** Of these seats; with it, a page goes on to tell what is left while it is open. */
  seatsMark?: string
  /** The waiting room that seats are had through; undefined while the shop is open to everybody. */
  room?: ShownRoom | undefined
  products: ProductsOnSale
  /** Where the audience votes. */
  award?: Award | undefined
  /** Films whose press kit anybody can have. */
  openKits: ReadonlySet<string>
  addresses: Addresses
  /** `https://festival.example`, for what must name itself in full. */
  origin: string
  say(key: Key, params?: Params): string
}

export function viewOf(parts: Omit<View, 'addresses' | 'say'>): View {
  return {
    ...parts,
    addresses: addressesOf(parts.guide.programme.edition.slug),
    say: (key, params) => speak(parts.language, key, params),
  }
}

/** Whether passes or vouchers are sold here at the moment. */
export function isSelling({ products: { passes, vouchers } }: View): boolean {
  return passes.length > 0 || vouchers !== undefined
}
