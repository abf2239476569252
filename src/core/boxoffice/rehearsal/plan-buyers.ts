import { numbersBelow } from '../opening/draw.ts'

/** What one simulated buyer is going to do (docs/rules/rehearsal.md#the-buyers). */
export interface BuyerPlan {
  /** Milliseconds from the opening of the sale at which they come; negative before. */
  comesAt: number
  /** Screenings they want, the dearest first. */
  wants: { screeningId: string; seats: number }[]
  /** Screenings whose pages they read besides. */
  looksAt: string[]
  /** Has put what they want on a wish-list, before the opening. */
  hasList: boolean
  /** Leaves when the seats are in the basket. */
  givesUp: boolean
  /** Milliseconds that they read a page. */
  reads: number
}

export interface SaleToRehearse {
  /** On sale to the public. */
  screenings: readonly string[]
  /** Most seats of one screening in one basket. */
  seatsPerScreening: number
  /** Milliseconds before the opening from which people come, and after it until the last do. */
  lead: number
  late: number
  /** Milliseconds that the slowest read a page. */
  reads: number
}

/** How many of a hundred. */
const share = { comesBefore: 80, hasList: 30, givesUp: 15 }
const mostWants = 3

/** Parties, each as likely as the other: most people come in twos. */
const parties = [1, 1, 1, 2, 2, 2, 2, 2, 3, 4]

/**
 * Plans buyers by chance.
 *
 * @param word numbers of 32 bits, each as likely as any other: the same give the same buyers
 */
export function planBuyers(count: number, sale: SaleToRehearse, word: () => number): BuyerPlan[] {
  const below = numbersBelow(word)
  const popular = popularity(sale.screenings, word)
  const percent = (part: number) => below(100) < part
  return Array.from({ length: count }, () => {
    const isEarly = percent(share.comesBefore)
    const wanted = severalOf(popular, 1 + below(mostWants))
    return {
      comesAt: isEarly ? -below(sale.lead) : below(sale.late),
      wants: wanted.map(screeningId => ({
        screeningId,
        seats: Math.min(parties[below(parties.length)]!, sale.seatsPerScreening),
      })),
      looksAt: severalOf(popular, below(3)),
      hasList: isEarly && percent(share.hasList),
      givesUp: percent(share.givesUp),
      reads: below(sale.reads),
    }
  })
}

/**
 * Draws screenings as people want them: the order is drawn once, and the nth of it is wanted one nth as often as the
 * first (Zipf).
 */
export function popularity(screenings: readonly string[], word: () => number): () => string {
  const below = numbersBelow(word)
  const order = [...screenings]
  for (let last = order.length - 1; last > 0; last--) {
    const chosen = below(last + 1)
    ;[order[last], order[chosen]] = [order[chosen]!, order[last]!]
  }
  const ends: number[] = []
  order.forEach((_, place) => {
    ends.push((ends.at(-1) ?? 0) + 1 / (place + 1))
  })
  return () => {
    const drawn = (word() / 2 ** 32) * ends.at(-1)!
    return order[ends.findIndex(end => drawn < end)]!
  }
}

/** Some screenings, each once; fewer where the same come up again. */
function severalOf(popular: () => string, count: number): string[] {
  return [...new Set(Array.from({ length: count }, popular))]
}
