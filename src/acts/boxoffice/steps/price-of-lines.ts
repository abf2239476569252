import { amountOf } from '#core/boxoffice/prices/price.ts'
import type { Money } from '#core/money.ts'
import type { OnSale, WantedLine } from './seats-on-sale.ts'

/** What one seat of a line costs, of lines that `whyNotToBeHad` had nothing against. */
export function priceOf({ sales, prices }: OnSale, line: Pick<WantedLine, 'screeningId' | 'priceId'>): Money {
  const money = amountOf(prices.get(line.priceId)!, sales.get(line.screeningId)!)
  if (!money) throw new Error(`Price ${line.priceId} is not offered for screening ${line.screeningId}`)
  return money
}
