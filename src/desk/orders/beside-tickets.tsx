import { Anchor } from '@mantine/core'
import { invoicePdf } from '../api/invoices.ts'
import type { OrderSheet } from '../api/orders.ts'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { shownNumber } from './order-words.ts'

/** What an order has beside its tickets: its code, passes, vouchers, gifts and invoices. */
export function BesideTickets({ order }: { order: OrderSheet }) {
  const { say, formats, language } = useWords()
  const localised = useLocalised()
  const { discount, passes, vouchers, gifts, invoices, total } = order
  const issued = new Set([...passes, ...vouchers, ...gifts].map(({ id }) => id))
  const waiting = order.products.filter(({ id, state }) => state === 'valid' && !issued.has(id))
  const money = (amount: number) => formats.money({ ...total, amount })
  return (
    <>
      {discount && (
        <div className="figures-line">
          <dt>{say('order.code', { code: discount.code })}</dt>
          <dd>{money(-discount.amount)}</dd>
        </div>
      )}
      {passes.map(({ id, number, secret, token }) => (
        <div key={id} className="figures-line">
          <dt>{say('passes')}</dt>
          <dd>
            <Anchor href={`/${order.language}/passes/${token}`}>
              {say('order.pass', { number: shownNumber(number), secret })}
            </Anchor>
          </dd>
        </div>
      ))}
      {vouchers.map(({ id, code, balance }) => (
        <div key={id} className="figures-line">
          <dt>{say('vouchers')}</dt>
          <dd>{say('order.voucher', { code: shownNumber(code), left: money(balance) })}</dd>
        </div>
      ))}
      {gifts.map(({ id, receipt }) => (
        <div key={id} className="figures-line">
          <dt>{say('appeals.gift')}</dt>
          <dd>{receipt}</dd>
        </div>
      ))}
      {waiting.map(({ id, kind, name, price }) => (
        <div key={id} className="figures-line">
          <dt>{say(kind === 'pass' ? 'passes' : kind === 'gift' ? 'appeals.gift' : 'vouchers')}</dt>
          <dd>{say('order.product-waits', { name: localised(name) || formats.money(price) })}</dd>
        </div>
      ))}
      {invoices.map(({ id, kind, number }) => (
        <div key={id} className="figures-line">
          <dt>{say(`invoices.kind.${kind}`)}</dt>
          <dd>
            <Anchor href={invoicePdf(id, language)}>{number}</Anchor>
          </dd>
        </div>
      ))}
    </>
  )
}
