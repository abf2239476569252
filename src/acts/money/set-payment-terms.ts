import { readBankAccount } from '#core/boxoffice/money/bank-account.ts'
import { onlineWays, type PaymentTerms } from '#core/boxoffice/money/payment.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Says how an edition's orders may be paid from now on; orders that were placed keep what they were told. */
export async function setPaymentTerms(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...terms }: PaymentTerms & { editionId: string },
): Promise<PaymentTerms | Refusal<'not-found' | 'wrong-value'>> {
  const ways = onlineWays.filter(way => terms.ways.includes(way))
  const { transferDays } = terms
  if (!Number.isInteger(transferDays) || transferDays < 1 || transferDays > 60)
    return refuse('wrong-value', { field: 'transferDays', value: transferDays })
  const account = terms.account && readBankAccount(terms.account)
  if (isRefusal(account)) return account
  if (ways.includes('transfer') && !account) return refuse('wrong-value', { field: 'account', value: '' })
  return house.store.within(acting.organisation, async ({ boxOffice, money }) => {
    if (!(await boxOffice.editionSale(editionId))) return refuse('not-found', { edition: editionId })
    const said = { ways, transferDays, account }
    await money.setTerms(editionId, said)
    return said
  })
}
