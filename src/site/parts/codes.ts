import { html } from 'hono/html'
import type { Quote } from '#acts/boxoffice/quote-basket.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import type { Localised } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import { moneyOf } from '#words/amounts.ts'
import { inWords } from '../addresses.ts'
import { told } from '../content.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** What was typed as a code, so that a refusal costs no second typing. */
export interface TypedCode {
  code: string
  secret: string
}

/** What passes book at, under the names of the passes. */
export function passNames(quote: Quote): { id: string; key: string; name: Localised }[] {
  return quote.passes.map(({ priceId, number, name }) => ({ id: priceId, key: number, name }))
}

/** What the seats cost, what comes off, and what is left to pay. */
export function totalPart(view: View, quote: Quote): Markup {
  const { say } = view
  const { listed, total, due, code, passes, vouchers } = quote
  const money = (amount: Money) => (amount.amount === 0 ? say('site.free') : moneyOf(view.language, amount))
  const less = (amount: number) => moneyOf(view.language, { ...listed, amount: -amount })
  const byPasses = listed.amount - total.amount - (code?.off ?? 0)
  const paying = vouchers.filter(voucher => voucher.pays > 0)
  const isPlain = total.amount === listed.amount && paying.length === 0
  const row = (words: string, amount: string) =>
    html`<p class="part"><span>${words}</span> <span class="amount">${amount}</span></p>`
  return html`${
    isPlain
      ? nothing
      : html`${row(say('site.listed'), money(listed))}
${byPasses > 0 ? passes.filter(pass => pass.books > 0).map(pass => row(say('site.pass-books', { number: shownNumber(pass.number), count: pass.books }), '')) : nothing}
${byPasses > 0 ? row(say('site.off-by-passes'), less(byPasses)) : nothing}
${code && code.off > 0 ? row(say('site.off-by-code', { code: code.code }), less(code.off)) : nothing}
${paying.map(voucher => row(say('site.paid-by-voucher', { code: shownNumber(voucher.code), left: moneyOf(view.language, { ...listed, amount: voucher.balance - voucher.pays }) }), less(voucher.pays)))}`
  }
<p class="total"><span>${say(paying.length > 0 ? 'site.left-to-pay' : 'site.total')}</span> <strong>${money(due)}</strong></p>`
}

/** What is in the basket beside seats, each with a way to take it out, and the form for one more. */
export function codesPart(view: View, quote: Quote | undefined, typed?: TypedCode): Markup {
  const { say, addresses, language } = view
  const there = [
    ...(quote?.code ? [{ id: quote.code.id, words: say('site.code-there', { code: quote.code.code }) }] : []),
    ...(quote?.vouchers ?? []).map(({ id, code, balance }) => ({
      id,
      words: say('site.voucher-there', {
        code: shownNumber(code),
        balance: moneyOf(language, { ...quote!.listed, amount: balance }),
      }),
    })),
    ...(quote?.passes ?? []).map(({ id, number, name, left }) => ({
      id,
      words: say(left === null ? 'site.pass-there' : 'site.pass-there-left', {
        name: told(view, name)?.text ?? '',
        number: shownNumber(number),
        left: left ?? 0,
      }),
    })),
  ]
  const path = inWords(language, addresses.codes)
  return html`<section class="codes" aria-labelledby="codes-head"><h2 id="codes-head">${say('site.codes')}</h2>
${
  there.length > 0
    ? html`<ul class="lines">${there.map(({ id, words }) => html`<li><span class="price-name">${words}</span><form method="post" action="${path}/remove"><input type="hidden" name="id" value="${id}"><button type="submit" class="plain">${say('site.remove')}<span class="hidden"> ${words}</span></button></form></li>`)}</ul>`
    : nothing
}
<form class="code-form" method="post" action="${path}">
<p class="field"><label for="code">${say('site.code')}</label><input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" required maxlength="60" value="${typed?.code ?? ''}"${typed ? html` aria-invalid="true" aria-describedby="problem"` : nothing}></p>
<p class="field"><label for="code-secret">${say('site.code-secret')}</label><input id="code-secret" name="secret" autocomplete="off" spellcheck="false" maxlength="20" value="${typed?.secret ?? ''}" aria-describedby="code-why"><span class="why" id="code-why">${say('site.code-why')}</span></p>
<p><button type="submit">${say('site.use-code')}</button></p></form></section>`
}
